/// Finds parts of a text one after the other, whatever white space was put between their words.
struct SpanFinder {
  private let bytes: [UInt8]
  /// Offsets of the bytes that are no white space.
  private let places: [Int]
  private var at = 0

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    places = bytes.indices.filter { bytes[$0] > 0x20 }
  }

  /// The range of the next place of `part`, or nil; its first and last words will do.
  mutating func next(_ part: String) -> Range<Int>? {
    let wanted = part.utf8.filter { $0 > 0x20 }
    guard !wanted.isEmpty else { return nil }
    if let start = find(wanted, from: at) { return take(start, wanted.count) }
    let size = min(12, wanted.count)
    guard let start = find(Array(wanted.prefix(size)), from: at),
      let last = find(Array(wanted.suffix(size)), from: start)
    else { return nil }
    return take(start, last + size - start)
  }

  private mutating func take(_ start: Int, _ count: Int) -> Range<Int> {
    at = start + count
    return places[start]..<(places[start + count - 1] + 1)
  }

  private func find(_ wanted: [UInt8], from first: Int) -> Int? {
    guard places.count >= wanted.count else { return nil }
    return (first..<max(first, places.count - wanted.count + 1)).first { start in
      wanted.indices.allSatisfy { bytes[places[start + $0]] == wanted[$0] }
    }
  }
}
