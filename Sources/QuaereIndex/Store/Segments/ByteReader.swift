/// Reads what `ByteWriter` wrote. Whatever the bytes, it stays inside them and ends.
struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// - Parameter bytes: readable as long as the reader is.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  mutating func number() throws(IndexError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
    throw .damaged("what a document leaves to the library")
  }

  /// A number from 0.
  mutating func count() throws(IndexError) -> Int {
    let value = try number()
    guard value >= 0 else { throw .damaged("a count of a document") }
    return value
  }

  mutating func optional() throws(IndexError) -> Int? {
    let value = try count()
    return value == 0 ? nil : value - 1
  }

  mutating func flag() throws(IndexError) -> Bool { try number() != 0 }

  mutating func text() throws(IndexError) -> String {
    let length = try count()
    guard length <= bytes.count - at else { throw .damaged("a text of a document") }
    defer { at += length }
    return String(decoding: bytes[at..<at + length], as: UTF8.self)
  }

  mutating func optionalText() throws(IndexError) -> String? { try flag() ? try text() : nil }

  mutating func range() throws(IndexError) -> Range<Int> {
    let start = try count()
    let (end, isOver) = start.addingReportingOverflow(try count())
    guard !isOver else { throw .damaged("a range of a document") }
    return start..<end
  }

  mutating func list<Element>(
    _ each: (inout ByteReader) throws(IndexError) -> Element
  ) throws(IndexError) -> [Element] {
    let count = try count()
    // Each element takes a byte at least.
    guard count <= bytes.count - at else { throw .damaged("a list of a document") }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }
}
