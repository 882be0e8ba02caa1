import QuaereCore

/// What a line gave.
public enum Outcome: Sendable {
  case answer(Answer)
  case page(Page)
  /// Done, with nothing to say.
  case done
  case quit
}
