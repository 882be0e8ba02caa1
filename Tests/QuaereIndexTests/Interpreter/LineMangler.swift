import QuaereQuery

/// Lines that nobody would type: examples of the language with words taken out, put in, doubled and
/// changed about, the same for the same seed.
struct LineMangler {
  private var generator: SeededGenerator
  private let lines: [String]
  private let words: [String]

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    let errors = ErrorCode.all.compactMap(\.example)
    lines =
      ClauseDefinition.all.flatMap(\.examples) + StageDefinition.all.flatMap(\.examples)
      + NounDefinition.all.flatMap(\.examples) + CommandDefinition.all.flatMap(\.examples)
      + HelpTopic.all.flatMap(\.examples) + errors
    words =
      lines.flatMap { $0.split(separator: " ").map(String.init) } + LineMangler.signs
      + ClauseDefinition.all.map(\.keyword) + StageDefinition.all.map { "| " + $0.keyword }
  }

  private static let signs = [
    "(", ")", "|", ",", "=", "..", "*", "+", "~", "#", "@", "/", "\"", "“", "”", "«", "»", "'", ":",
    "-", ".", "?", "\\", "0", "-1", "99999999999999999999", "1.1.1.1", "n", "#3-1", "\u{0}",
    "\u{AD}",
    "\u{301}", "\u{200B}", "👩‍👩‍👧", "日本", "Ё", "\u{202E}", "a\u{300}*", "~a+", "*a*b*", "/(/", "/a{9}/",
    "15,000", "1937..1936", "31 February 1978", "@loop", "«a «b»", "kwic", "\"a* b+\" within 3",
  ]

  mutating func next() -> String {
    var parts = one(lines).split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let at = Int.random(in: 0...parts.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where at < parts.count: parts.remove(at: at)
      case 1 where at < parts.count: parts.insert(parts[at], at: at)
      case 2: parts.insert(contentsOf: one(lines).split(separator: " ").map(String.init), at: at)
      case 3 where at < parts.count: parts[at] = mangled(parts[at])
      case 4 where at + 1 < parts.count: parts.swapAt(at, at + 1)
      default: parts.insert(one(words), at: at)
      }
    }
    return parts.joined(separator: Int.random(in: 0..<9, using: &generator) == 0 ? "" : " ")
  }

  private mutating func mangled(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    let at = Int.random(in: 0...scalars.count, using: &generator)
    if Bool.random(using: &generator), at < scalars.count {
      scalars.remove(at: at)
    } else {
      scalars.insert(contentsOf: one(LineMangler.signs).unicodeScalars, at: at)
    }
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars)
    return String(out)
  }

  private mutating func one(_ choices: [String]) -> String {
    choices.randomElement(using: &generator) ?? ""
  }
}
