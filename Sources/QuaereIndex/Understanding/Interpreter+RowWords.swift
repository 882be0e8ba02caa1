import QuaereCore

extension Interpreter {
  /// The words of a date, mention, quotation or figure that is a row of an answer, with as many of
  /// their neighbours as it takes to stand once in its sentence or footnote. Nil for other rows.
  ///
  /// - Parameter number: of the row, from 0.
  public func words(ofRow number: Int, in evaluation: Evaluation) -> String? {
    guard Noun.spanNouns.contains(evaluation.noun), evaluation.ids.indices.contains(number) else {
      return nil
    }
    let place = spanPlace(evaluation.noun, Int(evaluation.ids[number]))
    let text = index.blockText[place.block]
    var unit = 0..<text.utf8.count
    if place.sentence != Index.none {
      let sentence = Int(place.sentence)
      unit = Int(index.sentenceStart[sentence])..<Int(index.sentenceEnd[sentence])
    }
    // A quotation may go on in the next sentence; its mark stands on the first.
    let range = (place.start..<place.end).clamped(to: unit)
    let start = unit.lowerBound
    return DistinctWords(text.slice(utf8: unit)).around(
      range.lowerBound - start..<range.upperBound - start)
  }
}

/// Words of a text that stand in it only once.
private struct DistinctWords {
  let text: String
  let ranges: [Range<Int>]
  let words: [String]

  init(_ text: String) {
    self.text = text
    var ranges: [Range<Int>] = []
    var words: [String] = []
    Words.scan(text) {
      ranges.append($0)
      words.append($1)
    }
    self.ranges = ranges
    self.words = words
  }

  /// The words of a UTF-8 range, and more after it or before it until no others are like them.
  func around(_ range: Range<Int>) -> String {
    let inside = ranges.indices.filter { ranges[$0].overlaps(range) }
    guard var first = inside.first, var last = inside.last else { return text.slice(utf8: range) }
    var bounds = range
    while count(of: first...last) > 1, first > 0 || last + 1 < words.count {
      if last + 1 < words.count { last += 1 } else { first -= 1 }
      bounds = ranges[first].lowerBound..<ranges[last].upperBound
    }
    return text.slice(utf8: bounds)
  }

  private func count(of run: ClosedRange<Int>) -> Int {
    let wanted = words[run]
    return (0...words.count - wanted.count).count { words[$0..<$0 + wanted.count] == wanted }
  }
}
