import Glibc

/// The calls that can fail half-way, so that tests can make them fail.
public struct SystemCalls: Sendable {
  /// As write(2).
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// As fsync(2).
  public var sync: @Sendable (Int32) -> Int32

  public init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    sync: @escaping @Sendable (Int32) -> Int32
  ) {
    self.write = write
    self.sync = sync
  }

  public static let real = SystemCalls(
    write: { Glibc.write($0, $1.baseAddress, $1.count) }, sync: { fsync($0) })
}
