import Foundation
import PTYDriver

/// A notebook in a folder of its own, and the built program to open it with.
final class ScratchNotebook {
  let folder: String

  /// - Parameter files: by path in the folder.
  init(_ files: [String: String] = ["corpus/letters.md": ScratchNotebook.letters]) throws {
    // No link on the way: paths are compared as the program writes them.
    folder = "/tmp/quaere-notebook-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// With the documents that come with the program.
  static func bundled() throws -> ScratchNotebook {
    let notebook = try ScratchNotebook([:])
    try FileManager.default.copyItem(
      atPath: repository + "/corpus", toPath: notebook.folder + "/corpus")
    return notebook
  }

  deinit {
    // A test may have left a folder that cannot be written to.
    _ = try? Program(["/bin/chmod", "-R", "u+rwX", folder]).finish()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let program = BuiltProduct.path("quaere")

  /// Eight sentences, two sections, three notes of which one is short.
  static let letters = """
    # Letters from the mill

    Anna Keller came to Orne in March 1901.[^1] She met Peter Lange there.

    Peter Lange left Orne in 1902.[^2] Anna Keller stayed.

    ## The strike

    On 4 May 1903 the spinners stopped work.[^3] Anna Keller spoke for them. More than 200
    people came.

    Nobody was arrested.

    [^1]: Jean Marchal, *The Mills of Orne*, Paris, 1950.
    [^2]: Marchal, *The Mills of Orne*, p. 12.
    [^3]: Louise Brun, "A strike", Cahiers du Nord, 4, 1961.

    """

  // MARK: Files

  func path(_ path: String) -> String { folder + "/" + path }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: self.path(path))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: self.path(path)) ?? Data(), as: UTF8.self)
  }

  func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self.path(path))) ?? []).sorted()
  }

  /// The text of all session files.
  var sessions: String {
    names(in: "sessions").filter { $0.hasSuffix(".md") }.map { read("sessions/\($0)") }.joined()
  }

  // MARK: Running

  /// As `ada`, in the notebook's folder, without a home.
  func start(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Program {
    try Program(
      [ScratchNotebook.program] + arguments,
      environment: ScratchNotebook.environment.merging(environment) { $1 }, folder: folder,
      input: input, owner: self)
  }

  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Program.Result {
    try start(arguments, input: input, environment: environment).finish()
  }

  /// A line of `sh`, in which `$Q` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Program.Result {
    let program = ["Q": ScratchNotebook.program]
    return try Program(
      ["/bin/sh", "-c", line],
      environment: ScratchNotebook.environment.merging(program) { $1 }
        .merging(environment) { $1 }, folder: folder
    ).finish()
  }

  static let environment = ["QUAERE_AUTHOR": "ada", "TZ": "UTC"]
}
