/// A program that other people search texts with, over the same passages as ours.
protocol Peer {
  /// As the table's head has it.
  var name: String { get }
  /// - Returns: nil for a question that it does not have.
  func answer(_ question: PeerQuestion) throws -> PeerAnswer?
}

struct PeerAnswer {
  let count: Int
  let time: Latency
}

/// What a peer's tables of the passages cost.
struct PeerBuild {
  let name: String
  let seconds: Double
  let bytes: Int
}

/// A peer that did not do as it was asked.
struct PeerError: Error, CustomStringConvertible {
  let description: String
}
