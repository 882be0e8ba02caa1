import QuaereCore
import QuaereReading

/// Labelled notes and what the program reads in them.
struct ReadNotes {
  let notes: [GoldNote]
  /// The citations found, by note.
  private(set) var citations: [[Citation]]
  /// Which found citation is which labelled one, by note.
  private(set) var pairs: [[(found: Int, gold: Int)]] = []

  init(_ notes: [GoldNote]) {
    self.notes = notes
    let document = ReadNotes.read(notes)
    citations = notes.map { _ in [] }
    for citation in document.citations { citations[citation.footnote].append(citation) }
    pairs = notes.indices.map { ReadNotes.pairs(citations[$0], notes[$0]) }
  }

  private static func read(_ notes: [GoldNote]) -> Document {
    var document = Document(
      handle: "notes", path: "notes", sha256: "", byteCount: 0,
      sections: [Section(title: "", level: 0, passages: 0..<1)],
      passages: [Passage(kind: .paragraph, block: TextBlock(text: "Notes."), section: 0)],
      footnotes: notes.enumerated().map { index, note in
        Footnote(
          number: Int(note.label) ?? 1000 + index, label: note.label,
          block: TextBlock(text: note.text))
      })
    for pass in DocumentPasses.all { pass.run(&document) }
    var library = Library(documents: [document])
    for pass in LibraryPasses.all { pass.run(&library) }
    return library.documents[0]
  }

  /// Each labelled citation with the found one that shares most with it, at least half of both.
  private static func pairs(_ found: [Citation], _ note: GoldNote) -> [(found: Int, gold: Int)] {
    var taken: Set<Int> = []
    return note.citations.indices.compactMap { gold in
      let best = found.indices.filter { !taken.contains($0) }
        .map { ($0, shared(found[$0].range, note.citations[gold].range)) }
        .max { $0.1 < $1.1 }
      guard let best, best.1 >= 0.5 else { return nil }
      taken.insert(best.0)
      return (best.0, gold)
    }
  }

  private static func shared(_ one: Range<Int>, _ other: Range<Int>) -> Double {
    let both = one.clamped(to: other).count
    return Double(both) / Double(max(1, one.count + other.count - both))
  }

  /// Without signs and white space at the ends.
  static func core(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let isWord = { (byte: UInt8) in
      (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || (byte >= 0xC3 && byte < 0xE2)
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isWord(bytes[start]) { start += 1 }
    while end > start, !isWord(bytes[end - 1]) && bytes[end - 1] & 0xC0 != 0x80 { end -= 1 }
    while end > start, !(isWord(bytes[end - 1]) || bytes[end - 1] & 0xC0 == 0x80) { end -= 1 }
    return start..<end
  }

  func words(_ index: Int) -> String {
    let text = notes[index].text
    let found = citations[index].map { "      found  ‹\(text.slice(utf8: $0.range))›" }
    let gold = notes[index].citations.map { "      wanted ‹\(text.slice(utf8: $0.range))›" }
    return ([text] + found + gold).joined(separator: "\n")
  }
}
