import QuaereCore

extension IndexBuilder {
  func writeNames() throws {
    let kinds = Places(Name.Kind.allCases)
    let names = library.names
    try writer.strings(.nameText, names.map(\.name))
    try writer.column(.nameKind, names.map { kinds[$0.kind] })
    try writer.column(.nameKindIsGuess, names.map { UInt8($0.kindIsGuess ? 1 : 0) })
    try writer.strings(.nameJoined, names.map(\.joined))
    try writer.column(.nameSpellings, spellingBounds)
    let spellings = names.flatMap(\.spellings)
    try writer.strings(.spellingText, spellings.map(\.text))
    try writer.column(.spellingCount, spellings.map { UInt32(clamping: $0.count) } as [UInt32])
    let owners = names.enumerated().flatMap { index, name in
      repeatElement(UInt32(index), count: name.spellings.count)
    }
    try writer.column(.spellingName, owners)
  }

  /// - Returns: how many mentions there are.
  func writeMentions() throws -> Int {
    let placed = PlacedSpans(self, \.mentions)
    try writer.column(.mentionBlock, placed.blocks)
    try writer.column(.mentionSentence, placed.sentences)
    try writer.column(.mentionStart, placed.starts)
    try writer.column(.mentionEnd, placed.ends)
    let names = placed.spans.map { UInt32($0.name) }
    try writer.column(.mentionName, names)
    try writer.adjacency(.nameMentions, Lists(grouping: names, count: library.names.count))
    let bounds = spellingBounds
    try writer.column(
      .mentionSpelling, placed.spans.map { bounds[$0.name] + UInt32($0.spelling) })
    try writer.column(.blockMentions, placed.bounds(blocks: layout.blockCount))
    try writer.column(.sentenceMentions, placed.bounds(sentences: layout.sentenceCount))
    return placed.spans.count
  }

  private var spellingBounds: [UInt32] {
    library.names.reduce(into: [0]) { bounds, name in
      bounds.append((bounds.last ?? 0) + UInt32(name.spellings.count))
    }
  }
}
