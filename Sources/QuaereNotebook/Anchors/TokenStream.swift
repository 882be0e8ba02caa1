import Glibc
import QuaereCore

/// The words and signs of an edition in reading order: the passages, then the footnotes, with an
/// edge before, between and after, which no words match.
struct TokenStream {
  static let edge: Int32 = -1
  static let unheard: Int32 = -2

  private(set) var ids: [Int32] = [edge]
  /// Scalar offsets in the block.
  private var starts: [Int32] = [0]
  private var ends: [Int32] = [0]
  /// Where each block's tokens stand.
  private(set) var bounds: [Range<Int>] = []
  /// Which blocks of the edition those are.
  private var numbers: [Int] = []
  private var table = TokenTable()
  /// Where the places of each token begin in `places`, one more than there are tokens.
  private var firstPlaces: [Int32] = []
  private var placesInOrder: [Int32] = []
  private var weights: [Float] = []
  /// By token: a figure, or a word with a capital.
  private var named: [Bool] = []

  init(_ edition: any Edition) {
    for index in 0..<edition.blockCount {
      if index == edition.passageCount { addEdge() }
      let start = ids.count
      TokenScanner.scan(edition.block(index).text) { key, range in
        let id = table.add(key)
        if Int(id) == named.count { named.append(TokenStream.isNamed(key)) }
        ids.append(id)
        starts.append(Int32(range.lowerBound))
        ends.append(Int32(range.upperBound))
      }
      bounds.append(start..<ids.count)
      numbers.append(index)
    }
    addEdge()
    post()
  }

  private mutating func addEdge() {
    ids.append(TokenStream.edge)
    starts.append(0)
    ends.append(0)
  }

  /// A stretch of the document without some tokens in its midst, to be searched only: what was
  /// before them and what was after have become neighbours.
  func around(_ gone: Range<Int>, reach: Int) -> TokenStream {
    var rest = self
    let kept = [
      max(0, gone.lowerBound - reach)..<gone.lowerBound,
      gone.upperBound..<min(ids.count, gone.upperBound + reach),
    ]
    rest.ids = kept.flatMap { ids[$0] }
    rest.starts = kept.flatMap { starts[$0] }
    rest.ends = kept.flatMap { ends[$0] }
    rest.bounds = []
    rest.numbers = []
    var at = 0
    for range in kept {
      for (number, bound) in blocks(in: range) {
        let start = at + bound.lowerBound - range.lowerBound
        rest.bounds.append(start..<start + bound.count)
        rest.numbers.append(number)
      }
      at += range.count
    }
    rest.post()
    // Every word tells what it will tell when these are gone, not what it tells of this stretch.
    let all = ids.count - gone.count
    var counts = (0..<table.count).map { count(Int32($0)) }
    for id in ids[gone] where id >= 0 { counts[Int(id)] -= 1 }
    rest.weights = counts.map { TokenStream.weight(count: $0, of: all) }
    return rest
  }

  /// The blocks that have tokens in a range, and where they stand, cut to it.
  private func blocks(in range: Range<Int>) -> [(number: Int, bound: Range<Int>)] {
    guard !range.isEmpty else { return [] }
    let first = bounds.indices.partition { bounds[$0].upperBound > range.lowerBound }
    return bounds.indices[first...].prefix { bounds[$0].lowerBound < range.upperBound }
      .map { (numbers[$0], bounds[$0].clamped(to: range)) }
  }

  private mutating func post() {
    firstPlaces = [Int32](repeating: 0, count: table.count + 1)
    for id in ids where id >= 0 { firstPlaces[Int(id) + 1] += 1 }
    for id in 0..<table.count { firstPlaces[id + 1] += firstPlaces[id] }
    var next = firstPlaces
    placesInOrder = [Int32](repeating: 0, count: Int(firstPlaces[table.count]))
    for (place, id) in ids.enumerated() where id >= 0 {
      placesInOrder[Int(next[Int(id)])] = Int32(place)
      next[Int(id)] += 1
    }
    weights = (0..<table.count).map { TokenStream.weight(count: count(Int32($0)), of: ids.count) }
  }

  /// What a token tells of its place: little where it is frequent.
  private static func weight(count: Int, of all: Int) -> Float {
    min(12, max(0.5, log2(Float(all) / Float(max(1, count))) - 1.5))
  }

  func weight(_ id: Int32) -> Float {
    if id >= 0 { return weights[Int(id)] }
    return id == TokenStream.edge ? 2 : TokenStream.weight(count: 1, of: ids.count)
  }

