import QuaereCore

extension SegmentBuilder {
  /// - Returns: how many dates there are.
  func writeDates() throws -> Int {
    let placed = PlacedSpans(self, \.dates)
    try writer.column(.dateBlock, placed.blocks)
    try writer.column(.dateSentence, placed.sentences)
    try writer.column(.dateStart, placed.starts)
    try writer.column(.dateEnd, placed.ends)
    try writer.column(.dateEarliest, placed.spans.map(\.value.earliest.number))
    try writer.column(.dateLatest, placed.spans.map(\.value.latest.number))
    try writer.strings(.dateText, placed.spans.map(\.value.text))
    try writer.strings(.dateReason, placed.spans.map(\.inferred))
    try writer.column(.dateCompleted, placed.spans.map(\.completed.rawValue))
    try writer.column(.blockDates, placed.bounds(blocks: layout.blockCount))
    try writer.column(.sentenceDates, placed.bounds(sentences: layout.sentenceCount))
    return placed.spans.count
  }

  /// - Returns: how many quotations there are.
  func writeQuotes() throws -> Int {
    let placed = PlacedSpans(self, \.quotes)
    try writer.column(.quoteBlock, placed.blocks)
    try writer.column(.quoteSentence, placed.sentences)
    try writer.column(.quoteStart, placed.starts)
    try writer.column(.quoteEnd, placed.ends)
    try writer.column(.blockQuotes, placed.bounds(blocks: layout.blockCount))
    return placed.spans.count
  }

  /// - Returns: how many figures there are.
  func writeFigures() throws -> Int {
    let placed = PlacedSpans(self, \.figures)
    try writer.column(.figureBlock, placed.blocks)
    try writer.column(.figureSentence, placed.sentences)
    try writer.column(.figureStart, placed.starts)
    try writer.column(.figureEnd, placed.ends)
    try writer.column(.figureValue, placed.spans.map(\.value))
    try writer.column(.blockFigures, placed.bounds(blocks: layout.blockCount))
    return placed.spans.count
  }
}
