import QuaereCore

/// What a line gave.
public enum Outcome: Sendable {
  case answer(Answer)
  /// Asked for with all its rows, however many.
  case whole(Answer)
  case page(Page)
  /// As it is to be written.
  case text(String)
  /// The tour, which only a person at a prompt can take.
  case tour
  /// Done, with nothing to say.
  case done
  case quit
}
