/// A question put to all sides.
struct Answered {
  let question: Question
  let count: Int
  let ours: Latency
  /// One for each peer; nil where it does not have the question.
  let theirs: [PeerAnswer?]

  /// - Parameter oursFirst: who is asked first, which should change from question to question.
  init(_ question: Question, asking: Asking, peers: [any Peer], oursFirst: Bool) throws {
    func askPeers() throws -> [PeerAnswer?] {
      try peers.map { peer in try question.peer.flatMap { try peer.answer($0) } }
    }
    self.question = question
    let before = oursFirst ? nil : try askPeers()
    count = try asking.ask(question.line)
    ours = try Measure.latency { _ = try asking.ask(question.line) }
    theirs = try before ?? askPeers()
  }

  /// The fastest peer's time.
  var best: Double? { theirs.compactMap { $0?.time.median }.min() }

  /// Peers whose count is another, with it.
  func otherCounts(_ peers: [any Peer]) -> [(name: String, count: Int)] {
    zip(peers, theirs).compactMap { peer, answer in
      guard let answer, answer.count != count else { return nil }
      return (peer.name, answer.count)
    }
  }
}
