import QuaereCore

/// Numbers that are the same in every run, so that a failure can be met again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  // Not a multiple of the step, or seeds would give one sequence from different places.
  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed + 1) &* 0xD134_2543_DE82_EF95 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var out = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    out = (out ^ out >> 27) &* 0x94D0_49BB_1331_11EB
    return out ^ out >> 31
  }
}

/// Small libraries of few words, so that everything meets everything.
enum RandomLibrary {
  static let words = [
    "a", "b", "ab", "abc", "A", "é", "Été", "ete", "l'a", "a-b", "œuvre", "Œ", "Ёлка", "й",
    "strasse",
    "Straße", "\u{AD}", "a\u{AD}b", "e\u{301}", "日本", "𝒳", "x𝒳", "ﬁn", "12", "1937",
  ]
  /// Spellings and endings that patterns take for each other, and some that they must not.
  static let kin = [
    "self-government", "selfgovernment", "self", "government", "governments", "l’an", "l'an",
    "left–wing", "leftwing", "15,000", "15 000", "15000", "15", "000", "strike", "Strikes",
    "striking", "striker", "arrêté", "arrêtée", "ARRETER", "arrete", "Solzhenitsyn", "Solzhenitsin",
    "Soljenitsine", "Solženicyn", "Солженицын", "Solzhenitsyns", "Chekhov", "Čechov", "Cechov",
    "Чехов", "Чайковский", "Чаи\u{306}ковскии\u{306}", "забастовка", "забастовки", "Häuser", "Haus",
  ]
  static let marks = [
    " ", " ", " ", " ", ". ", ", ", " (", ") ", "\u{A0}", "—", "  ", "…", " «", "! ",
  ]

  static func make(_ generator: inout SeededGenerator) -> Library {
    let documents = (0..<Int.random(in: 0...4, using: &generator)).map {
      document("d\($0)", &generator)
    }
    return Library(documents: documents)
  }

  static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<count {
      let some = Int.random(in: 0..<3, using: &generator) == 0 ? kin : words
      text += some.randomElement(using: &generator) ?? ""
      text += marks.randomElement(using: &generator) ?? ""
    }
    return text
  }

  private static func document(_ handle: String, _ generator: inout SeededGenerator) -> Document {
    var document = Document(handle: handle, path: handle, sha256: "", byteCount: 0)
    document.metadata.language =
      [nil, "en", "fr", "ru", "pl"].randomElement(using: &generator) ?? nil
    for section in 0..<Int.random(in: 1...3, using: &generator) {
      let first = document.passages.count
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        addPassage(to: &document, section, &generator)
      }
      document.sections.append(
        Section(title: "", level: 1, passages: first..<document.passages.count))
    }
    for number in 0..<3 {
      let note = text(Int.random(in: 0...6, using: &generator), &generator)
      document.footnotes.append(
        Footnote(number: number + 1, label: "\(number + 1)", block: TextBlock(text: note)))
    }
    return document
  }

  private static func addPassage(
    to document: inout Document, _ section: Int, _ generator: inout SeededGenerator
  ) {
    var text = ""
    var markers: [Marker] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let start = text.utf8.count
      text += self.text(Int.random(in: 0...6, using: &generator), &generator)
      document.sentences.append(
        Sentence(passage: document.passages.count, range: start..<text.utf8.count))
      if Bool.random(using: &generator) {
        markers.append(
          Marker(offset: text.utf8.count, footnote: Int.random(in: 0..<3, using: &generator)))
      }
      text += " "
    }
    document.passages.append(
      Passage(
        kind: .paragraph, block: TextBlock(text: text), section: section, markers: markers))
  }
}
