import QuaereCore

/// Pages of `help`, made from the same tables as the parser.
public enum Help {
  static let width = 76

  /// - Parameters:
  ///   - word: nil for the page that fits one screen.
  public static func page(for word: String?) -> Page {
    guard let word else { return overview }
    guard let topic = topic(for: word) else { return unknown(word) }
    var page = Page()
    page.add(topic.form, .strong)
    page.wrap(topic.words)
    page.blank()
    for example in topic.examples.prefix(3) { page.add("  " + example) }
    return page
  }

  /// Plural or singular, whatever its case; `and`, `not` and `minus` are told with their fellows.
  static func topic(for word: String) -> HelpTopic? {
    let folded = Folding.fold(word)
    let same = ["and": "or", "not": "or", "minus": "plus", "@": "let"]
    let wanted = same[folded] ?? folded
    return HelpTopic.all.first { $0.word == wanted }
      ?? Noun(word: wanted).flatMap { noun in HelpTopic.all.first { $0.word == noun.rawValue } }
  }

  private static func unknown(_ word: String) -> Page {
    var page = Page()
    page.add("there is no help on “\(word)”")
    let near = Nearest.word(to: word, in: HelpTopic.all.map(\.word))
    page.add("  " + (near.map { "help \($0)" } ?? "help"))
    return page
  }

  private static var overview: Page {
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
    for example in ["passages with no sources", "sentences naming Tsurkov dated 1978"] {
      page.add("  " + example)
    }
    page.blank()
    page.add("help dated · help people · help relations · help periods · help addresses", .dim)
    return page
  }

  private static func padded(_ title: String) -> String {
    title + String(repeating: " ", count: max(0, 10 - title.count))
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
