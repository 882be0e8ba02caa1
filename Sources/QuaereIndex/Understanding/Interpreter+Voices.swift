import QuaereCore
import QuaereQuery

/// Whose word evidence is. Two works by one author, or of which one derives from the other, are one
/// voice.
extension Interpreter {
  /// The voices behind a piece of evidence: of a work, its own; of a place in a document, those of
  /// the works it rests on within reach, else the document's own; a file and an address on the web
  /// are each a voice; one's own reasoning is none.
  public func voices(of evidence: Evidence) -> [String] {
    switch evidence.item {
    case .source(let key, _):
      return sources.source(key: key).map { [voice(ofSource: $0)] } ?? [key]
    case .place(let anchor): return voices(at: evidence.place ?? anchor.address)
    case .file(let path, _): return [path]
    case .url(let address): return [address]
    case .reasoning: return []
    }
  }

  /// Those behind all evidence of a mark, each once.
  func voices(of mark: Mark) -> [String] { distinct(mark.evidence.flatMap { voices(of: $0) }) }

  private func voices(at address: Address) -> [String] {
    guard let found = places.ids(of: address) else { return [address.description] }
    let works =
      found.noun == .citations
      ? IDSet(unsorted: found.ids.map { sources.source(ofCitation: $0) })
      : (try? map(IDSet(found.ids), from: found.noun, to: .sources)) ?? .empty
    if !works.isEmpty { return distinct(works.ids.map { voice(ofSource: $0) }) }
    return [voice(ofDocument: document(of: found.noun, found.ids.lowerBound))]
  }

  private func voice(ofSource source: UInt32) -> String {
    sources.name(ofVoice: sources.voiceOf[Int(source)])
  }

  /// Of the work that the document is, where it is cited; else its creators', else its own.
  private func voice(ofDocument document: Int) -> String {
    if let source = (0..<sources.count).first(where: {
      index.sourceDocument[$0] == UInt32(document)
    }) {
      return voice(ofSource: UInt32(source))
    }
    let creators = index.documentCreators.list(document)
    let author = (0..<index.authorName.count).first { author in
      creators.contains { Folding.fold($0) == Folding.fold(index.authorName[author]) }
    }
    if let author, let source = index.authorSources[author].first { return voice(ofSource: source) }
    return creators.first ?? index.documentHandle[document]
  }

  private func distinct(_ voices: [String]) -> [String] {
    var seen: Set<String> = []
    return voices.filter { seen.insert($0).inserted }
  }

  /// True when two places of a text have a sentence, a footnote or a section's own words in common.
  public func overlap(_ one: Address, _ other: Address) -> Bool {
    guard let first = places.ids(of: one), let second = places.ids(of: other) else { return false }
    switch (first.noun, second.noun) {
    case (.footnotes, .citations), (.citations, .footnotes), (.footnotes, .footnotes):
      return notes(first) == notes(second)
    case (.citations, .citations): return first.ids.overlaps(second.ids)
    case (.footnotes, _), (.citations, _), (_, .footnotes), (_, .citations): return false
    default: return ownSentences(first).overlaps(ownSentences(second))
    }
  }

  private func notes(_ found: Addresses.IDs) -> Int {
    found.noun == .footnotes
      ? found.ids.lowerBound : Int(index.citationFootnote[found.ids.lowerBound])
  }

  private func ownSentences(_ found: Addresses.IDs) -> Range<Int> {
    sentences(of: found.noun, found.ids.lowerBound)
      .lowerBound..<sentences(of: found.noun, max(found.ids.lowerBound, found.ids.upperBound - 1))
      .upperBound
  }
}
