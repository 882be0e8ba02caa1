import Glibc

/// Types what nobody would: keys, letters, pastes, bytes that are no UTF-8; changes the size of the
/// window, and sends signals.
public struct RandomTypist {
  public var random: SeededRandom
  private let words: [String]

  /// - Parameter words: what the program understands, typed now and then.
  public init(seed: Int, words: [String]) {
    random = SeededRandom(seed)
    self.words = words
  }

  public mutating func act(on session: PTYSession) throws {
    switch Int.random(in: 0..<24, using: &random) {
    case 0:
      session.resize(
        columns: Int.random(in: 1...90, using: &random),
        rows: Int.random(in: 1...30, using: &random))
    case 1: session.signal(random.one(of: [SIGWINCH, SIGCONT, SIGINT]))
    case 2: try session.type("\u{1B}[200~" + random.text() + "\u{1B}[201~")
    case 3: try session.type((0..<4).map { _ in UInt8.random(in: 0x20 ... .max, using: &random) })
    case 4...9: try session.type(random.text())
    case 10...15: try session.type(random.one(of: words))
    default: try session.type(random.one(of: RandomTypist.keys))
    }
    if Int.random(in: 0..<4, using: &random) == 0 { usleep(3000) }
  }

  /// Gets the program out of whatever it is in (a paste, a search, a quoted letter, a menu, a
  /// question, a terminal that was told to wait) to an empty line.
  public func recover(_ session: PTYSession) throws {
    session.resize(columns: 80, rows: 24)
    for keys in ["\u{1B}[201~", "\u{3}", "\u{3}"] {
      try session.type(keys)
      session.settle()
    }
  }

  /// Without Ctrl-D, which may end it, and Ctrl-Z and Ctrl-\, which stop and end it.
  private static let keys: [String] = {
    let controls = (1...31).filter { ![4, 26, 28].contains($0) }
      .map { String(UnicodeScalar(UInt8($0))) }
    let sequences = [
      "A", "B", "C", "D", "H", "F", "Z", "3~", "1;5C", "1;5D", "19~", "200~", "201~",
    ].map { "\u{1B}[\($0)" }
    return controls + sequences + ["\u{1B}b", "\u{1B}f", "\u{1B}\r", "\u{7F}"]
  }()
}

extension PTYSession {
  /// Waits longer than the pause that tells Escape from a sequence, and reads meanwhile.
  public func settle() {
    let deadline = Deadline(0.15)
    try? wait(for: "a pause", timeout: 1) { deadline.isPast }
  }
}
