import QuaereCore
import QuaereQuery

/// Hits by the words beside them. Term ids are the ranks of folded words, so the text is not read.
extension Index {
  func sorted(
    _ hits: [Concordance.Hit], by order: KWICOrder, _ poll: Poll
  ) throws -> [Concordance.Hit] {
    var words = WordsBeside(index: self, order: order)
    var keyed: [WordsBeside.Key] = []
    keyed.reserveCapacity(hits.count)
    for (number, hit) in hits.enumerated() {
      try poll.once()
      keyed.append(words.key(hit, number))
    }
    // By the first few words, then what is left to be told apart.
    keyed = try keyed.sortedByRadix(poll) { $0.lead }
    var first = 0
    while first < keyed.count {
      try poll.once()
      var end = first + 1
      while end < keyed.count, keyed[end].lead == keyed[first].lead { end += 1 }
      if end - first > 1 {
        try keyed[first..<end].sort { left, right in
          try poll.once()
          return words.precedes(left, right)
        }
      }
      first = end
    }
    return keyed.map { hits[Int($0.number)] }
  }
}

/// The first hits in an order, of any number that are gone through.
struct FirstHits {
  private let most: Int
  private var words: WordsBeside
  private var found: [(key: WordsBeside.Key, hit: Concordance.Hit)] = []
  private var number = 0
  /// What comes behind this is not among the first.
  private var last = UInt64.max

  init(_ most: Int, _ order: KWICOrder, _ index: Index) {
    self.most = most
    words = WordsBeside(index: index, order: order)
  }

  mutating func add(_ hit: Concordance.Hit) {
    let key = words.key(hit, number)
    number += 1
    guard key.lead <= last else { return }
    found.append((key, hit))
    if found.count >= 4 * most { cut() }
  }

  private mutating func cut() {
    found.sort { words.precedes($0.key, $1.key) }
    found.removeLast(max(0, found.count - most))
    if found.count == most, let end = found.last { last = end.key.lead }
  }

  var hits: [Concordance.Hit] {
    var rest = self
    rest.cut()
    return rest.found.map(\.hit)
  }
}

/// The words of a hit that are compared: those before it, after it, or its own.
private struct WordsBeside {
  struct Key {
    /// The first few words, 0 where the sentence has ended, so that most hits are told apart at once.
    var lead: UInt64
    /// Of hits with the same words the lower comes first.
    var number: UInt32
    /// The first word and how many there are.
    var start: UInt32
    var count: UInt32
  }

  let index: Index
  let order: KWICOrder
  /// One more than there are different words.
  private let words: UInt64
  /// How many words go into a lead.
  private let leading: Int
  /// Hits come in the order of the text, mostly.
  private var sentences: UnitCursor

  init(index: Index, order: KWICOrder) {
    self.index = index
    self.order = order
    words = UInt64(index.lexicon.count) + 1
    let bits = UInt64.bitWidth - words.leadingZeroBitCount
    leading = max(1, UInt64.bitWidth / bits)
    sentences = UnitCursor(index, .sentences)
  }

  mutating func key(_ hit: Concordance.Hit, _ number: Int) -> Key {
    let first = Int(hit.position)
    let end = first + Int(hit.length)
    var key = Key(lead: 0, number: UInt32(number), start: 0, count: 0)
    switch order.side {
    case .left:
      (key.start, key.count) = (hit.position, UInt32(max(0, first - bounds(first).lowerBound)))
    case .right:
      (key.start, key.count) = (UInt32(end), UInt32(max(0, bounds(first).upperBound - end)))
    case .hit: (key.start, key.count) = (hit.position, hit.length)
    }
    if let words = order.words { key.count = min(key.count, UInt32(clamping: words)) }
    for place in 0..<leading { key.lead = key.lead &* words &+ word(key, place) }
    return key
  }

  /// The sentence around a word, or the whole footnote.
  private mutating func bounds(_ token: Int) -> Range<Int> {
    if let sentence = sentences.unit(holding: token) { return sentence.words }
    return index.block(ofToken: token).map { index.blockTokens[$0] } ?? token..<token
  }

  /// One more than the term, or 0 behind the last word.
  @inline(__always)
  private func word(_ key: Key, _ place: Int) -> UInt64 {
    guard place < key.count else { return 0 }
    let at = order.side == .left ? Int(key.start) - 1 - place : Int(key.start) + place
    return UInt64(index.tokens[at]) + 1
  }

  func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.lead != right.lead { return left.lead < right.lead }
    var place = leading
    while true {
      let (a, b) = (word(left, place), word(right, place))
      if a != b { return a < b }
      if a == 0 { return left.number < right.number }
      place += 1
    }
  }
}
