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

  /// Most used first, and of equally used ones in the order of their letters.
  private let values: [Value]
  private let folded: [String]
  /// Positions in `values`, in the order of the folded text.
  private let alphabetical: [Int]

  init(_ values: [Value]) {
    let sorted = ValueList.sorted(values.map { Folding.fold($0.text) })
    let ranked = sorted.indices.sorted { left, right in
      let (a, b) = (values[sorted[left].place].count, values[sorted[right].place].count)
      return a != b ? a > b : left < right
    }
    self.values = ranked.map { values[sorted[$0].place] }
    folded = ranked.map { sorted[$0].text }
    var alphabetical = ranked
    for (place, rank) in ranked.enumerated() { alphabetical[rank] = place }
    self.alphabetical = alphabetical
  }

  /// Texts in the order of their bytes, each with its place. The first eight decide nearly always.
  private static func sorted(_ texts: [String]) -> [(text: String, place: Int)] {
    texts.enumerated().map { place, text in
      var key: UInt64 = 0
      for byte in text.utf8.prefix(8) { key = key << 8 | UInt64(byte) }
      return (key: key << UInt64(8 * (8 - min(8, text.utf8.count))), text: text, place: place)
    }.sorted {
      if $0.key != $1.key { return $0.key < $1.key }
      if $0.text == $1.text { return $0.place < $1.place }
      return $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }.map { ($0.text, $0.place) }
  }

  private func suggestion(_ place: Int) -> Suggestion {
    let value = values[place]
    return Suggestion(
      value.text, detail: value.detail ?? grouped(value.count), group: value.group)
  }

  var count: Int { values.count }

  /// Most used first.
  var texts: [String] { values.map(\.text) }

  /// Those that begin so, most used first.
  func starting(with prefix: String, limit: Int) -> [Suggestion] {
    let range = places(startingWith: prefix)
    if range.count > 1000 {
      return values.indices.lazy.filter { folded[$0].hasPrefix(prefix) }
        .prefix(limit).map { suggestion($0) }
    }
    return alphabetical[range].sorted().prefix(limit).map { suggestion($0) }
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
