import QuaereCore

/// Reads a regular expression as far as the words of a text are concerned. It need not understand
/// everything, but must never take a pattern to ask for more than it does.
struct RegexReader {
  enum Part: Equatable {
    /// Folded letters and figures, next to each other in one word.
    case letters(String)
    /// One or more scalars of a word.
    case inWord
    /// The same, or none.
    case maybeInWord
    /// Scalars between words, at least one.
    case gap
    /// The border of a word, or of the text.
    case edge
    /// Whatever: also nothing, also other words.
    case anything
  }

  typealias Sequence = [Part]

  /// What it knows nothing of.
  struct Unknown: Error {}

  /// More ways to match than this are one whatever.
  private static let most = 24

  private(set) var alternatives: [Sequence] = []
  /// Something is asked of what stands around the match.
  private(set) var looksAround = false

  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0

  static func read(_ pattern: String) -> RegexReader? {
    var reader = RegexReader(scalars: Array(pattern.unicodeScalars))
    do {
      reader.alternatives = try reader.alternation()
      return reader.at == reader.scalars.count ? reader : nil
    } catch {
      return nil
    }
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func accept(_ text: String) -> Bool {
    guard scalars[at...].starts(with: text.unicodeScalars) else { return false }
    at += text.unicodeScalars.count
    return true
  }

  // MARK: Grammar

  private mutating func alternation() throws(Unknown) -> [Sequence] {
    var found = try sequence()
    while accept("|") { found += try sequence() }
    return found.count <= RegexReader.most ? found : [[.anything]]
  }

  private mutating func sequence() throws(Unknown) -> [Sequence] {
    var found: [Sequence] = [[]]
    while let scalar = current, scalar != "|", scalar != ")" {
      let next = try quantified(try atom())
      guard found.count * next.count <= RegexReader.most else {
        found = found.map { $0 + [.anything] }
        continue
      }
      found = found.flatMap { head in next.map { RegexReader.joined(head, $0) } }
    }
    return found
  }

  /// Letters that touch are one run.
  private static func joined(_ head: Sequence, _ tail: Sequence) -> Sequence {
    guard case .letters(let left)? = head.last, case .letters(let right)? = tail.first else {
      return head + tail
    }
    return head.dropLast() + [.letters(left + right)] + tail.dropFirst()
  }

  private mutating func atom() throws(Unknown) -> [Sequence] {
    guard let scalar = current else { throw Unknown() }
    at += 1
    switch scalar {
    case "(": return try group()
    case "[": return [[try characterClass()]]
    case "\\": return [[try escape()]]
    case ".": return [[.anything]]
    case "^", "$":
      looksAround = true
      return [[.edge]]
    case "*", "+", "?": throw Unknown()
    default: return [[RegexReader.part(scalar)]]
    }
  }

  /// What one scalar asks for. Letters whose other case folds otherwise are no help.
  static func part(_ scalar: Unicode.Scalar) -> Part {
    guard Words.isWordScalar(scalar) else { return .gap }
    let isKnown =
      scalar.value < 0x80 || (0xC0...0x17E).contains(scalar.value)
      || (0x410...0x44F).contains(scalar.value)
    let folded = Folding.fold(String(scalar))
    return isKnown && !folded.isEmpty ? .letters(folded) : .inWord
  }

  private mutating func group() throws(Unknown) -> [Sequence] {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50, !accept("*") else { throw Unknown() }
    var isAround = false
    if accept("?") {
      if accept("=") || accept("!") || accept("<=") || accept("<!") {
        isAround = true
      } else if accept("<") || accept("P<") {
        while let scalar = current, scalar != ">" { at += 1 }
        guard accept(">") else { throw Unknown() }
      } else if !accept(":"), !accept(">") {
        throw Unknown()
      }
    }
    let found = try alternation()
    guard accept(")") else { throw Unknown() }
    if isAround { looksAround = true }
    return isAround ? [[]] : found
  }

  // MARK: Quantifiers

  private mutating func quantified(_ atom: [Sequence]) throws(Unknown) -> [Sequence] {
    var found = atom
    while let (least, most) = try quantifier() {
      let many = most > 1 ? found.map { RegexReader.repeated($0) } : found
      found = least > 0 ? many : [[]] + many
      if least == 0, many.allSatisfy({ $0 == [.inWord] }) { found = [[.maybeInWord]] }
    }
    return found
  }

  /// Once or more.
  private static func repeated(_ sequence: Sequence) -> Sequence {
    let isInWord = sequence.allSatisfy { part in
      if case .letters = part { true } else { part == .inWord || part == .maybeInWord }
    }
    let isSame = sequence.isEmpty || sequence == [.gap] || sequence == [.inWord]
    return isSame ? sequence : sequence + [isInWord ? .maybeInWord : .anything]
  }

  private mutating func quantifier() throws(Unknown) -> (least: Int, most: Int)? {
    var found: (Int, Int)?
    if accept("?") {
      found = (0, 1)
    } else if accept("*") {
      found = (0, .max)
    } else if accept("+") {
      found = (1, .max)
    } else if current == "{" {
      guard let range = braces() else { return nil }
      found = range
    }
    // Lazy or possessive.
    if found != nil, !accept("?") { _ = accept("+") }
    return found
  }

  /// `{2}`, `{2,}`, `{2,3}`; anything else in braces is literal.
  private mutating func braces() -> (least: Int, most: Int)? {
    guard let end = scalars[at...].firstIndex(of: "}") else { return nil }
    let text = String(scalars: scalars[(at + 1)..<end])
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let least = parts.first.flatMap({ Int($0) }), parts.count <= 2, least >= 0 else {
      return nil
    }
    at = end + 1
    guard parts.count == 2 else { return (least, least) }
    return parts[1].isEmpty ? (least, .max) : (least, Int(parts[1]) ?? .max)
  }
}

extension RegexReader {
  // MARK: Escapes and classes

