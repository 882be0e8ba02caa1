import QuaereCore
import QuaereIndex

/// What became of a document's passages from one text to the next. Only an index of the text before
/// can tell, so it is worked out when a stale index is made again and kept beside it; sessions keep
/// the hashes, which tell no more than that a text changed.
struct EditionChange: Equatable {
  var path: String
  /// The first twelve digits of the hashes.
  var before: String
  var after: String
  var counts: [RowVerdict.Kind: Int]

  /// Of all documents that are in both under one path.
  static func all(from old: Index, to new: Index) -> [EditionChange] {
    var before = ColumnFinder(old.documentPath)
    return (0..<new.documentPath.count).compactMap { document in
      guard let earlier = before.place(of: new.documentPath.utf8(document)),
        !old.documentSHA256.utf8(earlier).elementsEqual(new.documentSHA256.utf8(document))
      else { return nil }
      return EditionChange(
        path: new.documentPath[document], from: IndexedDocument(old, document: earlier),
        to: IndexedDocument(new, document: document))
    }
  }

  private init(path: String, from then: IndexedDocument, to now: IndexedDocument) {
    let verdicts = RowComparison.verdicts(
      recorded: EditionChange.rows(then), today: EditionChange.rows(now))
    self.path = path
    before = String(then.sha256.prefix(12))
    after = String(now.sha256.prefix(12))
    counts = Dictionary(grouping: verdicts, by: \.kind).mapValues(\.count)
  }

  /// `1 passage reworded, 2 new, 3 moved`; says so when only what is between passages changed.
  var words: String {
    let kinds: [(RowVerdict.Kind, String)] = [
      (.reworded, "reworded"), (.new, "new"), (.gone, "gone"), (.moved, "moved"),
    ]
    let parts = kinds.compactMap { kind, word in
      counts[kind].map { (count: $0, word: word) }
    }
    guard let first = parts.first else { return "no passage is another" }
    return
      (["\(Noun.passages.counted(first.count)) \(first.word)"]
      + parts.dropFirst().map { "\(grouped($0.count)) \($0.word)" }).joined(separator: ", ")
  }

  private static func rows(_ document: IndexedDocument) -> [RowRecord] {
    (0..<document.passageCount).map { number in
      let passage = document.block(number)
      return RowRecord(address: passage.address.placeDescription, print: passage.print)
    }
  }

  // MARK: As a line of a file

  /// Path, hashes, then the number of each kind, with tabs between.
  var stored: String {
    ([path, before, after] + RowVerdict.Kind.allCases.map { String(counts[$0] ?? 0) })
      .joined(separator: "\t")
  }

  init?(stored: some StringProtocol) {
    let parts = String(stored).split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
    let kinds = RowVerdict.Kind.allCases
    guard parts.count == 3 + kinds.count else { return nil }
    path = parts[0]
    before = parts[1]
    after = parts[2]
    counts = [:]
    for (kind, text) in zip(kinds, parts[3...]) {
      if let count = Int(text), count > 0 { counts[kind] = count }
    }
  }
}
