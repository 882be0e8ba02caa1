/// Writes small numbers in few bytes, seven bits in each, and strings after their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// 0 for nil, so of numbers from 0 only.
  mutating func add(_ number: Int?) { add(number.map { $0 + 1 } ?? 0) }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  mutating func add<Element>(_ list: [Element], _ each: (inout ByteWriter, Element) -> Void) {
    add(list.count)
    for element in list { each(&self, element) }
  }
}
