import QuaereCore

/// What a line gave.
public enum Outcome: Sendable {
  case answer(Answer)
  case page(Page)
  /// Done, with nothing to say.
  case done
  case quit

  /// Two pages as one.
  func followed(by other: Outcome) -> Outcome {
    guard case .page(let first) = self, case .page(let second) = other else { return other }
    return .page(Page(first.lines + second.lines))
  }
}
