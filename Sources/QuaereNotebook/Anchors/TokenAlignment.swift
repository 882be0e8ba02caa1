/// Pairs the tokens of an anchor with those of a stretch of a document, in order, so that what they
/// share weighs as much as it can.
struct TokenAlignment {
  /// For each token of the anchor, the place of its partner.
  private(set) var partners: [Int?]

  /// - Parameters:
  ///   - start: where the first token would stand if nothing had been put in or taken out.
  ///   - slack: how many tokens that may be wrong by.
  init(_ query: [Int32], from start: Int, slack: Int, in stream: TokenStream) {
    partners = [Int?](repeating: nil, count: query.count)
    let width = 2 * slack + 1
    // Row `i` holds columns `start + i - slack ..< start + i + slack + 1`.
    var best = [Float](repeating: 0, count: (query.count + 1) * (width + 1))
    func at(_ row: Int, _ column: Int) -> Int { row * (width + 1) + column }
    for row in 0..<query.count {
      let weight = stream.weight(query[row])
      for column in 0..<width {
        let place = start + row - slack + column
        let isSame = stream.ids.indices.contains(place) && stream.ids[place] == query[row]
        // The row above is one place further left.
        let diagonal = best[at(row, column)]
        let above = best[at(row, column + 1)]
        let left = column > 0 ? best[at(row + 1, column - 1)] : diagonal
        best[at(row + 1, column)] = max(above, left, isSame ? diagonal + weight : 0)
      }
      best[at(row + 1, width)] = best[at(row + 1, width - 1)]
    }
    trace(best, query, start: start, slack: slack, in: stream)
  }

  private mutating func trace(
    _ best: [Float], _ query: [Int32], start: Int, slack: Int, in stream: TokenStream
  ) {
    let width = 2 * slack + 1
    func at(_ row: Int, _ column: Int) -> Int { row * (width + 1) + column }
    var row = query.count
    var column = width - 1
    while row > 0, column >= 0 {
      let place = start + row - 1 - slack + column
      let value = best[at(row, column)]
      let isSame = stream.ids.indices.contains(place) && stream.ids[place] == query[row - 1]
      if isSame, value == best[at(row - 1, column)] + stream.weight(query[row - 1]) {
        partners[row - 1] = place
        row -= 1
      } else if value == best[at(row - 1, column + 1)] {
        row -= 1
        column = min(column + 1, width - 1)
      } else if column == 0 {
        row -= 1
      } else {
        column -= 1
      }
    }
  }
}
