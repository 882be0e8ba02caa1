import QuaereCore

public enum PlainTextImporter: Importer {
  public static let name = "plain text"
  public static let fileExtensions = ["txt", "text"]

  public static func read(_ file: SourceFile) throws -> Document {
    Draft(file: file).file.document(metadata: Metadata())
  }
}
