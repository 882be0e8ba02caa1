/// A typed array inside the mapped index file. Bounds are checked once, when the file is opened:
/// every id stored in one column is below the count of the space it points into.
public struct Column<Element: BitwiseCopyable> {
  public let elements: UnsafeBufferPointer<Element>

  init(_ elements: UnsafeBufferPointer<Element>) { self.elements = elements }

  public var count: Int { elements.count }
  public subscript(index: Int) -> Element { elements[index] }
}

/// Containment as bounds: member `i` holds `self[i]`, a range of the space below it.
/// Stored as one more number than there are members.
public struct Bounds {
  let starts: UnsafeBufferPointer<UInt32>

  init(_ starts: UnsafeBufferPointer<UInt32>) { self.starts = starts }

  public var count: Int { max(0, starts.count - 1) }
  public subscript(index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }
}

/// Any other relation: member `i` is related to the ids `self[i]`, in ascending order.
public struct Adjacency {
  public let bounds: Bounds
  public let targets: UnsafeBufferPointer<UInt32>

  init(bounds: Bounds, targets: UnsafeBufferPointer<UInt32>) {
    self.bounds = bounds
    self.targets = targets
  }

  public var count: Int { bounds.count }
  public subscript(index: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: targets[bounds[index]])
  }
}

/// Strings as one run of UTF-8 and the offsets at which they start.
public struct StringColumn {
  let offsets: UnsafeBufferPointer<UInt64>
  let bytes: UnsafeBufferPointer<UInt8>

  init(offsets: UnsafeBufferPointer<UInt64>, bytes: UnsafeBufferPointer<UInt8>) {
    self.offsets = offsets
    self.bytes = bytes
  }

  public var count: Int { max(0, offsets.count - 1) }
  public subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }
  public func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(offsets[index])..<Int(offsets[index + 1])])
  }
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
