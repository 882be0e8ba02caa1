import QuaereCore
import QuaereQuery

/// A value as it is compared: worked out once a row, because a sort compares it many times.
enum SortValue {
  case none
  case number(Double)
  /// In document order.
  case place(Int)
  case day(Int32, folded: String)
  case text(String)

  /// Below zero when the left comes first. Numbers by size, dates by time, text folded; what has no
  /// value comes last in either direction.
  static func order(_ left: SortValue, _ right: SortValue, descending: Bool) -> Int {
    switch (left, right) {
    case (.none, .none): 0
    case (.none, _): 1
    case (_, .none): -1
    default: descending ? order(right, left) : order(left, right)
    }
  }

  private static func order(_ left: SortValue, _ right: SortValue) -> Int {
    switch (left, right) {
    case (.number(let a), .number(let b)): sign(a, b)
    case (.place(let a), .place(let b)): sign(a, b)
    case (.day(let a, _), .day(let b, _)) where a != b: sign(a, b)
    default: sign(left.folded, right.folded)
    }
  }

  private static func sign<T: Comparable>(_ left: T, _ right: T) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }

  private var folded: String {
    switch self {
    case .none: ""
    case .number(let number): Value.plain(number)
    case .place(let place): String(place)
    case .day(_, let folded), .text(let folded): folded
    }
  }
}

extension Interpreter {
  func sort(_ evaluation: inout Evaluation, _ keys: [CheckedSortKey]) throws {
    if evaluation.counts != nil { return try sortCounts(&evaluation, keys) }
    let noun = evaluation.noun
    let poll = Poll(isCancelled)
    try change(&evaluation) { ids in
      let columns = try keys.map { key in
        try ids.map { id in
          try poll.once()
          return sortValue(noun, id, key.field)
        }
      }
      return try order(ids.count, columns, keys).map { ids[$0] }
    }
  }

  /// Counts are sorted by the fields they were counted by.
  private func sortCounts(_ evaluation: inout Evaluation, _ keys: [CheckedSortKey]) throws {
    guard let (columns, rows) = evaluation.counts else { return }
    let known = keys.filter { columns.contains($0.field) }
    let values = known.map { key in
      rows.map { row in
        columns.firstIndex(of: key.field).map { sortValue(.text(row.keys[$0])) } ?? .none
      }
    }
    evaluation.counts = (columns, try order(rows.count, values, known).map { rows[$0] })
  }

  /// Places of so many rows in their order. Stable: rows that are equal keep theirs, in whichever
  /// direction the others go.
  ///
  /// - Parameter columns: for each key, the value of each row.
  private func order(
    _ count: Int, _ columns: [[SortValue]], _ keys: [CheckedSortKey]
  ) throws -> [Int] {
    let poll = Poll(isCancelled)
    let descends = keys.map(\.descending)
    return try (0..<count).sorted { left, right in
      try poll.once()
      for key in columns.indices {
        let order = SortValue.order(
          columns[key][left], columns[key][right], descending: descends[key])
        if order != 0 { return order < 0 }
      }
      return left < right
    }
  }

  private func sortValue(_ noun: Noun, _ id: UInt32, _ field: String) -> SortValue {
    let ownPlace = field == "place" || field == "address"
    if ownPlace, Interpreter.inDocumentOrder.contains(noun) { return .place(Int(id)) }
    let value = value(noun, id, field)
    // Moments are in one form, whose order is that of its letters.
    if field == "made", case .text(let moment) = value { return .text(moment) }
    // `sort by spellings` means how many.
    if case .list(let members) = value, Noun(rawValue: field) != nil {
      return .number(Double(members.count))
    }
    return sortValue(value)
  }

  func sortValue(_ value: Value) -> SortValue {
    switch value {
    case .none: return .none
    case .number(let number): return .number(number)
    default:
      let text = value.plain
      if text.isEmpty { return .none }
      if let address = Address(text), address.handle != nil, let found = places.ids(of: address) {
        return .place(found.ids.lowerBound)
      }
      let folded = Folding.fold(text)
      return EDTF(text).map { .day($0.earliest.number, folded: folded) } ?? .text(folded)
    }
  }

  /// Nouns whose ids follow the text.
  private static let inDocumentOrder: Set<Noun> = [
    .documents, .sections, .passages, .sentences, .quotes, .figures, .dates, .mentions, .footnotes,
    .citations,
  ]
}
