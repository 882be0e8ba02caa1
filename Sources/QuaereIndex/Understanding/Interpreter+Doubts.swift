import QuaereCore
import QuaereQuery

/// What reading was unsure of: summed up for the opening page, listed for `check`.
extension Interpreter {
  public var doubts: [Doubt] {
    (0..<index.doubtKind.count).compactMap { number in
      Doubt.Kind(rawValue: index.doubtKind[number]).map { kind in
        Doubt(
          kind: kind, address: Address(index.doubtAddress[number]), path: index.doubtPath[number],
          line: index.doubtLine[number] == Index.none ? nil : Int(index.doubtLine[number]),
          detail: index.doubtDetail[number])
      }
    }
  }

  /// `1 document · 9 sections · 26 passages …`
  public func summary() -> [String] {
    [Noun.documents, .sections, .passages, .sentences, .footnotes, .citations]
      .map { $0.counted(everything($0).count) }
  }

  /// Documents as rows of the opening page.
  public var titles: [(title: String, creators: String, date: String, handle: String)] {
    (0..<index.documentHandle.count).map {
      (
        index.documentTitle[$0], index.documentCreators.list($0).joined(separator: ", "),
        index.documentDate[$0], index.documentHandle[$0]
      )
    }
  }

  /// How many rows a question gives, and where the first of them stand.
  public func places(of plan: Plan, most: Int) throws -> (count: Int, places: [String]) {
    let evaluation = try run(plan)
    var seen: [String] = []
    for id in evaluation.ids.prefix(200) {
      let place = shown(rowAddress(evaluation.noun, id))
      if !seen.contains(place) { seen.append(place) }
    }
    return (evaluation.count, Array(seen.prefix(most)))
  }

  /// One line per doubt, by file and line.
  public func check() -> Page {
    var page = Page()
    for doubt in doubts {
      let line = doubt.line.map { ":\($0)" } ?? ""
      let place = doubt.address.map { [shown($0.description)] } ?? []
      let words = [""] + place + [doubt.detail]
      let file = Page.Segment("\(doubt.path)\(line)", link: doubt.path)
      page.lines.append(.wrapped([file, .init(words.joined(separator: "  "))], hanging: 2))
    }
    let count = index.doubtKind.count
    if count > 0 { page.blank() }
    page.add(
      count == 0
        ? "Reading was sure of everything." : "\(grouped(count)) doubt\(count == 1 ? "" : "s")",
      .dim)
    return page
  }
}
