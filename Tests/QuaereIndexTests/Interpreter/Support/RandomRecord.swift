import QuaereCore

/// What a reader might have said of a random town: marks on its places, works and names, and what
/// changes names and works.
enum RandomRecord {
  static func make(_ generator: inout SeededGenerator) -> Record {
    var record = Record()
    record.me = "ada"
    record.marks = (0..<Int.random(in: 0...12, using: &generator)).map { mark($0, &generator) }
    let spellings = RandomTown.spellings
    if Bool.random(using: &generator) { record.aliases = [[spellings[1][0], spellings[0][1]]] }
    if Bool.random(using: &generator) { record.aparts = [[spellings[3][0], spellings[3][1]]] }
    if Bool.random(using: &generator) {
      record.sourceOf = ["book:n1.1": pick(RandomTown.keys, &generator)]
    }
    record.dates = ["book:1.1.1", "book:1.1.2", "diary:1.1.1"].compactMap { place in
      guard Bool.random(using: &generator) else { return nil }
      let year = Int.random(in: RandomTown.years, using: &generator)
      return DateCorrection(
        id: "ada.90", author: "ada", place: Address(place), range: 0..<200, words: "then",
        value: .year(year))
    }
    return record
  }

  private static let book = Address(handle: "book", place: .document)

  private static func mark(_ number: Int, _ generator: inout SeededGenerator) -> Mark {
    let places = [
      "book:1", "book:2", "book:1.1", "book:1.1.1", "book:2.1.1", "book:n1", "book:n1.1",
      "diary:1.1", "diary:1.1.2", "log:1.1", "log:2",
    ]
    let kinds: [Mark.Kind] = [.flag, .note, .confirmation, .dispute]
    let statuses: [Mark.Status] = [.open, .contested, .resolved, .confirmed, .withdrawn]
    var mark = Mark(
      id: "ada.\(number + 1)", kind: pick(kinds, &generator),
      author: pick(["ada", "tom"], &generator),
      made: "2026-03-0\(1 + number % 9)T10:00:00Z",
      anchor: Anchor(address: Address(pick(places, &generator)) ?? book),
      status: pick(statuses, &generator), session: "2026-03-01-ada.md")
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: mark.subject = .source(pick(RandomTown.keys, &generator))
    case 1: mark.subject = .name(pick(RandomTown.spellings.flatMap { $0 }, &generator))
    default: break
    }
    if mark.subject != nil { mark.place = nil }
    return mark
  }

  private static func pick<Element>(
    _ items: [Element], _ generator: inout SeededGenerator
  ) -> Element {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }
}
