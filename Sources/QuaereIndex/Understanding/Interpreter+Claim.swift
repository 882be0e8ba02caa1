import QuaereCore
import QuaereQuery

/// What a claim rests on, for `proof` and the claim sheets of `export`.
extension Interpreter {
  /// - Throws: `Diagnostic` when there is no such place.
  public func claim(at address: Address, span: Span) throws -> ClaimText {
    let found = try set(at: address, span)
    let ids = found.set.ids.map { Int($0) }
    var claim = ClaimText(
      place: shown(address.description),
      text: ids.map { claimText(found.noun, $0) }.joined(separator: " "),
      location: location(found.noun, ids))
    switch found.noun {
    case .documents, .sections, .passages, .sentences:
      let sentences = ids.first.map { first in
        self.sentences(of: found.noun, first)
          .lowerBound..<self.sentences(
            of: found.noun, ids.last ?? first
          ).upperBound
      }
      addRests(footnotes(under: settings.reach, sentences ?? 0..<0), to: &claim)
      addReadings(sentences ?? 0..<0, to: &claim)
    case .footnotes: addRests(ids, to: &claim)
    default: addCitations(ids, to: &claim)
    }
    return claim
  }

  /// A name or a work.
  public func claim(on subject: Subject) -> ClaimText {
    var claim = ClaimText(place: subject.text, text: "", location: "")
    claim.isPlace = false
    switch subject {
    case .source(let key):
      guard let source = sources.source(key: key) else { return claim }
      claim.text = sourceWords(source)
      let count = sources.citations(of: source).count
      claim.location = "a work with \(Noun.citations.counted(count))"
      claim.voices = [sources.name(ofVoice: sources.voiceOf[Int(source)])]
    case .name(let text):
      let ids = names.lookup(exactly: Folding.fold(text))
      claim.text = ids.map { value(.names, $0, "spellings").plain }.joined(separator: " · ")
      claim.location = "a name, \(ids.first.map { names.kind(of: $0).rawValue } ?? "unknown")"
      claim.names = ids.compactMap { named($0) }
    }
    return claim
  }

  private func claimText(_ noun: Noun, _ id: Int) -> String {
    switch noun {
    case .documents: index.documentTitle[id]
    case .sections: index.sectionTitle[id]
    default: value(noun, UInt32(id), "text").plain
    }
  }

  /// Who, what, when; then the section and the place in it.
  private func location(_ noun: Noun, _ ids: [Int]) -> String {
    guard let id = ids.first else { return "" }
    let document = self.document(of: noun, id)
    let title = index.documentTitle[document]
    let date = index.documentDate.optional(document).map { " (\($0))" } ?? ""
    var parts = [
      index.documentCreators.list(document).joined(separator: ", "),
      (title.isEmpty ? index.documentHandle[document] : title) + date,
    ]
    switch noun {
    case .sections: parts.append(index.sectionTitle[id])
    case .passages, .sentences:
      let passage = noun == .passages ? id : Int(index.sentencePassage[id])
      let section = Int(index.passageSection[passage])
      parts.append(index.sectionTitle[section])
      parts.append("¶\(passage - index.sectionPassages[section].lowerBound + 1)")
      if noun == .sentences { parts.append("s.\(sentenceNumbers(ids, in: passage))") }
    case .footnotes, .citations:
      let note = noun == .footnotes ? id : Int(index.citationFootnote[id])
      parts.append("note \(index.footnoteLabel[note])")
    default: break
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func sentenceNumbers(_ ids: [Int], in passage: Int) -> String {
    let first = index.passageSentences[passage].lowerBound - 1
    guard let start = ids.first, let end = ids.last, start != end else {
      return "\((ids.first ?? 0) - first)"
    }
    return "\(start - first)–\(end - first)"
  }

  private func addRests(_ notes: [Int], to claim: inout ClaimText) {
    for note in notes {
      let works = works(of: [note])
      claim.rests.append(
        "\(noteName(note)) -> " + (works.isEmpty ? "no work" : list(works, ", ")))
      addVoices(index.footnoteCitations[note].map { $0 }, to: &claim)
    }
  }

  private func addCitations(_ ids: [Int], to claim: inout ClaimText) {
    for id in ids {
      claim.rests.append("-> \(index.sourceKey[Int(sources.source(ofCitation: id))])")
    }
    addVoices(ids, to: &claim)
  }

  private func addVoices(_ citations: [Int], to claim: inout ClaimText) {
    for citation in citations {
      let voice = sources.voiceOf[Int(sources.source(ofCitation: citation))]
      let name = sources.name(ofVoice: voice)
      if !claim.voices.contains(name) { claim.voices.append(name) }
    }
  }

  private func addReadings(_ sentences: Range<Int>, to claim: inout ClaimText) {
    var seen: Set<UInt32> = []
    for sentence in sentences {
      for date in index.sentenceDates[sentence] { claim.dates.append(reading(ofDate: date)) }
      for mention in index.sentenceMentions[sentence] {
        let name = names.name(ofMention: mention)
        guard seen.insert(name).inserted, let named = named(name) else { continue }
        claim.names.append(named)
      }
    }
  }

  /// `October 14 = [1978-10-14], year carried from 8.1.5`
  private func reading(ofDate date: Int) -> String {
    let words = value(.dates, UInt32(date), "text").plain
    if let entry = dates.correction(date) { return "\(words) = \(dates.text(date)), says \(entry)" }
    guard let reason = dates.reason(date) else { return "\(words) = \(dates.text(date))" }
    return "\(words) = [\(dates.text(date))], \(reason)"
  }

  private func named(_ name: UInt32) -> ClaimText.Named? {
    let spellings = names.spellings(of: name).map { index.spellingText[Int($0)] }
    guard Set(spellings.map { Folding.fold($0) }).count > 1 else { return nil }
    return ClaimText.Named(
      name: names.text(of: name), spellings: spellings,
      isInferred: names.joinedByRule(name) != nil)
  }
}
