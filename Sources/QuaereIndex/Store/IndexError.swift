/// Why an index file cannot be used or made. Whatever the case on opening, the cure is to build the
/// index again from the documents.
public enum IndexError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing
  /// Not an index of this program, or made on a machine of the other byte order.
  case foreign
  /// An index of another version of the format.
  case olderVersion(found: UInt32)
  /// Cut short or changed since it was written; the words say where.
  case damaged(String)
  /// The system refused an operation on a file.
  case system(operation: String, code: Int32)
  /// The library contradicts itself (an id out of its space, a range outside its text), which is a
  /// mistake of a reading pass.
  case inconsistent(String)
  /// More words, blocks or spans than 32 bits can count.
  case tooLarge
}
