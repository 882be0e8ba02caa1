import QuaereCore

/// Where the nouns of documents lie in their segments and go in the index. Blocks, and what lies in
/// them, have two runs for each document: its passages, and after those of all documents its
/// footnotes.
struct SliceLayout {
  private(set) var documents = SliceRuns()
  private(set) var sections = SliceRuns()
  private(set) var passages = SliceRuns()
  private(set) var footnotes = SliceRuns()
  private(set) var sentences = SliceRuns()
  private(set) var markers = SliceRuns()
  let blocks: SliceRuns
  let dates: SliceRuns
  let quotes: SliceRuns
  let figures: SliceRuns

  /// - Throws: `IndexError.tooLarge`.
  init(_ slices: [DocumentSlice]) throws(IndexError) {
    var notes = SliceRuns()
    for slice in slices {
      let columns = slice.columns
      let own = columns.documentPassages[slice.number]
      let ownNotes = columns.documentFootnotes[slice.number]
      let base = columns.passageKind.count
      try documents.append(slice.number..<slice.number + 1)
      try sections.append(columns.documentSections[slice.number])
      try passages.append(own)
      try footnotes.append(ownNotes)
      try notes.append(base + ownNotes.lowerBound..<base + ownNotes.upperBound)
      try sentences.append(columns.passageSentences.span(own))
      try markers.append(columns.passageMarkers.span(own))
    }
    let blocks = try passages.followed(by: notes)
    self.blocks = blocks
    dates = try SliceLayout.spans(\.blockDates, in: blocks, slices)
    quotes = try SliceLayout.spans(\.blockQuotes, in: blocks, slices)
    figures = try SliceLayout.spans(\.blockFigures, in: blocks, slices)
  }

  /// The block of the index for a block of a document.
  func block(_ block: Int, of document: Int) -> Int {
    let count = passages.old[document].count
    return block < count
      ? passages.new[document] + block
      : passages.total + footnotes.new[document] + block - count
  }

  private static func spans(
    _ bounds: KeyPath<LocalColumns, Bounds>, in blocks: SliceRuns, _ slices: [DocumentSlice]
  ) throws(IndexError) -> SliceRuns {
    var runs = SliceRuns()
    for run in 0..<blocks.count {
      try runs.append(
        slices[run % slices.count].columns[keyPath: bounds].span(blocks.old[run]))
    }
    return runs
  }
}

extension Bounds {
  /// What all of some members in a row hold.
  func span(_ members: Range<Int>) -> Range<Int> {
    guard let last = members.last else { return 0..<0 }
    let start = self[members.lowerBound].lowerBound
    return start..<max(start, self[last].upperBound)
  }
}
