/// What words are looked up by: all sentences, then all footnotes.
extension Index {
  var stretchCount: Int { sentenceStart.count + footnoteNumber.count }

  /// The words of a stretch.
  @inline(__always)
  func stretchTokens(_ stretch: Int) -> Range<Int> {
    let sentences = sentenceStart.count
    return stretch < sentences
      ? sentenceTokens[stretch] : blockTokens[passageKind.count + stretch - sentences]
  }

  /// The stretches that units of one kind are made of.
  func stretches(of unit: TextUnit) -> Range<Int> {
    let sentences = sentenceStart.count
    return unit == .footnotes ? sentences..<stretchCount : 0..<sentences
  }

  /// The stretches that some units in a row are made of.
  func stretches(of unit: TextUnit, in units: Range<Int>) -> Range<Int> {
    guard unit == .passages else {
      let base = unit == .footnotes ? sentenceStart.count : 0
      return base + units.lowerBound..<base + units.upperBound
    }
    let first = passageSentences.start(units.lowerBound)
    return first..<max(first, passageSentences.start(units.upperBound))
  }

  /// The words of some units in a row.
  func tokens(of unit: TextUnit, in units: Range<Int>) -> Range<Int> {
    let bounds = unit == .sentences ? sentenceTokens : blockTokens
    let base = unit == .footnotes ? passageKind.count : 0
    let first = bounds.start(base + units.lowerBound)
    return first..<max(first, bounds.start(base + units.upperBound))
  }

  /// Whether a term stands in so many stretches that reading the whole text is quicker than going from
  /// one to the next.
  func isEverywhere(_ terms: Terms) -> Bool { 6 * stretchCount(terms) > stretchCount }

  /// The stretches of one unit.
  @inline(__always)
  func stretches(of unit: TextUnit, _ id: Int) -> Range<Int> {
    switch unit {
    case .passages: passageSentences[id]
    case .sentences: id..<id + 1
    case .footnotes: sentenceStart.count + id..<sentenceStart.count + id + 1
    }
  }

  /// The unit that a stretch is in.
  @inline(__always)
  func id(of unit: TextUnit, holding stretch: UInt32) -> UInt32 {
    switch unit {
    case .passages: sentencePassage[Int(stretch)]
    case .sentences: stretch
    case .footnotes: stretch &- UInt32(truncatingIfNeeded: sentenceStart.count)
    }
  }
}
