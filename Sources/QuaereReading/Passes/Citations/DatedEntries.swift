import QuaereCore

/// The citations of a document that have author, year and title, by author and year: what `Geiger
/// 1964` means when the list of works stands at the end.
struct DatedEntries {
  struct Entry {
    var citation: Citation
    var address: Address
  }

  private var entries: [String: Entry] = [:]

  init() {}

  init(_ document: Document) {
    var place = (footnote: -1, count: 0)
    for citation in document.citations {
      let note = citation.footnote
      place = (note, note == place.footnote ? place.count + 1 : 1)
      guard citation.title != nil else { continue }
      for key in DatedEntries.keys(citation) where entries[key] == nil {
        let address = Address(
          handle: document.handle,
          place: .citation(footnote: document.footnotes[note].number, citation: place.count))
        entries[key] = Entry(citation: citation, address: address)
      }
    }
  }

  /// The entry that a reference of author and year alone stands for.
  func entry(of citation: Citation) -> Entry? {
    guard citation.title == nil, !citation.isBackReference else { return nil }
    return DatedEntries.keys(citation).lazy.compactMap { entries[$0] }.first
  }

  private static func keys(_ citation: Citation) -> [String] {
    guard let author = citation.authors.first, let date = citation.date else { return [] }
    return SpellingKey.keys(of: Surname.of(author)).map { $0 + " " + date }
  }
}
