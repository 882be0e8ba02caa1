import Glibc

/// The calls by which files are changed, so that tests can make any of them fail, or end the program
/// there. Each is as its man page says, `errno` included.
public struct SystemCalls: Sendable {
  /// As write(2).
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// As pwrite(2).
  public var writeAt: @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int
  /// As fsync(2).
  public var sync: @Sendable (Int32) -> Int32
  /// As ftruncate(2).
  public var truncate: @Sendable (Int32, Int) -> Int32
  /// As rename(2).
  public var rename: @Sendable (_ old: String, _ new: String) -> Int32

  public init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int = {
      Glibc.write($0, $1.baseAddress, $1.count)
    },
    writeAt: @escaping @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int = {
      pwrite($0, $1.baseAddress, $1.count, off_t($2))
    },
    sync: @escaping @Sendable (Int32) -> Int32 = { fsync($0) },
    truncate: @escaping @Sendable (Int32, Int) -> Int32 = { ftruncate($0, off_t($1)) },
    rename: @escaping @Sendable (String, String) -> Int32 = { Glibc.rename($0, $1) }
  ) {
    self.write = write
    self.writeAt = writeAt
    self.sync = sync
    self.truncate = truncate
    self.rename = rename
  }

  public static let real = SystemCalls()
}
