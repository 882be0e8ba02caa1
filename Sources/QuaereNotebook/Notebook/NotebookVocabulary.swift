import QuaereCore
import QuaereIndex
import QuaereQuery

/// Values for completion: those of the corpus, named sets and sessions.
public struct NotebookVocabulary: Vocabulary {
  let interpreter: Interpreter
  let environment: SetEnvironment
  let rows: Int

  public func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
    switch kind {
    case .namedSet:
      environment.names.map {
        Suggestion("@\($0)", detail: "set", group: "set")
      }
    case .row: rows > 0 ? [Suggestion("#1", detail: "of \(rows)", group: "row")] : []
    case .path: []
    default: interpreter.values(kind, prefix: prefix, limit: limit)
    }
  }
}

extension Notebook {
  /// What may follow the line so far.
  public func complete(_ line: String) -> Completer.Result {
    Completer.complete(
      line, environment: environment,
      vocabulary: NotebookVocabulary(
        interpreter: interpreter, environment: environment, rows: lastAddresses.count))
  }
}
