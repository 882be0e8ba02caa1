import QuaereCore

extension Outcome {
  /// The rows it gave, if it gave any.
  public var answer: Answer? {
    switch self {
    case .answer(let answer), .whole(let answer): answer
    case .page, .text, .tour, .done, .quit: nil
    }
  }
}
