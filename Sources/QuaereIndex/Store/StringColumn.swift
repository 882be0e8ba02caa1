/// Strings as one run of UTF-8 and the offsets at which they start, packed.
///
/// Memory safety: as `Column`.
public struct StringColumn: Sendable {
  @usableFromInline let offsets: Bounds
  @usableFromInline let memory: MappedMemory<UInt8>

  @inlinable @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { memory.buffer }

  /// - Parameter offsets: into `bytes`, whose count is their limit.
  init(offsets: Bounds, bytes: UnsafeBufferPointer<UInt8>) {
    self.offsets = offsets
    memory = MappedMemory(bytes)
  }

  @inlinable public var count: Int { offsets.count }
  public subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }

  @inlinable public func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[offsets[index]])
  }

  /// A part of a string, cut to what is there.
  public func utf8(_ index: Int, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let all = utf8(index)
    return UnsafeBufferPointer(rebasing: all[range.clamped(to: 0..<all.count)])
  }

  /// A part of a string, without making the whole: a text without line ends is one of megabytes.
  public subscript(index: Int, range: Range<Int>) -> String {
    String(decoding: utf8(index, range), as: UTF8.self)
  }

  /// Unicode scalars of a string before a UTF-8 offset.
  public func scalarOffset(_ index: Int, utf8 offset: Int) -> Int {
    utf8(index, 0..<max(0, offset)).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// True for the empty string; its bytes are not touched.
  public func isEmpty(_ index: Int) -> Bool { offsets[index].isEmpty }

  /// Nil for the empty string, which stands for "not given".
  public func optional(_ index: Int) -> String? {
    let text = self[index]
    return text.isEmpty ? nil : text
  }

  /// A list stored with U+001F between its members.
  public func list(_ index: Int) -> [String] {
    self[index].split(separator: "\u{1F}").map(String.init)
  }
}
