import QuaereCore

/// Mentions of names in passages and in the comments of notes.
///
/// A word at the head of a sentence is a name when the document writes it with a capital elsewhere.
/// What stands inside a citation is left to the citation pass, which knows author from title.
public enum NameCandidatePass: DocumentPass {
  public static func run(_ document: inout Document) {
    let texts = (0..<document.blockCount).map { TokenText(document.block($0).text) }
    let use = WordUse(Array(texts.prefix(document.passages.count)))
    let cited = Dictionary(grouping: document.citations, by: \.footnote)
    var mentions: [Mention] = []
    for block in texts.indices {
      let isNote = block >= document.passages.count
      let text = texts[block]
      let bodies = isNote ? [] : NameBodies.ranges(in: document.block(block), text, use)
      let scanner = NameScanner(text: text, use: use, bodies: bodies)
      let taken = isNote ? cited[block - document.passages.count]?.map(\.range) ?? [] : []
      for range in scanner.names() where !taken.contains(where: { $0.overlaps(range) }) {
        // A body in italics may begin inside a run of capitals: `Vega *Logs*`.
        if let last = mentions.last, last.block == block, last.range.overlaps(range) { continue }
        mentions.append(Mention(block: block, range: range))
      }
    }
    document.mentions = mentions
  }
}
