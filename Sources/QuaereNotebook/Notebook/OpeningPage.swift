import QuaereCore
import QuaereIndex
import QuaereQuery

/// What is worth knowing before an answer is trusted, and what happened since last time. At the
/// right stand places, or the question that lists them.
extension Notebook {
  public func openingPage() -> Page {
    var page = Page()
    addTitles(&page)
    let worth = worthKnowing()
    if !worth.isEmpty {
      page.blank()
      page.add("Worth knowing before you trust an answer", .strong)
      for (words, place) in worth { page.spread("  " + words, place) }
    }
    addRecord(&page)
    page.blank()
    page.add("Type a question, or help.", .dim)
    return page
  }

  private func addTitles(_ page: inout Page) {
    let titles = interpreter.titles
    for document in titles.prefix(5) {
      let title = document.title.isEmpty ? document.handle : document.title
      let made = [document.creators, document.date].filter { !$0.isEmpty }.joined(separator: ", ")
      page.spread(made.isEmpty ? title : "\(title) · \(made)", "as \(document.handle)")
    }
    if titles.count > 5 { page.spread("… and \(grouped(titles.count - 5)) more", "documents") }
    let summary = interpreter.summary().joined(separator: " · ")
    page.lines.append(.wrapped([.init(summary, .dim)], hanging: 0))
  }

  /// Each a sentence and either its places or the question that lists them.
  private func worthKnowing() -> [(String, String)] {
    var lines = doubtsInWords()
    let questions: [(String, (Int) -> String)] = [
      ("citations that are short", { "\(cited($0, "is", "are")) short; matched to earlier notes" }),
      ("dates that are inferred", { "\(dated($0)) a part; I put it in [brackets]" }),
      ("sources that are missing", { "\(works($0)) not in this folder" }),
    ]
    for (question, words) in questions {
      if let count = count(of: question), count > 0 { lines.append((words(count), question)) }
    }
    if let unkept {
      lines.append(("the index is kept nowhere; every start reads anew", unkept))
    }
    if !oddities.isEmpty {
      lines.append(
        ("\(oddities.count) odd line\(oddities.count == 1 ? "" : "s") in session files", "check"))
    }
    return lines
  }

  private func count(of question: String) -> Int? {
    guard case .query(let query) = try? Parser.parse(question), let plan = try? plan(query) else {
      return nil
    }
    return try? interpreter.run(plan).count
  }
}

private func cited(_ count: Int, _ one: String, _ many: String) -> String {
  "\(Noun.citations.counted(count)) \(count == 1 ? one : many)"
}

private func dated(_ count: Int) -> String {
  "\(Noun.dates.counted(count)) \(count == 1 ? "lacks" : "lack")"
}

private func works(_ count: Int) -> String {
  count == 1 ? "1 work cited is" : "\(grouped(count)) works cited are"
}
