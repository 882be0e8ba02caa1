import QuaereCore

/// A format that pandoc reads. What it makes of the file is HTML, whose notes `HTMLImporter` joins to
/// their calls; places in such a file cannot be named.
protocol PandocImporter: Importer {
  /// As pandoc calls the format.
  static var format: String { get }
  /// For documents that are archives.
  static var isArchive: Bool { get }
  /// The file as pandoc is given it.
  static func prepared(_ bytes: [UInt8]) -> [UInt8]
}

extension PandocImporter {
  static var isText: Bool { false }
  static var isArchive: Bool { false }
  static func prepared(_ bytes: [UInt8]) -> [UInt8] { bytes }

  static func read(_ file: SourceFile) throws -> Document {
    let program = OtherProgram(name: "pandoc", package: "pandoc", reads: name)
    return try read(file, program, at: program.located())
  }

  static func read(_ file: SourceFile, _ program: OtherProgram, at location: String) throws
    -> Document
  {
    if isArchive { _ = try ZipDirectory(file.data) }
    let bytes = isText ? file.text : file.data
    let html = try program.run(
      at: location, Pandoc.arguments(format), input: prepared(bytes), limits: Pandoc.limits)
    return try Pandoc.document(file, html)
  }
}

enum Pandoc {
  /// Its own limit of memory: what is reserved by a program in Haskell says nothing of what it uses.
  static let limits = OtherProgram.Limits(memoryBytes: nil)

  /// In a sandbox a document can include no other file.
  static func arguments(_ format: String) -> [String] {
    [
      "+RTS", "-M1500m", "-RTS", "--sandbox", "--from", format, "--to", "html5", "--standalone",
      "--wrap", "none", "--no-highlight", "--email-obfuscation", "none", "--metadata", "lang=",
      "--quiet",
    ]
  }

  static func document(_ file: SourceFile, _ html: [UInt8]) throws -> Document {
    let made = SourceFile(path: file.path, handle: file.handle, converted: html, from: file)
    var draft = try HTMLImporter.draft(of: made, isPaper: true)
    for index in draft.pieces.indices { draft.pieces[index].origin = [] }
    var document = DocumentBuilder.build(draft)
    for index in document.doubts.indices { document.doubts[index].line = nil }
    guard document.blockCount > 0 else { throw ImportError("there is no text in it") }
    return document
  }
}
