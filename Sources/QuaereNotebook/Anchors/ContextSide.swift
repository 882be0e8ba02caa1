/// The words on one side of a quotation, nearest first.
struct ContextSide {
  let ids: [Int32]
  /// What each tells, less with distance.
  private let weights: [Float]
  let weight: Float
  /// Which of the nearest are figures or rare names: where entries of a register are alike, these
  /// tell them apart.
  private let telling: [Int]

  private static let nearest = 14

  /// An empty side stands at an edge of the document.
  ///
  /// - Parameter scale: distance, in words, at which one tells half of what it would tell near by.
  init(_ tokens: [TokenStream.Queried], scale: Float, in stream: TokenStream) {
    let ids = tokens.map(\.id)
    self.ids = ids
    // Where far words count, figures and names far off do too.
    let nearest = scale > 10 ? 3 * ContextSide.nearest : ContextSide.nearest
    telling = tokens.prefix(nearest).indices.filter { stream.isTelling(tokens[$0]) }
    let weights = ids.enumerated().map { stream.weight($1) / (1 + Float($0) / scale) }
    self.weights = weights
    weight = ids.isEmpty ? stream.weight(TokenStream.edge) : weights.reduce(0, +)
  }

  struct Likeness {
    /// From 0 to 1.
    var share: Float
    /// Every token agrees.
    var isFull: Bool
    /// So many agree next to the quotation.
    var adjacent: Int
    /// Of the near figures and names: those that stand there, and those in whose place another does.
    var hits = 0
    var clashes = 0
  }

  /// - Parameters:
  ///   - place: of the token next to the quotation.
  ///   - step: 1 for the words after, -1 for those before.
  func likeness(at place: Int, step: Int, in stream: TokenStream) -> Likeness {
    let neighbour = stream.ids.indices.contains(place) ? stream.ids[place] : TokenStream.edge
    guard !ids.isEmpty else {
      let agrees = neighbour == TokenStream.edge
      return Likeness(share: agrees ? 1 : 0, isFull: agrees, adjacent: agrees ? 1 : 0)
    }
    var adjacent = 0
    while adjacent < ids.count, stream.ids.indices.contains(place + step * adjacent),
      stream.ids[place + step * adjacent] == ids[adjacent]
    { adjacent += 1 }
    if adjacent == ids.count {
      return Likeness(share: 1, isFull: true, adjacent: adjacent, hits: telling.count)
    }
    let misses = telling.filter { row in
      !(max(0, row - 3)...row + 3).contains { token(place + step * $0, stream) == ids[row] }
    }
    let clashes = misses.count { row in
      (max(0, row - 2)...row + 2).contains { stands(place + step * $0, in: stream) }
    }
    return Likeness(
      share: common(at: place, step: step, in: stream) / weight, isFull: false,
      adjacent: adjacent, hits: telling.count - misses.count, clashes: clashes)
  }

  private func token(_ place: Int, _ stream: TokenStream) -> Int32 {
    stream.ids.indices.contains(place) ? stream.ids[place] : TokenStream.edge
  }

  /// True where a figure or name stands that is none of ours.
  private func stands(_ place: Int, in stream: TokenStream) -> Bool {
    let id = token(place, stream)
    return stream.isTelling(id) && !telling.contains { ids[$0] == id }
  }

  /// Weight of the tokens that both have in the same order, near the same distance.
  private func common(at place: Int, step: Int, in stream: TokenStream) -> Float {
    let width = ids.count + 8
    var best = [Float](repeating: 0, count: width + 1)
    for row in ids.indices {
      let slack = 2 + row / 5
      let low = max(0, row - slack)
      let high = min(width - 1, row + slack)
      var diagonal = best[low]
      var left = best[low]
      for column in low...high {
        let at = place + step * column
        let isSame = stream.ids.indices.contains(at) && stream.ids[at] == ids[row]
        let above = best[column + 1]
        left = max(above, left, isSame ? diagonal + weights[row] : 0)
        diagonal = above
        best[column + 1] = left
      }
      if high + 2 <= width {
        for column in high + 2...width { best[column] = max(best[column], left) }
      }
    }
    return best[width]
  }
}
