import QuaereCore

/// The words and signs of an edition in reading order: the passages, then the footnotes, with an
/// edge before, between and after, which no words match.
struct TokenStream {
  struct Position {
    var block: Int
    /// Scalar offsets in the block.
    var range: Range<Int>
  }

  static let edge = -1
  static let unheard = -2

  private(set) var ids: [Int] = [edge]
  private(set) var positions: [Position] = [Position(block: -1, range: 0..<0)]
  /// Where each block's tokens stand.
  private(set) var bounds: [Range<Int>] = []
  private var known: [String: Int] = [:]
  private var postings: [[Int]] = []

  init(_ edition: any Edition) {
    for (index, block) in edition.blocks.enumerated() {
      if index == edition.passageCount { addEdge() }
      let start = ids.count
      for token in TextToken.tokens(of: block.text) { add(token, block: index) }
      bounds.append(start..<ids.count)
    }
    addEdge()
  }

  private mutating func addEdge() {
    ids.append(TokenStream.edge)
    positions.append(Position(block: -1, range: 0..<0))
  }

  private mutating func add(_ token: TextToken, block: Int) {
    let id = known[token.key] ?? postings.count
    if id == postings.count {
      known[token.key] = id
      postings.append([])
    }
    postings[id].append(ids.count)
    ids.append(id)
    positions.append(Position(block: block, range: token.range))
  }

  /// A text's tokens as numbers of this stream; `unheard` for those that are not in it.
  func query(_ text: String) -> [Int] {
    TextToken.tokens(of: text).map { known[$0.key] ?? TokenStream.unheard }
  }

  /// Where a token stands, in order.
  func places(of id: Int) -> [Int] { postings.indices.contains(id) ? postings[id] : [] }

  /// Where the tokens stand one after the other: positions of the first.
  func occurrences(of query: [Int], in bounds: Range<Int>? = nil) -> [Int] {
    guard let rarest = query.indices.min(by: { count(query[$0]) < count(query[$1]) }) else {
      return []
    }
    return places(of: query[rarest]).compactMap { place in
      let start = place - rarest
      let end = start + query.count
      guard start > 0, end < ids.count,
        bounds.map({ $0.contains(start) && end <= $0.upperBound })
          ?? true, ids[start..<end].elementsEqual(query)
      else { return nil }
      return start
    }
  }

  private func count(_ id: Int) -> Int { postings.indices.contains(id) ? postings[id].count : 0 }

  /// The tokens that stand in a scalar range of a block.
  func tokens(block: Int, range: Range<Int>) -> Range<Int>? {
    guard bounds.indices.contains(block) else { return nil }
    let inside = bounds[block].filter { positions[$0].range.overlaps(range) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }
}
