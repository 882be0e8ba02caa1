import QuaereCore

/// Small libraries with names, dates, notes and works, the same for the same seed.
enum RandomTown {
  static let spellings = [
    ["Vogel", "Fogel"], ["Kern"], ["Holm"], ["Sund", "Sound", "Sond"], ["Guild"],
  ]
  private static let kinds: [Name.Kind] = [.person, .person, .place, .place, .group]
  static let keys = ["gulls", "ledger", "letters", "tides", "lost"]
  static let years = 1848...1853

  static func library(_ generator: inout SeededGenerator) -> Library {
    var maker = LibraryMaker()
    for (number, forms) in spellings.enumerated() {
      maker.name(
        "Name \(forms[0])", kinds[number], forms,
        joined: forms.count > 1 ? "the keys agree" : nil)
    }
    maker.author("Anna Vogel", person: 0)
    maker.author("Boris Kern", person: 1)
    maker.author("Carla Lund")
    for (number, key) in keys.enumerated() {
      let authors = [[0], [1], [], [2, 0], [2]][number].filter { _ in
        Int.random(in: 0..<4, using: &generator) > 0
      }
      let date = Bool.random(using: &generator) ? String(year(&generator)) : nil
      maker.source(key, "Work \(key)", authors: authors, date: date) {
        $0.isResolved = number < 4
      }
    }
    for number in 0..<Int.random(in: 1...3, using: &generator) {
      let notes = Int.random(in: 0...4, using: &generator)
      maker.document(
        ["book", "diary", "log"][number], parts(notes, &generator),
        notes: (0..<notes).map { _ in note(&generator) })
    }
    return maker.library
  }

  private static func year(_ generator: inout SeededGenerator) -> Int {
    Int.random(in: years, using: &generator)
  }

  private static func parts(
    _ notes: Int, _ generator: inout SeededGenerator
  ) -> [LibraryMaker.Part] {
    let count = Int.random(in: 1...4, using: &generator)
    return (0..<count).map { number in
      let lines = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        passage(notes, &generator)
      }
      let hasParent = number > 0 && Bool.random(using: &generator)
      return LibraryMaker.Part(
        title: "Part \(number)", level: hasParent ? 2 : 1, parent: hasParent ? number - 1 : nil,
        passages: lines.joined(separator: "\n"))
    }
  }

  private static func passage(_ notes: Int, _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      sentence(notes, &generator)
    }.joined(separator: " / ")
  }

  private static func sentence(_ notes: Int, _ generator: inout SeededGenerator) -> String {
    var words = ["then"]
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      switch Int.random(in: 0..<7, using: &generator) {
      case 0, 1, 2: words.append("{\(spelling(&generator))}")
      case 3: words.append("<\(year(&generator))>")
      case 4: words.append("<the year|\(year(&generator))|carried>")
      case 5: words.append("#\(Int.random(in: 1...9, using: &generator)) boats#")
      default: words.append("“it rained again”")
      }
    }
    var marks = ""
    if notes > 0, Int.random(in: 0..<3, using: &generator) == 0 {
      for _ in 0...Int.random(in: 0...1, using: &generator) {
        marks += "[\(Int.random(in: 1...notes, using: &generator))]"
      }
    }
    return words.joined(separator: " ") + "." + marks
  }

  private static func spelling(_ generator: inout SeededGenerator) -> String {
    spellings.flatMap { $0 }.randomElement(using: &generator) ?? "Kern"
  }

  private static func note(_ generator: inout SeededGenerator) -> String {
    var parts = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      let key = keys.randomElement(using: &generator) ?? "gulls"
      let form = ["full", "short", "ibid", "unresolved"].randomElement(using: &generator) ?? ""
      let volume = ["", "|I", "|II"].randomElement(using: &generator) ?? ""
      return "⟦Work \(key)|\(key)|\(form)\(volume)⟧"
    }
    if Bool.random(using: &generator) { parts.append("{\(spelling(&generator))}") }
    if Bool.random(using: &generator) { parts.append("<\(year(&generator))>") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }
}