  /// A text's tokens as numbers of this stream; `unheard` for those that are not in it.
  func query(_ text: String) -> [Int32] {
    var found: [Int32] = []
    TokenScanner.scan(text) { key, _ in found.append(table.find(key) ?? TokenStream.unheard) }
    return found
  }

  /// A token of a text that is looked for.
  struct Queried {
    var id: Int32
    /// A figure, or a word with a capital.
    var isNamed: Bool
  }

  func queried(_ text: String) -> [Queried] {
    var found: [Queried] = []
    TokenScanner.scan(text) { key, _ in
      found.append(
        Queried(
          id: table.find(key) ?? TokenStream.unheard, isNamed: TokenStream.isNamed(key)))
    }
    return found
  }

  private static func isNamed(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !key.isEmpty else { return false }
    let (first, _) = TokenScanner.decode(key, 0)
    if first.isASCII { return TokenKind.isDigit(first) || ("A"..."Z").contains(first) }
    return first.properties.isUppercase
  }

  /// A figure or a name that few places of the document have.
  func isTelling(_ token: Queried) -> Bool {
    token.isNamed && 100 * max(1, count(token.id)) < ids.count
  }

  func isTelling(_ id: Int32) -> Bool {
    id >= 0 && named[Int(id)] && 100 * max(1, count(id)) < ids.count
  }

  /// Where a token stands, in order.
  func places(of id: Int32) -> ArraySlice<Int32> {
    guard id >= 0 else { return [] }
    return placesInOrder[Int(firstPlaces[Int(id)])..<Int(firstPlaces[Int(id) + 1])]
  }

  func count(_ id: Int32) -> Int {
    id >= 0 ? Int(firstPlaces[Int(id) + 1] - firstPlaces[Int(id)]) : 0
  }

  // MARK: Blocks

  /// The block that a token stands in; nil for an edge.
  func block(of place: Int) -> Int? {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < bounds.count && bounds[low].contains(place) ? low : nil
  }

  /// The scalar range of tokens of one block.
  func range(of span: Range<Int>) -> Range<Int> {
    Int(starts[span.lowerBound])..<Int(ends[span.upperBound - 1])
  }

  /// The tokens that stand in a scalar range of a block.
  func tokens(block: Int, range: Range<Int>) -> Range<Int>? {
    guard bounds.indices.contains(block) else { return nil }
    let all = bounds[block]
    let first = all.partition { Int(ends[$0]) > range.lowerBound }
    let end = all.partition { Int(starts[$0]) >= range.upperBound }
    return first < end ? first..<end : nil
  }

  /// The text of tokens, white space collapsed, one space between blocks.
  func text(_ span: Range<Int>, in edition: any Edition) -> String {
    let pieces = blocks(in: span).filter { !$0.bound.isEmpty }.map { number, bound in
      edition.block(number).text.scalars(range(of: bound))
    }
    return Normalised.forPrint(pieces.joined(separator: " "))
  }

  // MARK: Occurrences

  /// Where the tokens stand one after the other, at most so many.
  func occurrences(
    of query: [Int32], in bounds: Range<Int>? = nil, most: Int = .max, inOneBlock: Bool = true
  ) -> [Range<Int>] {
    guard let rarest = query.indices.min(by: { count(query[$0]) < count(query[$1]) }) else {
      return []
    }
    var found: [Range<Int>] = []
    for place in places(of: query[rarest]) {
      let span = Int(place) - rarest..<Int(place) - rarest + query.count
      guard span.lowerBound > 0, span.upperBound < ids.count,
        bounds.map({ $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound })
          ?? true, ids[span].elementsEqual(query), !inOneBlock || isInOneBlock(span)
      else { continue }
      found.append(span)
      if found.count == most { break }
    }
    return found
  }

  /// The same for frequent words in a small window.
  func occurrences(of query: [Int32], within window: Range<Int>) -> [Range<Int>] {
    guard window.count >= query.count, let first = query.first else { return [] }
    return (window.lowerBound...window.upperBound - query.count).compactMap { start in
      let span = start..<start + query.count
      return ids[start] == first && ids[span].elementsEqual(query) && isInOneBlock(span)
        ? span : nil
    }
  }

  /// Words were marked in one block, and are looked for in one.
  func isInOneBlock(_ span: Range<Int>) -> Bool {
    guard !span.isEmpty, let block = block(of: span.lowerBound) else { return false }
    return span.upperBound <= bounds[block].upperBound
  }
}

extension Range<Int> {
  /// The first index for which the test holds, where it holds for all after it too.
  fileprivate func partition(_ test: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if test(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
