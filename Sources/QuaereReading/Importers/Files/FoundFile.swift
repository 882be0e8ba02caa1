/// A file that may be read.
public struct FoundFile: Sendable, Equatable {
  /// Relative to the folder looked in.
  public var path: String
  /// Where to open it.
  public var location: String
  public var byteCount: Int

  public init(path: String, location: String, byteCount: Int) {
    self.path = path
    self.location = location
    self.byteCount = byteCount
  }
}
