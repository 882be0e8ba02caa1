import QuaereCore
import QuaereQuery

/// What a last stage made of the rows: lines of another kind, put into words only as far as they are
/// shown.
protocol Product {
  /// How many lines there are.
  var length: Int { get }
  /// How many of the rows it speaks of; nil for all.
  var rowCount: Int? { get }
  /// The rows, where each line is one of them.
  var rows: [UInt32]? { get }
  /// For `first` and `last`.
  func cut(to number: Int, fromEnd: Bool) -> any Product
  /// - Parameter limit: at most this many lines are put into words; nil for all.
  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape
  /// Each line as sessions keep it.
  func stored(_ interpreter: Interpreter) -> [String]
  /// What `#3` stands for, line by line.
  func addresses(_ interpreter: Interpreter) -> [String]
}

extension Product {
  var rowCount: Int? { nil }
  var rows: [UInt32]? { nil }
  func addresses(_ interpreter: Interpreter) -> [String] { stored(interpreter) }
}

extension Array {
  func cut(to number: Int, fromEnd: Bool) -> [Element] {
    Array(fromEnd ? suffix(number) : prefix(number))
  }
}
