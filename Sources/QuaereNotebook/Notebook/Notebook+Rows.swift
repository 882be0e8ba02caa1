import QuaereCore
import QuaereIndex

extension Notebook {
  /// The next `rowsAtOnce` rows of the last answer, alone: a script writes a million of them without
  /// having them in memory.
  ///
  /// - Returns: nil after the last.
  /// - Throws: `Diagnostic`, `interrupted`.
  public func nextRows() throws -> Answer? {
    guard let evaluation = lastEvaluation, let rowsAtOnce, interpreter.isPlainList(evaluation),
      lastShown < evaluation.length
    else { return nil }
    let part = try interpreter.answer(evaluation, rows: lastShown..<lastShown + rowsAtOnce)
    lastShown += part.rows.count
    return part
  }
}
