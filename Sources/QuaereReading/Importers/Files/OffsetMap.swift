/// From offsets in repaired text to offsets in the file: they drift apart at the byte order mark
/// and wherever broken bytes became U+FFFD.
struct OffsetMap: Sendable {
  /// From `text` onwards, the file is at `text + drift`.
  private var steps: [(text: Int, drift: Int)] = []

  mutating func add(text: Int, file: Int) {
    steps.append((text, file - text))
  }

  func file(_ offset: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + steps[low - 1].drift
  }
}
