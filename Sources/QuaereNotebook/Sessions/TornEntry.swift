/// The beginning of an entry whose close was never written: power was lost, or a hand cut it.
public struct TornEntry: Hashable, Sendable {
  /// `ada.9`, where that much is there.
  public var id: String?
  /// The `?` text, where it is there; offered again at the prompt.
  public var question: String?
  /// The lines as they stand, without the last line's end.
  public var text: String
  public var session: String
  /// Of its first line, from 1.
  public var lineNumber: Int
}
