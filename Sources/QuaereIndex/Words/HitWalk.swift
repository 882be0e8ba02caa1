/// The places of a pattern in the units of one kind, as they are found from unit to unit.
struct HitWalk: Sendable {
  /// Calls `body` with the places in a part of the units, and the unit of each, in the order of the
  /// text.
  typealias Walker = (
    _ units: Range<Int>, _ poll: Poll, _ body: (_ id: UInt32, _ hit: Hit) throws -> Void
  ) throws -> Void

  /// About how many stretches are looked at.
  let steps: Int
  /// Called once on each thread.
  let begin: @Sendable () throws -> Walker
}
