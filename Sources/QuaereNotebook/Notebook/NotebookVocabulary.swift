import QuaereCore
import QuaereIndex
import QuaereQuery

/// Values for completion: those of the corpus, named sets and sessions.
public struct NotebookVocabulary: Vocabulary {
  let interpreter: Interpreter
  let environment: SetEnvironment
  let rows: Int
  /// That relative paths begin at.
  let root: String

  public func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
    switch kind {
    case .namedSet:
      environment.names.map {
        Suggestion("@\($0)", detail: "set", group: "set")
      }
    case .newSet:
      environment.names.filter { !$0.contains("/") }
        .map { Suggestion($0, detail: "again", group: "set") }
    case .row: rows > 0 ? [Suggestion("#1", detail: "of \(rows)", group: "row")] : []
    case .path: PathCompletion(root: root).values(prefix, limit)
    default: interpreter.values(kind, prefix: prefix, limit: limit)
    }
  }

  public func values(
    of field: String, on noun: Noun, prefix: String, limit: Int
  ) -> [Suggestion] { interpreter.values(of: field, on: noun, prefix: prefix, limit: limit) }

  public func places(_ noun: Noun, limit: Int) -> [String] {
    interpreter.places(noun, limit: limit)
  }

  public func words(at address: String) -> String? { interpreter.firstWords(at: address) }

  public func dates(limit: Int) -> [(place: String, words: String, typed: String)] {
    interpreter.plainDates(limit: limit)
  }

  public func count(of state: String, on noun: Noun) -> Int? {
    interpreter.count(of: state, on: noun)
  }
}

extension Notebook {
  /// What may follow the line so far.
  public func complete(_ line: String) -> Completer.Result {
    Completer.complete(line, environment: environment, vocabulary: vocabulary)
  }

  var teacher: Teacher {
    Teacher(
      interpreter: interpreter, environment: environment, vocabulary: vocabulary,
      last: lastQuestion.map(\.description))
  }

  var vocabulary: NotebookVocabulary {
    NotebookVocabulary(
      interpreter: interpreter, environment: environment, rows: lastAddresses.count,
      root: location.root)
  }
}
