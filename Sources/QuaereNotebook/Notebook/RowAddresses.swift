import QuaereIndex

/// What `#3` stands for: the lines of an answer by address, put into words only when one is named,
/// for an answer may have a million.
final class RowAddresses {
  let count: Int
  private let make: () -> [String]
  private(set) lazy var all: [String] = make()

  /// - Parameter interpreter: the one that gave the answer, since the record may change later.
  init(_ evaluation: Evaluation, by interpreter: Interpreter) {
    count = evaluation.lineCount
    make = { interpreter.addresses(evaluation) }
  }

  /// Before the first answer.
  init() {
    count = 0
    make = { [] }
  }
}
