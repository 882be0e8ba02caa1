import QuaereCore

extension IndexBuilder {
  /// As `TextColumn` reads them. Texts that are packed with the same table already are taken over.
  func writeTexts() throws {
    let sample = TextSample(layout)
    let known = layout.groups.lazy.map(\.columns.blockText).first {
      $0.isPacked && $0.sample == sample.checksum
    }
    let symbols = known?.table ?? SymbolTable(trainedOn: sample.bytes)
    var out = PackedTextWriter(writer, symbols)
    var memory = SegmentMemory()
    for run in 0..<layout.blocks.count {
      let texts = columns(run).blockText
      if texts.isPacked, texts.sample == sample.checksum {
        try out.take(texts, layout.blocks.old[run])
      } else {
        try out.pack(texts, layout.blocks.old[run])
      }
      memory.read(
        texts.storedSize(layout.blocks.old[run]),
        of: layout.groups[run % layout.groups.count].segment)
    }
    try writer.packed(.blockText, out.finish())
    memory.forget()
    try writer.plain(.blockText, part: 3, symbols.symbols)
    try writer.plain(.blockText, part: 4, symbols.lengths)
    try writer.plain(.blockText, part: 5, [sample.checksum])
  }
}
