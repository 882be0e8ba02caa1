/// What a recorded line gives when it is asked again.
public enum TodaysAnswer: Sendable {
  /// All rows; of a mark its places and files, of a page its digest.
  case rows([RowRecord])
  /// What was recorded in words alone: `4 mentions, 3 sentences`, `reach section`.
  case said(String)
  /// It cannot be asked, and why, in one sentence.
  case failed(String)
}
