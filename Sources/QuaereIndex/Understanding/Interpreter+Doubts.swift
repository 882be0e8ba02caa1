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
    let inferred = addInferredDates(to: &page)
    if count + inferred > 0 { page.blank() }
    let doubts = "\(grouped(count)) doubt\(count == 1 ? "" : "s")"
    page.add(
      count + inferred == 0
        ? "Reading was sure of everything."
        : inferred == 0 ? doubts : "\(doubts) · \(Noun.dates.counted(inferred)) completed", .dim)
    return page
  }

  /// What was put into dates, and from where: so many of a document, then the question that gives all.
  /// - Returns: how many there are.
  private func addInferredDates(to page: inout Page) -> Int {
    let most = 20
    var shownOf: [Int: Int] = [:]
    for date in 0..<index.dateBlock.count {
      guard let reason = dates.reason(date) else { continue }
      let block = Int(index.dateBlock[date])
      let document = document(ofBlock: block)
      shownOf[document, default: 0] += 1
      if shownOf[document, default: 0] > most { continue }
      let written = index.blockText[
        block, Int(index.dateStart[date])..<Int(index.dateEnd[date])]
      let value = EDTF(dates.text(date))?.words(completed: dates.completed(date))
      let words = "“\(written)” is read as \(value ?? dates.text(date)): \(reason)"
      let line = index.blockFirstLine[block]
      add(
        words, at: shown(rowAddress(.dates, UInt32(date))), in: document,
        line: line > 0 ? ":\(line)" : "", to: &page)
    }
    for (document, count) in shownOf.sorted(by: { $0.key < $1.key }) where count > most {
      let handle = index.documentHandle[document]
      let place = "\(count - most) more"
      add("dates that are inferred in \(handle)", at: place, in: document, to: &page)
    }
    return shownOf.values.reduce(0, +)
  }

  private func document(ofBlock block: Int) -> Int {
    let passages = index.passageKind.count
    return block < passages
      ? places.document(ofPassage: block) : Int(index.footnoteDocument[block - passages])
  }

  private func add(
    _ words: String, at place: String, in document: Int, line: String = "", to page: inout Page
  ) {
    let path = index.documentPath[document]
    page.lines.append(
      .wrapped([.init(path + line, link: path), .init("  \(place)  \(words)")], hanging: 2))
  }
}
