/// A stretch of a file mapped for reading.
///
/// Unchecked: the pages are mapped with `PROT_READ`, so that no code of this program can write to them,
/// whatever the file holds and whoever has this; both properties of the buffer are constants. That the
/// pages stay mapped is the rule of `Column`, which has nothing to do with threads.
@usableFromInline
struct MappedMemory<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let buffer: UnsafeBufferPointer<Element>

  /// - Parameter buffer: memory that nobody writes to while this is about.
  @inlinable init(_ buffer: UnsafeBufferPointer<Element>) { self.buffer = buffer }

  @inlinable @inline(__always) var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(buffer) }
}

extension MappedMemory<UInt8> {
  /// - Parameter bytes: as above.
  init(_ bytes: UnsafeRawBufferPointer) { self.init(bytes.bindMemory(to: UInt8.self)) }
}
