/// What a column may hold: a value that is 64 bits to the file, zero for zero, and small numbers small.
public protocol ColumnElement: BitwiseCopyable {
  init(columnBits: UInt64)
  var columnBits: UInt64 { get }
}

extension UInt8: ColumnElement {
  @inlinable public init(columnBits: UInt64) { self.init(truncatingIfNeeded: columnBits) }
  @inlinable public var columnBits: UInt64 { UInt64(self) }
}

extension UInt32: ColumnElement {
  @inlinable public init(columnBits: UInt64) { self.init(truncatingIfNeeded: columnBits) }
  @inlinable public var columnBits: UInt64 { UInt64(self) }
}

extension UInt64: ColumnElement {
  @inlinable public init(columnBits: UInt64) { self = columnBits }
  @inlinable public var columnBits: UInt64 { self }
}

/// The sign goes to the lowest bit, so that numbers around zero stay short.
extension Int64: ColumnElement {
  @inlinable public init(columnBits: UInt64) {
    self.init(bitPattern: columnBits >> 1 ^ (0 &- columnBits & 1))
  }
  @inlinable public var columnBits: UInt64 { UInt64(bitPattern: self << 1 ^ self >> 63) }
}

extension Int32: ColumnElement {
  @inlinable public init(columnBits: UInt64) {
    self.init(truncatingIfNeeded: Int64(columnBits: columnBits))
  }
  @inlinable public var columnBits: UInt64 { Int64(self).columnBits }
}

extension Double: ColumnElement {
  @inlinable public init(columnBits: UInt64) { self.init(bitPattern: columnBits) }
  @inlinable public var columnBits: UInt64 { bitPattern }
}
