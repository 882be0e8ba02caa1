import QuaereCore

/// Reads one format of lists of works. Such a file is no document: it says what works there are, and
/// the keys that people know them by.
public protocol WorkList: Sendable {
  /// As shown to people: `BibTeX`.
  static var name: String { get }
  /// Lower case, without the dot.
  static var fileExtensions: [String] { get }
  static func recognises(_ file: SourceFile) -> Bool
  static func read(_ file: SourceFile) throws -> [ListedWork]
}

extension WorkList {
  public static func recognises(_ file: SourceFile) -> Bool { true }
}

/// The formats of lists of works. To add one: its file, and a line here.
public enum WorkLists {
  public static let all: [any WorkList.Type] = [BibTeXList.self, CSLList.self]

  private static let fileExtensions = Set(all.flatMap { $0.fileExtensions })

  static func isExtension(of path: String) -> Bool {
    fileExtensions.contains(FilePath.fileExtension(of: path))
  }

  static func list(for file: SourceFile) -> (any WorkList.Type)? {
    let wanted = FilePath.fileExtension(of: file.path)
    return all.first { $0.fileExtensions.contains(wanted) && $0.recognises(file) }
  }
}
