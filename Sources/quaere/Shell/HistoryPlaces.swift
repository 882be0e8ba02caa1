import QuaereCore
import QuaereNotebook
import QuaereQuery

/// Where lines are kept for Up and Ctrl-R: those of a notebook beside its index, and those that tell
/// nothing of its documents in one file for all notebooks.
enum HistoryPlaces {
  /// None for files that belong to no notebook.
  static func own(_ notebook: Notebook) -> String? {
    notebook.location.isLoose ? nil : notebook.location.root + "/.quaere/history"
  }

  /// By the XDG Base Directory Specification, where state of programs belongs.
  static var shared: String? {
    Environment.folder("XDG_STATE_HOME", orHome: ".local/state").map { $0 + "/quaere/history" }
  }

  /// A line made of the language's own words: no name, no quotation, no place, no date, no path.
  static func isShareable(_ line: String) -> Bool {
    WordRole.all(in: line, environment: NoNames()).allSatisfy { word in
      switch word.kind {
      case .command, .noun, .clause, .stage, .joint, .field, .state, .bracket: true
      case .number: word.wanted == nil
      case .value(let kind): kind == .setting || kind == .helpTopic
      case .string, .address, .row, .set, .error, .unread: false
      }
    }
  }
}
