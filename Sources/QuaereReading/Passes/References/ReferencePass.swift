import Glibc
import QuaereCore

/// References in the text: `(Avrich 1967, 244)` where the document ends with a list of references,
/// and `[@avrich, 24]` as Pandoc has them.
///
/// Such a reference does what a footnote does, and becomes one: its text is what stands in the
/// brackets, its marker is at their end, and the brackets stay in the text. Runs after the citation
/// pass, whose citations come first.
public enum ReferencePass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    let entries = ReferenceList.entries(of: document)
    document.listedWorks = entries.map(\.work)
    addKeysInNotes(&document)
    let listed = Set(entries.map(\.passage))
    // Nor are the years of books dates of the story.
    document.dates.removeAll { listed.contains($0.block) }
    let places = Set(listed.map { document.address(ofBlock: $0) })
    document.doubts.removeAll { doubt in
      doubt.kind == .unresolvedDate && doubt.address.map { places.contains($0.passage) } ?? false
    }
    for passage in listed { document.passages[passage].kind = .reference }
    let table = ReferenceTable(document.listedWorks)
    var number = document.footnotes.map(\.number).max() ?? 0
    var last: ReferenceReader.Reference?
    var taken: [Int: [Range<Int>]] = [:]
    for passage in document.passages.indices where !listed.contains(passage) {
      let text = document.passages[passage].block.text
      guard mayRefer(text) else { continue }
      for group in ReferenceReader.groups(in: text, table, last: &last) {
        number += 1
        taken[passage, default: []].append(group.inner)
        add(group, to: passage, number: number, &document)
      }
      document.passages[passage].markers.sort { $0.offset < $1.offset }
    }
    // The year of a book is no date of the story.
    document.dates.removeAll { date in
      taken[date.block]?.contains { $0.overlaps(date.range) } ?? false
    }
  }

  private static func mayRefer(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return false }
      return "(@".utf8.contains { memchr(start, CInt($0), bytes.count) != nil }
    }
  }

  private static func add(
    _ group: ReferenceReader.Group, to passage: Int, number: Int, _ document: inout Document
  ) {
    let block = document.passages[passage].block
    let footnote = document.footnotes.count
    document.footnotes.append(
      Footnote(
        number: number, label: String(number),
        block: TextBlock(text: block.slice(group.inner), origin: block.origin)))
    document.passages[passage].markers.append(Marker(offset: group.end, footnote: footnote))
    for reference in group.references {
      document.citations.append(citation(reference, footnote, from: group.inner.lowerBound))
    }
    if let missing = group.references.first(where: { $0.listed == nil && $0.key == nil }) {
      document.doubts.append(
        Doubt(
          kind: .unresolvedCitation, address: document.address(ofBlock: passage),
          path: document.path,
          detail: "the list of references has no “\(missing.author) \(missing.year ?? "")”"))
    }
  }

  private static func citation(
    _ reference: ReferenceReader.Reference, _ footnote: Int, from start: Int
  ) -> Citation {
    let range = reference.range.lowerBound - start..<reference.range.upperBound - start
    var citation = Citation(footnote: footnote, range: range, form: .short)
    citation.listed = reference.listed
    citation.key = reference.key
    citation.date = reference.year
    citation.pages = reference.pages
    if !reference.author.isEmpty { citation.authors = [reference.author] }
    if reference.isIbid {
      citation.form = .ibid
      citation.inferred = ["source"]
      citation.reason = "ibid: the work referred to before"
    }
    return citation
  }

  /// What was read as a citation before ends where the first key in it begins.
  private static func makeRoom(for keys: [Citation], in document: inout Document) {
    let byNote = Dictionary(grouping: keys, by: \.footnote)
    document.citations = document.citations.compactMap { citation in
      let key = byNote[citation.footnote]?.first { $0.range.overlaps(citation.range) }
      guard let key else { return citation }
      var start = key.range.lowerBound
      let text = Array(document.footnotes[citation.footnote].block.text.utf8)
      while start > citation.range.lowerBound, [0x20, 0x5B, 0x2E].contains(text[start - 1]) {
        start -= 1
      }
      guard start > citation.range.lowerBound else { return nil }
      var cut = citation
      cut.range = citation.range.lowerBound..<start
      return cut
    }
  }

  /// `[@avrich, 24]` inside a footnote.
  private static func addKeysInNotes(_ document: inout Document) {
    var made: [Citation] = []
    for footnote in document.footnotes.indices {
      let text = document.footnotes[footnote].block.text
      guard text.utf8.contains(UInt8(ascii: "@")) else { continue }
      for group in ReferenceReader.keyGroups(in: text) {
        made += group.references.map { citation($0, footnote, from: 0) }
      }
    }
    guard !made.isEmpty else { return }
    makeRoom(for: made, in: &document)
    document.citations = (document.citations + made).sorted {
      ($0.footnote, $0.range.lowerBound) < ($1.footnote, $1.range.lowerBound)
    }
  }
}

extension Address {
  /// Of a sentence its passage.
  fileprivate var passage: Address {
    guard case .sentences(let section, let passage, _, _) = place else { return self }
    return Address(handle: handle, place: .passage(section: section, passage: passage))
  }
}

/// Finds entries of a list by surname and year.
struct ReferenceTable {
  private var byAuthor: [String: [Int]] = [:]
  private let works: [ListedWork]

  init(_ works: [ListedWork]) {
    self.works = works
    for (index, work) in works.enumerated() {
      for key in Surname.keys(work.authors) { byAuthor[key, default: []].append(index) }
    }
  }

  var isEmpty: Bool { works.isEmpty }
  /// Enough entries to say that one is missing.
  var isWhole: Bool { works.count >= 3 }

  func find(_ author: String, year: String, letter: String?) -> Int? {
    let candidates = Set(Surname.keys([author]).flatMap { byAuthor[$0] ?? [] })
      .filter { works[$0].date == year }
    if let letter { return candidates.first { works[$0].yearLetter == letter } }
    // The first author of several is the one that is named.
    return candidates.sorted().first { index in
      works[index].authors.first.map {
        !Surname.keys([$0]).isDisjoint(with: Surname.keys([author]))
      }
        ?? false
    } ?? candidates.min()
  }
}
