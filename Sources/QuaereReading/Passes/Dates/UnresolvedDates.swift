import QuaereCore

/// Dates that were found and have no value: they are reported, and never guessed.
enum UnresolvedDates {
  static func report(
    _ found: FoundDate, _ words: String, _ block: Int, in document: inout Document
  ) {
    // Three digits after `in` are a year only where the era of one is known.
    if found.first.lacksEra { return }
    let quoted = "“\(Normalised.collapsingWhiteSpace(words))”"
    document.doubts.append(
      Doubt(
        kind: .unresolvedDate, address: document.address(of: found.range, inBlock: block),
        path: document.path, line: document.block(block).origin.first?.lines.lowerBound,
        detail: "\(quoted) \(reason(found.first.relative))"))
  }

  private static func reason(_ time: RelativeTime?) -> String {
    guard let time else { return "lacks its year, and no date before it tells which" }
    if time.isFromEvent { return "counts from something that has no date here" }
    return time.count == nil
      ? "does not say how long" : "counts from a date that the text does not name before it"
  }
}

extension Document {
  /// The sentence in which a range of a passage begins; a note as a whole.
  func address(of range: Range<Int>, inBlock block: Int) -> Address {
    let whole = address(ofBlock: block)
    guard case .passage(let section, let passage) = whole.place else { return whole }
    var low = sentences.partitioningIndex { $0.passage >= block }
    let first = low
    while low + 1 < sentences.count, sentences[low + 1].passage == block,
      sentences[low + 1].range.lowerBound <= range.lowerBound
    {
      low += 1
    }
    guard low < sentences.count, sentences[low].passage == block else { return whole }
    let number = low - first + 1
    return Address(
      handle: handle,
      place: .sentences(section: section, passage: passage, first: number, last: number))
  }
}

extension Array {
  /// The first index whose element, like all after it, fulfils a condition.
  fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
