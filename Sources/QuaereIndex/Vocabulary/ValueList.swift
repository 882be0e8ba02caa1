import QuaereCore
import QuaereQuery

/// Values of one kind, ordered once so that those with a prefix are found at a keystroke.
struct ValueList {
  struct Value {
    var text: String
    var count: Int
    /// Beside the text, instead of the count.
    var detail: String?
    var group: String
  }

  /// Most used first.
  private let suggestions: [Suggestion]
  private let folded: [String]
  /// Positions in `suggestions`, in the order of the folded text.
  private let alphabetical: [Int]

  init(_ values: [Value]) {
    let ranked = values.map { (value: $0, folded: Folding.fold($0.text)) }
      .sorted { ($1.value.count, $0.folded) < ($0.value.count, $1.folded) }
    suggestions = ranked.map { value, _ in
      Suggestion(value.text, detail: value.detail ?? grouped(value.count), group: value.group)
    }
    let folded = ranked.map(\.folded)
    self.folded = folded
    alphabetical = folded.indices.sorted {
      folded[$0].utf8.lexicographicallyPrecedes(folded[$1].utf8)
    }
  }

  var count: Int { suggestions.count }

  /// Most used first.
  var texts: [String] { suggestions.map(\.text) }

  /// Those that begin so, most used first.
  func starting(with prefix: String, limit: Int) -> [Suggestion] {
    let range = places(startingWith: prefix)
    if range.count > 1000 {
      return suggestions.indices.lazy.filter { folded[$0].hasPrefix(prefix) }
        .prefix(limit).map { suggestions[$0] }
    }
    return alphabetical[range].sorted().prefix(limit).map { suggestions[$0] }
  }

  func contains(_ folded: String) -> Bool {
    let range = places(startingWith: folded)
    return range.first.map { self.folded[alphabetical[$0]] == folded } ?? false
  }

  private func places(startingWith prefix: String) -> Range<Int> {
    let bytes = Array(prefix.utf8)
    let first = place(from: bytes)
    // Bytes above every UTF-8 byte sort after whatever begins with the prefix.
    return first..<max(first, place(from: bytes + [0xFF]))
  }

  /// The first whose text does not sort before these bytes.
  private func place(from bytes: [UInt8]) -> Int {
    var (low, high) = (0, alphabetical.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = folded[alphabetical[middle]].utf8.lexicographicallyPrecedes(bytes)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
