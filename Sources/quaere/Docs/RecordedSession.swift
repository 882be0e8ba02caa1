import ArgumentParser
import FoundationEssentials
import Glibc
import QuaereCore
import QuaereNotebook

/// A session of ours that is recorded anew when screens or prints change: its questions and its
/// prose stay, its answers are made again.
struct RecordedSession {
  let text: String

  /// The session as it would be recorded today, each line at its own time.
  func recorded(in notebook: TemporaryNotebook) throws -> String {
    guard var session = SessionFile(text: text, name: "session.md") else {
      throw ValidationError("the session to record has no front matter")
    }
    let today = try record(session, in: notebook)
    var fresh = today.entries[...]
    session.header = today.header
    session.items = try session.items.map { item in
      guard case .entry(let old) = item else { return item }
      guard let entry = fresh.popFirst() else {
        throw ValidationError("\(old.id) left no entry: \(old.question)")
      }
      return .entry(entry)
    }
    return session.text
  }

  private func record(
    _ session: SessionFile, in temporary: TemporaryNotebook
  ) throws -> SessionFile {
    let header = session.header
    let notebook = try temporary.open(as: header.author, session: header.title)
    for entry in session.entries {
      temporary.now = try Date(entry.time, strategy: .iso8601)
      do { _ = try notebook.run(entry.question) } catch {
        let reason = Diagnostic(showing: error).message
        throw ValidationError("\(entry.id) can't be recorded: \(reason)")
      }
    }
    let folder = SessionFolder(folder: temporary.folder + "/sessions")
    guard let file = folder.files.first(where: { $0.header.title == header.title }) else {
      throw ValidationError("nothing was recorded")
    }
    return file
  }
}
