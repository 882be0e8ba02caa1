import QuaereCore

/// Dates of the passages and notes, with their EDTF values.
public enum DatePass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    let year = document.metadata.date.flatMap { EDTF($0) }.map { $0.earliest.civil.year }
    let isDayFirst = ["fr", "de", "it", "ru"].contains(document.metadata.language?.prefix(2) ?? "")
    var context = DateContext(documentYear: year)
    var section: Int?
    document.dates = []
    for block in 0..<document.blockCount {
      let isNote = block >= document.passages.count
      if isNote || document.passages[block].section != section { context.beginSection() }
      section = isNote ? nil : document.passages[block].section
      context.beginPassage()
      let text = texts.text(of: block, in: document)
      guard mayHoldDate(text) else { continue }
      for found in DateScanner.dates(in: text, isDayFirst: isDayFirst) {
        let date = context.resolve(found, in: text, block: block, isNote: isNote)
        if let date {
          document.dates.append(date)
        } else {
          UnresolvedDates.report(found, text.string(found.range), block, in: &document)
        }
      }
    }
  }

  private static func mayHoldDate(_ text: TokenText) -> Bool { text.bytes.count > 3 }
}
