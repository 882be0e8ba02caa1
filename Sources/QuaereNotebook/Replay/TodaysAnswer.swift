/// What a recorded line gives when it is asked again.
public enum TodaysAnswer: Sendable {
  /// All rows.
  case rows([RowRecord])
  /// It cannot be asked, and why, in one sentence.
  case failed(String)
}
