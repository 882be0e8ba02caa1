import QuaereCore

/// Reads one format. An importer can only return documents: it has no way to reach the index, the
/// notebook or another file.
public protocol Importer: Sendable {
  /// As shown to people: `Markdown`.
  static var name: String { get }
  /// Lower case, without the dot.
  static var fileExtensions: [String] { get }
  /// False for formats whose bytes are not text; such an importer is given `SourceFile.data`.
  static var isText: Bool { get }
  /// True when this importer should have the file though its extension belongs to several.
  static func recognises(_ file: SourceFile) -> Bool
  /// What it was unsure of is in the document's doubts; it throws only where nothing can be read.
  static func read(_ file: SourceFile) throws -> Document
}

extension Importer {
  public static var isText: Bool { true }

  public static func recognises(_ file: SourceFile) -> Bool { true }
}

/// Why a file gave no document: one sentence, lower case, no full stop.
public struct ImportError: Error, Equatable {
  public let detail: String

  public init(_ detail: String) {
    self.detail = detail
  }
}
