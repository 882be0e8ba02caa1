import FoundationEssentials
import Glibc
import QuaereCore

/// `quaere init`: makes a notebook of a folder of documents. Nothing is moved, and nothing that is
/// there is written to.
public struct NewNotebook {
  private let location: NotebookLocation
  private var page = Page()

  /// - Parameter folder: as typed.
  /// - Throws: `Diagnostic` `unknown-file`.
  public init(_ folder: String, from here: String) throws {
    let root = Paths.absolute(folder, from: here)
    guard NotebookLocation.isFolder(root) else {
      throw Diagnostic(
        code: "unknown-file", message: "there is no folder “\(folder)”",
        hints: ["mkdir -p \(folder)/corpus"])
    }
    location = try NotebookLocation.find([root], from: here)
  }

  /// - Returns: what was made and what was left.
  /// - Throws: `Diagnostic` `not-saved`.
  public mutating func make() throws -> Page {
    let documents = location.documents().count
    page.spread(
      documents == 0
        ? "No document yet; put some into \(shownCorpus)"
        : "\(Noun.documents.counted(documents)) in \(shownCorpus), left as they are", "documents")
    page.blank()
    try folder("sessions", "where questions, answers and marks are kept")
    try folder(".quaere", "the index, made anew whenever it is missing")
    try file(
      ".gitattributes", "sessions/*.md merge=union",
      "git joins what two people added to a session")
    try file(".gitignore", ".quaere/", "git leaves the index out")
    page.blank()
    page.add("Open it with quaere \(location.root).", .dim)
    return page
  }

  private var shownCorpus: String {
    location.corpus == location.root ? "this folder" : "corpus/"
  }

  private mutating func folder(_ name: String, _ words: String) throws {
    let path = location.root + "/" + name
    if FileManager.default.fileExists(atPath: path) { return said("there", name + "/", words) }
    guard mkdir(path, 0o755) == 0 else {
      let reason = String(cString: strerror(errno)).lowercased()
      throw Diagnostic(code: "not-saved", message: "“\(name)” could not be made: \(reason)")
    }
    said("made", name + "/", words)
  }

  private mutating func file(_ name: String, _ line: String, _ words: String) throws {
    let path = location.root + "/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      try NewFile.write(line + "\n", to: path, shown: name)
      return said("made", name, words)
    }
    let text = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    let has = (text ?? "").split(whereSeparator: \.isNewline)
      .contains { Normalised.collapsingWhiteSpace($0) == line }
    if has {
      said("there", name, words)
    } else {
      said("left", name, "add this line to it: \(line)")
    }
  }

  private mutating func said(_ verb: String, _ name: String, _ words: String) {
    page.lines.append(.cells([verb, name, words]))
  }
}
