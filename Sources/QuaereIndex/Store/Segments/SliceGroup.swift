/// Documents in a row that lie in a row in one segment too, so that they are taken over as one.
struct SliceGroup {
  let segment: Segment
  /// Numbers of the documents in the segment.
  private(set) var old: Range<Int>
  /// Number of the first of them in the index.
  let first: Int

  var columns: LocalColumns { segment.columns }
  /// Numbers of the documents in the index.
  var new: Range<Int> { first..<first + old.count }

  var passages: Range<Int> { columns.documentPassages.span(old) }
  var footnotes: Range<Int> { columns.documentFootnotes.span(old) }
  /// Those of the passages.
  var sentences: Range<Int> { columns.passageSentences.span(passages) }

  /// As few as there can be.
  static func groups(of slices: [DocumentSlice]) -> [SliceGroup] {
    var groups: [SliceGroup] = []
    for (index, slice) in slices.enumerated() {
      if let last = groups.last, last.segment === slice.segment, last.old.upperBound == slice.number
      {
        groups[groups.count - 1].old = last.old.lowerBound..<slice.number + 1
      } else {
        groups.append(
          SliceGroup(segment: slice.segment, old: slice.number..<slice.number + 1, first: index))
      }
    }
    return groups
  }
}
