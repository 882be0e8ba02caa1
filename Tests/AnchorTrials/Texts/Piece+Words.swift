import QuaereCore

extension Piece {
  /// Runs of word scalars.
  var words: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if Words.isWordScalar(scalar) {
        start = start ?? index
      } else if let from = start {
        found.append(from..<index)
        start = nil
      }
    }
    if let start { found.append(start..<scalars.count) }
    return found
  }

  /// Words that lie in a range, or outside of it.
  func words(inside range: Range<Int>) -> [Range<Int>] {
    words.filter { range.contains($0.lowerBound) }
  }

  func words(outside range: Range<Int>) -> [Range<Int>] {
    words.filter { !range.overlaps($0) }
  }

  /// Where a sentence may begin: the start, and after `. `, `! ` or `? ` before a capital.
  var sentenceStarts: [Int] {
    [0]
      + scalars.indices.dropFirst(2).filter { index in
        scalars[index - 1] == " " && ".!?\"".unicodeScalars.contains(scalars[index - 2])
          && (scalars[index].properties.isUppercase || scalars[index] == "\"")
      }
  }

  /// The range widened to the sentences that it touches.
  func sentences(around range: Range<Int>) -> Range<Int> {
    let starts = sentenceStarts
    let start = starts.last { $0 <= range.lowerBound } ?? 0
    let end = starts.first { $0 >= range.upperBound } ?? count
    return start..<end
  }
}