  private mutating func escape() throws(Unknown) -> Part {
    guard let scalar = current else { throw Unknown() }
    at += 1
    switch scalar {
    case "w", "d": return .inWord
    case "s", "W", "h", "v", "R": return .gap
    case "b": return .edge
    case "A", "z", "Z":
      looksAround = true
      return .edge
    case "D", "S", "N", "X", "H", "V": return .anything
    case "t", "n", "r", "f": return .gap
    default:
      // Letters and figures with a meaning not known here; a sign stands for itself.
      if Words.isWordScalar(scalar) { throw Unknown() }
      return RegexReader.part(scalar)
    }
  }

  /// One scalar of a class: in a word, between words, or either.
  private mutating func characterClass() throws(Unknown) -> Part {
    if accept("^") {
      try skipClass()
      return .anything
    }
    var kinds: [Part] = []
    var isFirst = true
    while let scalar = current, isFirst || scalar != "]" {
      isFirst = false
      at += 1
      if scalar == "[", current == ":" { throw Unknown() }
      var part = scalar == "\\" ? try classEscape() : RegexReader.part(scalar)
      if current == "-", at + 1 < scalars.count, scalars[at + 1] != "]" {
        at += 1
        part = try range(from: scalar)
      }
      if case .letters = part { part = .inWord }
      kinds.append(part)
    }
    guard accept("]") else { throw Unknown() }
    return kinds.allSatisfy { $0 == kinds.first } ? kinds.first ?? .anything : .anything
  }

  /// Within letters or within figures a range is of a word.
  private mutating func range(from first: Unicode.Scalar) throws(Unknown) -> Part {
    guard let last = current, first != "\\", last != "\\", last != "[" else { throw Unknown() }
    at += 1
    let runs: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x410...0x44F]
    let isInWord = runs.contains { $0.contains(first.value) && $0.contains(last.value) }
    return isInWord ? .inWord : .anything
  }

  private mutating func classEscape() throws(Unknown) -> Part {
    if accept("b") { return .gap }
    let part = try escape()
    return part == .edge ? .anything : part
  }

  private mutating func skipClass() throws(Unknown) {
    var isFirst = true
    while let scalar = current, isFirst || scalar != "]" {
      isFirst = false
      at += 1
      if scalar == "[", current == ":" { throw Unknown() }
      if scalar == "\\" { at += 1 }
    }
    guard accept("]") else { throw Unknown() }
  }
}
