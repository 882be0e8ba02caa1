import QuaereCore

extension IndexBuilder {
  /// What documents are called today, which a segment does not know.
  func writeNamesOfDocuments() throws {
    let all = library.documents.indices
    try writer.strings(.documentHandle, all.map { library.documents[$0].handle })
    try writer.strings(.documentPath, all.map { library.documents[$0].path })
  }

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

  var spellingBounds: [UInt32] {
    library.names.reduce(into: [0]) { bounds, name in
      bounds.append((bounds.last ?? 0) + UInt32(name.spellings.count))
    }
  }
}
