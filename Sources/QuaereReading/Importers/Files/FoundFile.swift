/// A file that may be read.
public struct FoundFile: Sendable, Equatable {
  /// Relative to the folder looked in.
  public var path: String
  public var byteCount: Int
  /// What a look at the file showed; nil where there was none.
  public var look: Look?
  private let place: Place

  /// What tells whether a file was written to since.
  public struct Look: Sendable, Equatable {
    /// Nanoseconds since 1970.
    public var modified: Int64
    public var inode: UInt64
  }

  /// A folder of many files has its name once.
  private enum Place: Sendable, Equatable {
    case within(String)
    case at(String)
  }

  public init(path: String, location: String, byteCount: Int) {
    self.path = path
    self.byteCount = byteCount
    place = .at(location)
  }

  /// - Parameter folder: that the path is relative to.
  init(path: String, in folder: String, byteCount: Int, _ look: Look?) {
    self.path = path
    self.byteCount = byteCount
    self.look = look
    place = .within(folder)
  }

  /// Where to open it.
  public var location: String {
    switch place {
    case .within(let folder): folder + "/" + path
    case .at(let location): location
    }
  }
}
