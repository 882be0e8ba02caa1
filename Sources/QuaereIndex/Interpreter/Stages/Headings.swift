/// The values of a field, in the order in which they are met.
struct Headings {
  let field: String
  private var all: [Contingency.Heading] = []
  private var numbers: [String: Int] = [:]

  init(_ field: String) { self.field = field }

  var count: Int { all.count }

  mutating func number(of key: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = all.count
    all.append(.init(key: key, number: all.count))
    return all.count - 1
  }

  mutating func add(_ weight: Int, to number: Int) { all[number].total += weight }

  /// Numbers by size, dates by time, places as they follow in the text; anything else by how many
  /// rows have it. What has no value comes last.
  func ordered(_ value: (String) -> SortValue) -> [Contingency.Heading] {
    let valued = all.map { (heading: $0, value: $0.key == "none" ? .none : value($0.key)) }
    let followText: Set = ["section", "document", "address", "place"]
    let isNatural = valued.allSatisfy { $0.value.isOrdered || $0.heading.key == "none" }
    return valued.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if (a.heading.key == "none") != (b.heading.key == "none") { return b.heading.key == "none" }
      if isNatural {
        let order = SortValue.order(a.value, b.value, descending: false)
        if order != 0 { return order < 0 }
      } else if !followText.contains(field), a.heading.total != b.heading.total {
        return a.heading.total > b.heading.total
      }
      return left.offset < right.offset
    }.map(\.element.heading)
  }
}

extension SortValue {
  /// Numbers and dates have an order of their own; words only that of the alphabet.
  fileprivate var isOrdered: Bool {
    switch self {
    case .number, .day: true
    case .none, .place, .text: false
    }
  }
}
