/// Where in a document an anchor's rarer words stand in about their order: where it is worth
/// looking closely.
struct AnchorSeeds {
  /// Places looked at closely, at the most.
  static let most = 8
  /// Occurrences of words looked at, at the most.
  static let budget = 1500

  /// A word of the anchor found, and where the anchor's first word would stand: packed, since many
  /// are sorted.
  private struct Vote: Comparable {
    private let packed: Int

    init(start: Int, index: Int) { packed = start << 16 | index }

    var start: Int { packed >> 16 }
    var index: Int { packed & 0xFFFF }

    static func < (one: Vote, other: Vote) -> Bool { one.packed < other.packed }
  }

  /// Where the first token of the anchor's context would stand, most promising first.
  static func starts(of query: AnchorQuery, in stream: TokenStream) -> [Int] {
    let all = query.all.prefix(0xFFFF)
    let rarest = all.indices.filter { stream.count(all[$0]) > 0 }
      .sorted { (stream.count(all[$0]), $0) < (stream.count(all[$1]), $1) }
    var votes: [Vote] = []
    for index in rarest {
      let places = stream.places(of: all[index])
      if votes.count + places.count > budget, !votes.isEmpty { break }
      for place in places.prefix(budget) {
        votes.append(Vote(start: Int(place) - index, index: index))
      }
    }
    votes.sort()
    let clusters = clusters(
      of: votes, weights: all.map { stream.weight($0) }, slack: 4 + all.count / 6)
    return clusters.sorted { ($1.weight, $0.start) < ($0.weight, $1.start) }.prefix(most)
      .map(\.start)
  }

  /// Votes for nearly one start are added up, each word once.
  private static func clusters(of votes: [Vote], weights: [Float], slack: Int) -> [(
    start: Int, weight: Float
  )] {
    var found: [(start: Int, weight: Float)] = []
    var first = 0
    var voted = [Int32](repeating: 0, count: weights.count)
    var sum: Float = 0
    for vote in votes {
      if voted[vote.index] == 0 { sum += weights[vote.index] }
      voted[vote.index] += 1
      while votes[first].start < vote.start - slack {
        voted[votes[first].index] -= 1
        if voted[votes[first].index] == 0 { sum -= weights[votes[first].index] }
        first += 1
      }
      let start = (votes[first].start + vote.start) / 2
      if let previous = found.last, start - previous.start <= slack {
        if sum > previous.weight { found[found.count - 1] = (start, sum) }
      } else {
        found.append((start, sum))
      }
    }
    return found
  }
}
