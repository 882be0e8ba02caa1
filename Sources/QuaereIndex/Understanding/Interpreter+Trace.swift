import QuaereCore
import QuaereQuery

/// `trace`: from a footnote to its works, where else they are cited, and what rests on them.
extension Interpreter {
  public func trace(_ address: Address, span: Span) throws -> Page {
    let found = try set(at: address, span)
    let notes = try map(found.set, from: found.noun, to: .footnotes)
    guard !notes.isEmpty else {
      throw Diagnostic(
        code: "nothing-to-trace", message: "no footnote answers for \(address.description)",
        span: span, hints: ["why \(address.description)", "set reach section"])
    }
    var page = Page()
    for note in found.noun == .footnotes ? found.set.ids : notes.ids { trace(Int(note), &page) }
    return page
  }

  /// One work below the other, a blank line between them.
  private func trace(_ footnote: Int, _ page: inout Page) {
    let citations = index.footnoteCitations[footnote]
    if citations.isEmpty {
      if !page.lines.isEmpty { page.blank() }
      page.wrap(Trace.line(noteName(footnote), "cites nothing"), hanging: Trace.width)
    }
    for citation in citations {
      if !page.lines.isEmpty { page.blank() }
      let source = sources.source(ofCitation: citation)
      let words = value(.citations, UInt32(citation), "text").plain
      let name =
        citations.count == 1
        ? noteName(footnote) : shown(places.citation(citation).description)
      page.lines.append(
        .spread(
          left: [.init(Trace.line(name, words))],
          right: [.init("\(citationForm(citation).rawValue), as written", .dim)]))
      earlier(citation, source, &page)
      work(source, &page)
    }
  }

  /// The earlier citations of the same work, back to the first.
  private func earlier(_ citation: Int, _ source: UInt32, _ page: inout Page) {
    let before = sources.citations(of: source).filter { $0 < citation }.reversed()
    for earlier in before {
      let note = noteName(Int(index.citationFootnote[Int(earlier)]))
      let words = value(.citations, earlier, "text").plain
      let form = citationForm(Int(earlier)).rawValue
      page.wrap(Trace.line(" =", "\(note)  \(words)  (\(form))"), hanging: Trace.width)
    }
    if let reason = index.citationReason.optional(citation) {
      page.wrap(Trace.line("why", reason), hanging: Trace.width)
    }
  }

  private func work(_ source: UInt32, _ page: inout Page) {
    let cited = IDSet(
      unsorted: sources.citations(of: source).map { index.citationFootnote[Int($0)] })
    let carried = IDSet(
      unsorted: cited.ids.flatMap { Array(index.footnoteAnswersFor[reachNumber][Int($0)]) })
    page.wrap(
      Trace.line("work", "\(index.sourceKey[Int(source)])   \(sourceWords(source))"),
      hanging: Trace.width)
    let notes = list(cited.ids.map { noteName(Int($0)) })
    page.wrap(
      Trace.line("", "cited in \(notes)   carries \(runs(carried))"), hanging: Trace.width)
    let document = index.sourceDocument[Int(source)]
    let file =
      document == Index.none ? "none in this folder" : index.documentPath[Int(document)]
    page.add(Trace.line("file", file), .dim)
  }

  /// `8.1 8.3.1-5`: whole passages by their address, parts as runs of sentences.
  func runs(_ sentences: IDSet) -> String {
    var out: [String] = []
    var at = 0
    let ids = sentences.ids
    while at < ids.count {
      let passage = Int(index.sentencePassage[Int(ids[at])])
      let all = index.passageSentences[passage]
      var end = at
      while end + 1 < ids.count, ids[end + 1] == ids[end] + 1,
        Int(ids[end + 1]) < all.upperBound
      { end += 1 }
      if end - at + 1 == all.count {
        out.append(shown(places.passage(passage).description))
      } else {
        let first = shown(places.sentence(Int(ids[at])).description)
        let last = Int(ids[end]) - all.lowerBound + 1
        out.append(end == at ? first : "\(first)-\(last)")
      }
      at = end + 1
    }
    return out.isEmpty ? "nothing" : list(out)
  }
}

/// The screen of `trace`: what a line is about stands in a column of its own at the left.
private enum Trace {
  static let width = 6

  static func line(_ label: String, _ words: String) -> String {
    label.padded(to: width - 2) + "  " + words
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
