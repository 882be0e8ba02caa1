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

  /// Two pages as one.
  func followed(by other: Outcome) -> Outcome {
    guard case .page(let first) = self, case .page(let second) = other else { return other }
    return .page(Page(first.lines + second.lines))
  }
}
