/// What became of a row since it was recorded.
public struct RowVerdict: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case same
    /// The print stands at another address.
    case moved
    /// The address is the same, the print is not.
    case reworded
    case gone
    case new
  }

  public var kind: Kind
  /// As recorded; nil for a new row.
  public var was: RowRecord?
  /// As of today; nil for a row that is gone.
  public var now: RowRecord?

  /// `iztok:8.1 → iztok:8.2` or the one address.
  var place: String {
    guard let was, let now, was.address != now.address else {
      return was?.address ?? now?.address ?? ""
    }
    return "\(was.address) → \(now.address)"
  }
}
