import QuaereCore

/// Pages of `help`, made from the same tables as the parser: two lines of words, then examples.
public enum Help {
  static let width = 76

  /// - Parameters:
  ///   - word: nil for the page that fits one screen.
  ///   - examples: where examples come from.
  public static func page(
    for word: String?, examples: any HelpExamples = TableExamples()
  ) -> Page {
    guard let word else { return overview(examples) }
    guard let topic = topic(for: word) else { return unknown(word) }
    var page = Page()
    page.add(topic.form, .strong)
    page.wrap(topic.words)
    if topic.word == "relations" { addRelations(to: &page) }
    if !topic.forms.isEmpty { page.blank() }
    for form in topic.forms { page.lines.append(.cells([form.form, form.words])) }
    page.blank()
    let limit = topic.word == "questions" ? topic.examples.count : 3
    add(examples.examples(of: topic.examples, limit: limit), to: &page)
    return page
  }

  /// Plural or singular, whatever its case; `and`, `not` and `minus` are told with their fellows.
  static func topic(for word: String) -> HelpTopic? {
    let folded = Folding.fold(word)
    let same = ["and": "or", "not": "or", "minus": "plus", "@": "let", "relation": "relations"]
    let wanted = same[folded] ?? folded
    return HelpTopic.all.first { $0.word == wanted }
      ?? Noun(word: wanted).flatMap { noun in HelpTopic.all.first { $0.word == noun.rawValue } }
      ?? HelpTopic.all.first { $0.word == wanted + "s" }
  }

  private static func add(_ examples: [HelpExample], to page: inout Page) {
    for example in examples {
      if let answer = example.answer {
        page.spread("  " + example.line, answer)
      } else {
        page.add("  " + example.line)
      }
    }
  }

  private static func unknown(_ word: String) -> Page {
    var page = Page()
    page.add("there is no help on “\(word)”")
    for near in nearest(to: word) { page.add("  help \(near)") }
    return page
  }

  /// Words a slip away, words that begin so, and what English has for them.
  private static func nearest(to word: String) -> [String] {
    let folded = Folding.fold(word)
    let known = HelpTopic.all.map(\.word)
    let slip = Nearest.word(to: word, in: known).map { [$0] } ?? []
    let begun = known.filter { folded.count > 2 && $0.hasPrefix(folded) }
    let english = (subjects[folded] ?? English.noun(folded)?.rawValue).map { [$0] } ?? []
    var found: [String] = []
    for near in english + slip + begun where !found.contains(near) { found.append(near) }
    return found.isEmpty ? ["relations", "periods", "addresses"] : Array(found.prefix(3))
  }

  private static let subjects = [
    "who": "people", "where": "places", "when": "dated", "what": "sentences", "which": "with",
    "how": "count", "why": "why", "date": "periods", "time": "periods", "year": "periods",
    "month": "periods", "address": "addresses", "search": "containing", "find": "containing",
    "word": "words", "regex": "words", "phrase": "words", "about": "naming",
    "named": "naming", "order": "sort", "filter": "keep", "where=": "where", "save": "save",
    "exit": "quit", "author": "by", "cite": "citing", "cited": "citing", "join": "relations",
    "brackets": "or", "operators": "or", "union": "plus", "difference": "plus", "set": "let",
    "variable": "let", "syntax": "relations", "grammar": "relations", "link": "relations",
  ]

  // MARK: The first page

  private static func overview(_ examples: any HelpExamples) -> Page {
    var page = Page()
    page.add("NOUN clauses … plus / minus NOUN clauses … | stage | stage", .strong)
    page.blank()
    let groups: [(String, HelpTopic.Group)] = [
      ("nouns", .noun), ("clauses", .clause), ("stages", .stage), ("commands", .command),
    ]
    for (title, group) in groups {
      let words = HelpTopic.all.filter { $0.group == group }.map(\.word)
      for (index, row) in rows(of: words, width: width - 10).enumerated() {
        page.lines.append(
          .line([.init(index == 0 ? padded(title) : padded(""), .dim), .init(row)]))
      }
    }
    page.blank()
    let lines = ["passages with no sources", "sentences naming Tsurkov dated 1978", "people in 8"]
    add(examples.examples(of: lines, limit: 3), to: &page)
    page.blank()
    page.add("help questions · help relations · help dated · help people · Tab shows more", .dim)
    return page
  }

  static func padded(_ title: String, to width: Int = 10) -> String {
    title + String(repeating: " ", count: max(0, width - title.count))
  }

  private static func rows(of words: [String], width: Int) -> [String] {
    var rows: [String] = []
    for word in words {
      if let last = rows.last, last.count + word.count < width {
        rows[rows.count - 1] = "\(last) \(word)"
      } else {
        rows.append(word)
      }
    }
    return rows
  }
}
