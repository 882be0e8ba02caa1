import QuaereCore

/// All markers in the order of the text, with what the reaches need to know of them.
struct PlacedMarkers {
  private(set) var offsets: [UInt32] = []
  private(set) var sentences: [UInt32] = []
  private(set) var footnotes: [UInt32] = []
  /// For each marker the first after its group; a group is markers with no word between them.
  private(set) var groupEnds: [Int] = []
  /// The markers of each sentence.
  private var bounds: [UInt32]

  init(_ builder: SegmentBuilder) {
    bounds = []
    for (index, document) in builder.documents.enumerated() {
      for (passage, content) in document.passages.enumerated() where !content.markers.isEmpty {
        let base = offsets.count
        groupEnds += PlacedMarkers.groupEnds(content).map { base + $0 }
        for marker in content.markers {
          offsets.append(UInt32(clamping: marker.offset))
          footnotes.append(builder.layout.footnotes[index] + UInt32(marker.footnote))
          // A marker looks back: at a sentence's very start it belongs to the one before.
          sentences.append(
            builder.sentence(
              at: marker.offset - 1,
              inPassage: builder.layout.passages[index] + UInt32(passage)))
        }
      }
    }
    bounds = [UInt32](repeating: 0, count: builder.layout.sentenceCount + 1)
    for sentence in sentences { bounds[Int(sentence) + 1] += 1 }
    for index in 0..<builder.layout.sentenceCount { bounds[index + 1] += bounds[index] }
  }

  /// What each sentence rests on.
  ///
  /// Its own footnotes where it has any. Otherwise, within the reach, the first group of markers
  /// that follows it: in its passage, or in its section (not the sub-sections).
  ///
  /// - Parameters:
  ///   - passageSentences: bounds of the sentences of each passage.
  ///   - sections: of each passage.
  func reached(_ reach: Reach, passageSentences: [UInt32], sections: [UInt32]) -> Lists {
    var found = [Range<Int>](repeating: 0..<0, count: bounds.count - 1)
    var next = 0..<0
    for passage in sections.indices.reversed() {
      let isSameSection = passage + 1 < sections.count && sections[passage + 1] == sections[passage]
      if reach != .section || !isSameSection { next = 0..<0 }
      let all = Int(passageSentences[passage])..<Int(passageSentences[passage + 1])
      for sentence in all.reversed() {
        let own = Int(bounds[sentence])..<Int(bounds[sentence + 1])
        if !own.isEmpty { next = own.lowerBound..<groupEnds[own.lowerBound] }
        found[sentence] = own.isEmpty && reach != .sentence ? next : own
      }
    }
    var lists = Lists()
    for markers in found {
      // Most sentences rest on one note or none.
      if markers.count < 2 {
        lists.append(footnotes[markers])
      } else {
        lists.append(Set(footnotes[markers]).sorted())
      }
    }
    return lists
  }

  private static func groupEnds(_ passage: Passage) -> [Int] {
    var ends = [Int](repeating: passage.markers.count, count: passage.markers.count)
    for index in passage.markers.indices.dropLast().reversed() {
      let between = passage.markers[index].offset..<passage.markers[index + 1].offset
      let isApart = passage.block.slice(between).unicodeScalars.contains(where: Words.isWordScalar)
      ends[index] = isApart ? index + 1 : ends[index + 1]
    }
    return ends
  }
}
