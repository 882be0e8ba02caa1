/// A typed array inside the mapped index file, packed.
///
/// Memory safety, for this and the types beside it: their pointers come from `IndexFile`, which has
/// checked that they lie inside the mapped file and are aligned; they are good for as long as their
/// `Index` lives, so nothing keeps a column longer than its index. Every access checks its place:
/// outside, a column reads as zero, and a range is cut to what is there. So a file with damage that
/// no checksum has caught yet gives wrong answers at worst. Once `Index.verify()` has passed, the
/// file is what the builder wrote, and every id in it is below the count of its space. Threads may
/// share all of these: see `MappedMemory`.
public struct Column<Element: ColumnElement>: Sendable {
  public let numbers: PackedNumbers

  init(_ numbers: PackedNumbers) { self.numbers = numbers }

  @inlinable public var count: Int { numbers.count }
  @inlinable @inline(__always) public subscript(index: Int) -> Element {
    Element(columnBits: numbers[index])
  }

  /// All of it, unpacked.
  public var elements: [Element] { (0..<count).map { self[$0] } }
}
