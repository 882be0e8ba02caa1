import QuaereCore

/// What `seal` keeps of the lines above it in its file: a hash of them all, and the beginnings of
/// hashes on the way, so that a later edit can be told to within a few lines.
///
///     @ sealed 56 lines sha256:51c09e…
///     @ sealed each 2: 3f2a 9b01 77aa …
///
/// Lines are taken as they are read, without their ends, so that a file that went through a system
/// with other line ends keeps its seals.
public struct SessionSeal: Hashable, Sendable {
  public var lines: Int
  /// 64 hexadecimal digits.
  public var sha256: String
  /// So many lines lie between two of `marks`.
  public var step: Int
  /// The first four hexadecimal digits of the hash of the first `step`, `2 * step`, … lines.
  public var marks: [String]

  private static let mostMarks = 64
  /// On one line of the file.
  private static let marksOnLine = 12

  init(of lines: ArraySlice<String>) {
    self.init(
      of: lines, step: max(1, (lines.count + SessionSeal.mostMarks - 1) / SessionSeal.mostMarks))
  }

  private init(of lines: ArraySlice<String>, step: Int) {
    self.lines = lines.count
    self.step = step
    let hasher = SHA256Hasher()
    marks = []
    for (number, line) in lines.enumerated() {
      hasher.add(line + "\n")
      if (number + 1) % step == 0 { marks.append(String(hasher.digestSoFar.prefix(4))) }
    }
    sha256 = hasher.digestSoFar
  }

  /// What stands after `@ `, a line each.
  var stored: [String] {
    let each = stride(from: 0, to: marks.count, by: SessionSeal.marksOnLine).map {
      "sealed each \(step): "
        + marks[$0..<min($0 + SessionSeal.marksOnLine, marks.count)]
        .joined(separator: " ")
    }
    return ["sealed \(lines) line\(lines == 1 ? "" : "s") sha256:\(sha256)"] + each
  }

  /// Reads a line of `stored` into what was read before; nil when it is none.
  init?(_ before: SessionSeal?, stored: String) {
    let words = stored.split(separator: " ").map(String.init)
    guard words.count > 3, words[0] == "sealed" else { return nil }
    if let before, words[1] == "each", let step = Int(words[2].dropLast()) {
      self = before
      self.step = step
      marks += words[3...]
    } else if before == nil, let lines = Int(words[1]), words[3].hasPrefix("sha256:") {
      self.lines = lines
      sha256 = String(words[3].dropFirst("sha256:".count))
      step = 1
      marks = []
    } else {
      return nil
    }
  }

  /// Nil when these are the lines that were sealed; else the first and last line, from 1, between
  /// which the first difference lies.
  func difference(from now: ArraySlice<String>) -> ClosedRange<Int>? {
    let fresh = SessionSeal(of: now, step: max(1, step))
    if fresh.sha256 == sha256 { return nil }
    let same = zip(marks, fresh.marks).prefix { $0 == $1 }.count
    let first = min(same * step + 1, max(1, now.count))
    return first...max(first, min((same + 1) * step, now.count))
  }
}
