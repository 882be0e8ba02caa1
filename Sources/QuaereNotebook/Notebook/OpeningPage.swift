import QuaereCore
import QuaereIndex
import QuaereQuery

/// What is worth knowing before an answer is trusted, and what happened since last time.
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
      let words = [document.title.isEmpty ? document.handle : document.title, document.creators, document.date]
      page.spread(
        words.filter { !$0.isEmpty }.enumerated().map { $0.offset == 1 ? "· \($0.element)," : $0.element }
          .joined(separator: " ").trimmingComma, "as \(document.handle)")
    }
    if titles.count > 5 { page.add("… and \(grouped(titles.count - 5)) more", .dim) }
    page.add(interpreter.summary().joined(separator: " · "), .dim)
  }

  /// Each a sentence and either its places or the question that lists them.
  private func worthKnowing() -> [(String, String)] {
    var lines: [(String, String)] = []
    let doubts = interpreter.doubts
    for kind in Doubt.Kind.allCases {
      let found = doubts.filter { $0.kind == kind }
      guard !found.isEmpty, let words = kind.words(found.count) else { continue }
      let places = found.map { $0.address.map { shown($0) } ?? $0.path }
      lines.append((words, Notebook.some(places)))
    }
    if let (count, places) = counted("citations that are short"), count > 0 {
      lines.append(("\(count) citations are short; matched to earlier notes", Notebook.some(places)))
    }
    if let (count, _) = counted("dates that are inferred"), count > 0 {
      lines.append(("\(count) dates lack a part; I put it in [brackets]", "dates that are inferred"))
    }
    if let (count, _) = counted("sources that are missing"), count > 0 {
      lines.append(("\(count) works cited are not in this folder", "sources that are missing"))
    }
    if !oddities.isEmpty {
      lines.append(("\(oddities.count) odd line\(oddities.count == 1 ? "" : "s") in session files", "check"))
    }
    return lines
  }

  private func counted(_ question: String) -> (Int, [String])? {
    guard case .query(let query) = try? Parser.parse(question), let plan = try? plan(query),
      let found = try? interpreter.places(of: plan, most: 6)
    else { return nil }
    return (found.count, found.places)
  }

  private func addRecord(_ page: inout Page) {
    let record = folded.record
    guard !sessions.entries.isEmpty else { return }
    page.blank()
    let last = record.lastSession.map { ", \(author) last here \($0.prefix(10))" } ?? ""
    page.add("On the record: \(Noun.sessions.counted(sessions.files.count))\(last)", .strong)
    let open = record.marks.filter { $0.kind == .flag && $0.status == .open }
    let others = record.marks.filter { $0.author != author }
    let contested = record.marks.filter { $0.status == .contested }
    let lost = record.marks.filter { $0.state == .adrift || $0.state == .ambiguous || $0.state == .changed }
    let lines = [
      (record.marks.count, Noun.marks.counted(record.marks.count), "marks"),
      (others.count, "\(others.count) by others", "marks not by me"),
      (open.count, "\(Noun.flags.counted(open.count)) open", "flags that are open"),
      (contested.count, "\(contested.count) contested", "marks that are contested"),
      (lost.count, "\(lost.count) to look at: the words changed or are gone", "marks | show mark, anchor, words"),
    ]
    for (count, words, question) in lines where count > 0 { page.spread("  " + words, question) }
  }

  private static func some(_ places: [String]) -> String {
    places.count > 6 ? places.prefix(5).joined(separator: "  ") + " …" : places.joined(separator: "  ")
  }
}

extension Doubt.Kind {
  /// The sentence of the opening page; nil for what is told elsewhere on it.
  fileprivate func words(_ count: Int) -> String? {
    let many = count != 1
    return switch self {
    case .rejoined:
      "\(count) passage\(many ? "s were" : " was") cut by a page break; I rejoined \(many ? "them" : "it")"
    case .markerWithoutNote: "\(count) marker\(many ? "s" : "") that no note answers"
    case .noteWithoutMarker: "\(count) note\(many ? "s" : "") that nothing calls"
    case .repeatedNote: "\(count) note\(many ? "s" : "") called or numbered twice"
    case .resolvedDespiteSpelling:
      "\(count) citation\(many ? "s" : "") matched despite \(many ? "their" : "its") spelling"
    case .unresolvedCitation: "\(count) citation\(many ? "s" : "") matched to no work"
    case .brokenText: "\(count) place\(many ? "s" : "") where bytes are not UTF-8"
    case .headingLevel: "\(count) heading\(many ? "s" : "") the contents list disagrees with"
    case .unread: "\(count) file\(many ? "s" : "") could not be read"
    }
  }
}

extension String {
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
