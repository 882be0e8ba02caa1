import QuaereCore

/// Where an anchor stands today.
public struct AnchorFinding: Hashable, Sendable {
  public var state: AnchorState
  /// Nil when it is ambiguous or adrift.
  public var place: Address?
  /// Unicode scalar offsets of the words in the unit at `place`; nil for all of it.
  public var range: Range<Int>?
  /// In words, for `why` and the list of what was found again.
  public var reason: String
  /// Where it might be, when it is ambiguous.
  public var candidates: [Address]

  public init(
    _ state: AnchorState, place: Address? = nil, range: Range<Int>? = nil, reason: String,
    candidates: [Address] = []
  ) {
    self.state = state
    self.place = place
    self.range = range
    self.reason = reason
    self.candidates = candidates
  }
}
