import QuaereCore

extension SegmentBuilder {
  func writeDocuments() throws {
    try writer.strings(.documentSHA256, documents.map(\.sha256))
    try writer.strings(.documentTitle, documents.map(\.metadata.title))
    try writer.lists(.documentCreators, documents.map(\.metadata.creators))
    try writer.strings(.documentDate, documents.map(\.metadata.date))
    try writer.strings(.documentLanguage, documents.map(\.metadata.language))
    try writer.lists(
      .documentColophon,
      documents.map { $0.metadata.colophon.map { "\($0.name): \($0.value)" } })
    try writer.column(.documentSections, layout.sections)
    try writer.column(.documentPassages, layout.passages)
    try writer.column(.documentFootnotes, layout.footnotes)
  }

  func writeSections() throws {
    var parents: [UInt32] = []
    var ends: [UInt32] = []
    var passages: [UInt32] = [0]
    for (index, document) in documents.enumerated() {
      let base = layout.sections[index]
      parents += document.sections.map { $0.parent.map { base + UInt32($0) } ?? Index.none }
      ends += document.sectionEnds.map { base + UInt32($0) }
      passages += document.passageEnds.map { layout.passages[index] + UInt32($0) }
    }
    let sections = documents.flatMap(\.sections)
    try writer.strings(.sectionTitle, sections.map(\.title))
    try writer.column(.sectionLevel, sections.map { UInt8(clamping: $0.level) } as [UInt8])
    try writer.column(.sectionParent, parents)
    try writer.column(.sectionEnd, ends)
    try writer.column(.sectionPassages, passages)
  }
}

extension Document {
  /// For each section the first section after its sub-sections.
  fileprivate var sectionEnds: [Int] {
    var ends = sections.indices.map { $0 + 1 }
    for (index, section) in sections.enumerated().reversed() {
      if let parent = section.parent { ends[parent] = max(ends[parent], ends[index]) }
    }
    return ends
  }

  /// For each section the first passage after its own.
  fileprivate var passageEnds: [Int] {
    var counts = [Int](repeating: 0, count: sections.count)
    for passage in passages { counts[passage.section] += 1 }
    var end = 0
    return counts.map {
      end += $0
      return end
    }
  }
}
