import Foundation
import QuaereCore
import QuaereRender
import Testing

@testable import QuaereNotebook

/// A notebook at which lines are typed, a minute apart from 7 March 2026, 14:00 UTC.
///
/// A transcript is what the screen shows: `? ` before what is typed, `$ tom` where the notebook is
/// left and opened by somebody (the next day, with `$ tom, a day later`), `$ session` for what the
/// file of whoever sits there holds below its front matter.
final class Desk {
  let folder: TemporaryFolder
  private(set) var notebook: Notebook
  private let watch: Watch

  /// A clock that is set by hand.
  private final class Watch {
    var now = Date(timeIntervalSince1970: 1_772_892_000)
  }

  static let style = Style(width: 80, color: false, isTerminal: true)

  static let mill = """
    ---
    title: The Mill
    author: Ada Marsh
    date: 1935
    ---

    # The mill

    The mill burned in May 1911. The baker Ivan Rodin saw it first. Nobody was hurt.[^1]

    It was rebuilt within a year. In June 40 workers came.[^2]

    ## The owner

    Later Rodin owned it. He died in 1920.[^3] Nothing more is known.

    [^1]: Anna Reed, *The Valley*, 1920; John Hale, *A History of the County*, volume II, 1931.
    [^2]: Hale, op. cit., volume I.
    [^3]: *The Valey*, p. 7.
    """

  static let river = """
    # The river

    The poet Arkady Yurkov saw the fire of May 1911. At Vologda, Iourkov told it to Rodine.[^1]

    [^1]: Anna Reed, *The Valley*, p. 9.
    """

  init(
    _ documents: [String: String] = ["mill.md": Desk.mill], keeping: Notebook.Keeping = .everything
  )
    throws
  {
    (folder, watch) = (try TemporaryFolder(), Watch())
    try FileManager.default.createDirectory(
      atPath: folder.path + "/corpus", withIntermediateDirectories: true)
    for (name, text) in documents { folder.write(text, to: "corpus/" + name) }
    notebook = try Desk.open(folder, "ada", keeping, watch)
  }

  /// Another person's, or the same person's elsewhere: what git has of a desk, by the same clock.
  init(cloneOf other: Desk, of author: String) throws {
    (folder, watch) = (try TemporaryFolder(), other.watch)
    try Git.run(["clone", "-q", other.folder.path, "."], in: folder.path)
    notebook = try Desk.open(folder, author, .everything, watch)
  }

  private static func open(
    _ folder: TemporaryFolder, _ author: String, _ keeping: Notebook.Keeping, _ watch: Watch
  ) throws -> Notebook {
    try Notebook(
      location: try NotebookLocation.find([folder.path], from: folder.path), author: author,
      keeping: keeping, clock: { watch.now })
  }

  /// Types the lines of a transcript and compares what comes back with what it shows.
  func expect(
    _ transcript: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var shown: [String] = []
    for line in transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    {
      guard line.hasPrefix("? ") || line.hasPrefix("$ ") else { continue }
      if !shown.isEmpty { shown.append("") }
      shown.append(line)
      let words = String(line.dropFirst(2))
      shown += lines(try line.hasPrefix("? ") ? screen(words) : directed(words))
    }
    let text = shown.joined(separator: "\n")
    #expect(text == transcript, sourceLocation: sourceLocation)
  }

  /// What a line shows; a refusal with its caret and its code.
  func screen(_ line: String) -> String {
    watch.now += 60
    do {
      switch try notebook.run(line, limit: 40) {
      case .answer(let answer), .whole(let answer):
        return TextFormat().text(answer, line: line, style: Desk.style)
      case .page(let page): return TextFormat().text(page, line: line, style: Desk.style)
      case .text(let text): return text
      case .tour: return "  (the tour)"
      case .done: return ""
      case .quit: return "  (left)"
      }
    } catch let refusal as Diagnostic {
      return "(\(refusal.code))\n"
        + DiagnosticScreen(prompt: "? ", echoes: false).text(refusal, line: line, style: Desk.style)
    } catch {
      return "(failed) \(error)"
    }
  }

  private func directed(_ words: String) throws -> String {
    switch words {
    case "session": return session(of: notebook.author)
    case "oddities": return notebook.oddities.map(\.description).joined(separator: "\n")
    default:
      let parts = words.split(separator: ",").map(String.init)
      try sit(parts[0], later: parts.count > 1)
      return ""
    }
  }

  /// Changes a document on the disk.
  func rewrite(_ name: String, _ change: (String) -> String) {
    folder.write(change(folder.text("corpus/" + name)), to: "corpus/" + name)
  }

  func git(_ arguments: String...) throws { try Git.run(arguments, in: folder.path) }

  func commit(_ message: String) throws {
    try git("add", "corpus", "sessions", ".")
    try git("commit", "-q", "-m", message)
  }

  /// Somebody else sits down, ten minutes or a day later.
  func sit(_ person: String, later: Bool) throws {
    watch.now += later ? 86_400 : 600
    notebook = try Desk.open(folder, person, .everything, watch)
  }

  /// Entries of a person's sessions, without front matter and headings.
  func session(of author: String) -> String {
    let folder = SessionFolder(folder: folder.path + "/sessions")
    return folder.files.filter { $0.header.author == author }.flatMap(\.entries)
      .map { EntryPrinter.text(of: $0) }.joined(separator: "\n")
  }

  /// Without blanks at the ends of lines and blank lines at both ends.
  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines
  }
}
