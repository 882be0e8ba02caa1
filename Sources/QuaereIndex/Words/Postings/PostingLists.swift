/// The postings of all terms in the mapped file.
///
/// Memory safety: `bytes` has eight bytes behind `places.limit`, which `init` has seen to, so that
/// every record has them behind it.
struct PostingLists: Sendable {
  private let places: Bounds
  private let counts: Column<UInt32>
  private let memory: MappedMemory<UInt8>
  private let stretches: Int
  private let dense: DensePassages
  /// How often each term stands in passages, and in footnotes.
  private let inPassages: Column<UInt32>
  private let inNotes: Column<UInt32>

  init(_ file: IndexFile) throws(IndexError) {
    stretches = file.count(.sentences) + file.count(.footnotes)
    let bytes = try file.section(.postings, as: UInt8.self)
    guard bytes.count >= 8, stretches < Int(Index.none) else { throw .damaged("column postings") }
    memory = MappedMemory(bytes)
    places = try file.bounds(.termPlaces, of: .terms, limit: bytes.count - 8)
    counts = try file.column(.termStretches, of: .terms)
    inPassages = try file.column(.termInPassages, of: .terms)
    inNotes = try file.column(.termInNotes, of: .terms)
    dense = try DensePassages(file)
  }

  subscript(term: Int) -> Postings {
    Postings(
      count: Int(counts[term]), stretches: stretches,
      bytes: UnsafeRawBufferPointer(rebasing: memory.raw[places[term]]))
  }

  /// How many stretches hold a term.
  func stretchCount(_ term: Int) -> Int { Int(counts[term]) }

  /// How often a term stands in the text.
  func frequency(_ term: Int) -> Int { frequencyInPassages(term) + frequencyInNotes(term) }
  func frequencyInPassages(_ term: Int) -> Int { Int(inPassages[term]) }
  func frequencyInNotes(_ term: Int) -> Int { Int(inNotes[term]) }

  /// Bits of the passages that hold a term, where they are kept, as for the most frequent.
  func passages(_ term: Int) -> UnsafeRawBufferPointer? { dense[term] }
}

/// For terms in one passage of eight and more a bit for each passage.
struct DensePassages: Sendable {
  static let dense = 8

  private let terms: MappedMemory<UInt32>
  private let words: MappedMemory<UInt64>
  private let size: Int

  init(_ file: IndexFile) throws(IndexError) {
    let terms = try file.section(.densePassages, as: UInt32.self)
    let words = try file.section(.densePassages, part: 1, as: UInt64.self)
    let perTerm = Bits.words(file.count(.passages))
    guard words.count == terms.count * perTerm else { throw .damaged("column densePassages") }
    (self.terms, self.words) = (MappedMemory(terms), MappedMemory(words))
    size = 8 * perTerm
  }

  subscript(term: Int) -> UnsafeRawBufferPointer? {
    let terms = terms.buffer
    let place = terms.gallop(from: 0, to: UInt32(clamping: term))
    guard place < terms.count, Int(terms[place]) == term else { return nil }
    // In a damaged file `gallop` finds anything, but no place beyond the terms.
    return UnsafeRawBufferPointer(rebasing: words.raw[place * size..<(place + 1) * size])
  }
}
