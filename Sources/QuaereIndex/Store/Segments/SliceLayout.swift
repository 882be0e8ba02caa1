import QuaereCore

/// Where the nouns of documents lie in their segments and go in the index: a run of each space for each
/// group of documents. Blocks, and what lies in them, have two runs for each group: its passages, and
/// after those of all groups its footnotes.
struct SliceLayout {
  let groups: [SliceGroup]
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
    groups = SliceGroup.groups(of: slices)
    var notes = SliceRuns()
    for group in groups {
      let columns = group.columns
      let own = group.passages
      let ownNotes = group.footnotes
      let base = columns.passageKind.count
      try documents.append(group.old)
      try sections.append(columns.documentSections.span(group.old))
      try passages.append(own)
      try footnotes.append(ownNotes)
      try notes.append(base + ownNotes.lowerBound..<base + ownNotes.upperBound)
      try sentences.append(group.sentences)
      try markers.append(columns.passageMarkers.span(own))
    }
    let blocks = try passages.followed(by: notes)
    self.blocks = blocks
    dates = try SliceLayout.spans(\.blockDates, in: blocks, groups)
    quotes = try SliceLayout.spans(\.blockQuotes, in: blocks, groups)
    figures = try SliceLayout.spans(\.blockFigures, in: blocks, groups)
  }

  /// Of every document of the index, in order.
  func places() -> [DocumentPlace] {
    var places: [DocumentPlace] = []
    places.reserveCapacity(documents.total)
    for (run, group) in groups.enumerated() {
      let (passageShift, footnoteShift) = (passages.shift(run), footnotes.shift(run))
      for number in group.old {
        let own = group.columns.documentPassages[number]
        let note = group.columns.documentFootnotes[number].lowerBound
        places.append(
          DocumentPlace(
            group: run, passages: own,
            firstPassage: Int(UInt32(truncatingIfNeeded: own.lowerBound) &+ passageShift),
            firstFootnote: Int(UInt32(truncatingIfNeeded: note) &+ footnoteShift)))
      }
    }
    return places
  }

  private static func spans(
    _ bounds: KeyPath<LocalColumns, Bounds>, in blocks: SliceRuns, _ groups: [SliceGroup]
  ) throws(IndexError) -> SliceRuns {
    var runs = SliceRuns()
    for run in 0..<blocks.count {
      try runs.append(
        groups[run % groups.count].columns[keyPath: bounds].span(blocks.old[run]))
    }
    return runs
  }
}

/// Where one document's text lies.
struct DocumentPlace {
  /// Its group in the layout.
  let group: Int
  /// In its segment.
  let passages: Range<Int>
  /// In the index.
  let firstPassage: Int
  let firstFootnote: Int

  /// The block of the index for a block of the document.
  ///
  /// - Parameter total: how many passages the index has.
  func block(_ block: Int, passages total: Int) -> Int {
    block < passages.count
      ? firstPassage + block : total + firstFootnote + block - passages.count
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
