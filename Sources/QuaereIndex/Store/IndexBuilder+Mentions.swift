import QuaereCore

extension IndexBuilder {
  /// - Returns: how many mentions there are.
  func writeMentions() throws -> Int {
    let mentions = PlacedMentions(self)
    try writer.column(.mentionBlock, mentions.blocks)
    try writer.column(.mentionSentence, mentions.sentences)
    try writer.column(.mentionStart, mentions.starts)
    try writer.column(.mentionEnd, mentions.ends)
    try writer.column(.mentionName, mentions.names)
    try writer.adjacency(.nameMentions, Lists(grouping: mentions.names, count: library.names.count))
    try writer.column(.mentionSpelling, mentions.spellings)
    try writer.column(.blockMentions, Lists.bounds(of: mentions.blocks, count: layout.blocks.total))
    let sentences = mentions.sentences.prefix { $0 != Index.none }
    try writer.column(
      .sentenceMentions, Lists.bounds(of: sentences, count: layout.sentences.total))
    return mentions.blocks.count
  }
}

/// All mentions in the order of the index: by block, then start.
struct PlacedMentions {
  private(set) var blocks: [UInt32] = []
  private(set) var starts: [UInt32] = []
  private(set) var ends: [UInt32] = []
  /// The sentence each begins in; none in footnotes.
  private(set) var sentences: [UInt32] = []
  private(set) var names: [UInt32] = []
  private(set) var spellings: [UInt32] = []

  init(_ builder: IndexBuilder) {
    let bounds = builder.spellingBounds
    let total = builder.layout.passages.total
    let documents = builder.library.documents
    let count = documents.indices.reduce(0) { $0 + documents[$1].mentions.count }
    for path in [\PlacedMentions.blocks, \.starts, \.ends, \.sentences, \.names, \.spellings] {
      self[keyPath: path].reserveCapacity(count)
    }
    for isNote in [false, true] {
      for index in documents.indices {
        let place = builder.places[index]
        var finder = SentenceFinder(builder, place)
        for mention in PlacedSpans.sorted(documents[index].mentions)
        where (mention.block >= place.passages.count) == isNote {
          blocks.append(UInt32(place.block(mention.block, passages: total)))
          starts.append(UInt32(clamping: mention.range.lowerBound))
          ends.append(UInt32(clamping: mention.range.upperBound))
          names.append(UInt32(mention.name))
          spellings.append(bounds[mention.name] + UInt32(mention.spelling))
          sentences.append(
            isNote
              ? Index.none
              : finder.sentence(at: mention.range.lowerBound, inPassage: mention.block))
        }
      }
    }
  }
}

/// The sentences of one document, for places that come in the order of its text.
private struct SentenceFinder {
  private let columns: LocalColumns
  private let first: Int
  private let shift: UInt32
  private var passage = -1
  private var range = 0..<0

  init(_ builder: IndexBuilder, _ place: DocumentPlace) {
    columns = builder.layout.groups[place.group].columns
    first = place.passages.lowerBound
    shift = builder.layout.sentences.shift(place.group)
  }

  /// The last that starts at or before an offset, or the first of the passage.
  mutating func sentence(at offset: Int, inPassage number: Int) -> UInt32 {
    if number != passage {
      passage = number
      range = columns.passageSentences[first + number]
    }
    // What lies before the last place found need not be looked at again.
    while range.count > 1, Int(columns.sentenceStart[range.lowerBound + 1]) <= offset {
      range = range.dropFirst()
    }
    return UInt32(range.lowerBound) &+ shift
  }
}
