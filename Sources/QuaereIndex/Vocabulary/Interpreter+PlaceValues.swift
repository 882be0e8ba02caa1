import QuaereCore
import QuaereQuery

/// Documents, sections and addresses as they may be typed.
extension Interpreter {
  var handleValues: [ValueList.Value] {
    (0..<places.documentCount).map {
      .init(
        text: index.documentHandle[$0], count: index.documentPassages[$0].count,
        detail: index.documentTitle[$0], group: "document")
    }
  }

  /// Documents, then sections by their titles; sections of one title are meant together.
  var placeValues: [ValueList.Value] {
    var sections: [String: (text: String, ids: [Int])] = [:]
    for section in 0..<index.sectionTitle.count {
      let title = Normalised.collapsingWhiteSpace(index.sectionTitle[section])
      guard !title.isEmpty, title.count < 60 else { continue }
      sections[Folding.fold(title), default: (title, [])].ids.append(section)
    }
    let titles = sections.values.map { title, ids in
      let first = shown(places.section(ids[0]).description)
      return ValueList.Value(
        text: title, count: -ids[0],
        detail: ids.count == 1 ? first : Noun.sections.counted(ids.count), group: "section")
    }
    return handleValues + titles
  }

  /// Short and unresolved ones first: they are the ones to be corrected.
  var citationValues: [ValueList.Value] {
    (0..<index.citationFootnote.count).map { citation in
      let isGuess = !index.citationInferred.list(citation).isEmpty
      return .init(
        text: shown(places.citation(citation).description), count: isGuess ? 1 : 0,
        detail: index.sourceKey[Int(sources.source(ofCitation: citation))], group: "citation")
    }
  }

  /// Long sections, passages with footnotes, sentences of those; notes that cite much.
  public func places(_ noun: Noun, limit: Int) -> [String] {
    let all = everything(noun).ids.prefix(2_000)
    let ranked = all.map { (id: $0, weight: weight(noun, Int($0))) }
      .largest(limit) { ($1.weight, $0.id) < ($0.weight, $1.id) }
    return ranked.map { id, _ in
      let address = places.address(noun, Int(id))
      return noun == .documents ? "\(address):" : shown(address.description)
    }
  }

  /// The first words that stand at an address, up to four.
  public func firstWords(at address: String) -> String? {
    guard let found = Address(address).flatMap({ places.ids(of: $0) }), let id = found.ids.first,
      [.passages, .sentences, .footnotes].contains(found.noun)
    else { return nil }
    let words = value(found.noun, UInt32(id), "text").plain.split(separator: " ").prefix(4)
    let text = words.joined(separator: " ")
    return text.contains("\"") || text.isEmpty ? nil : text
  }

  private func weight(_ noun: Noun, _ id: Int) -> Int {
    switch noun {
    case .sections, .documents: sentences(of: noun, id).count
    case .passages:
      sentences(of: noun, id).count
        + (footnotes(under: .paragraph, sentences(of: noun, id)).isEmpty ? 0 : 1000)
    case .sentences: index.sentenceMentions[id].count + 10 * index.sentenceDates[id].count
    case .footnotes: index.footnoteCitations[id].count
    case .citations: index.citationInferred.list(id).count
    default: 0
    }
  }

  /// Level by level, as far as it is typed: documents, their sections and notes, passages of a
  /// section, sentences of a passage, works of a note.
  func addresses(_ prefix: String, _ limit: Int) -> [Suggestion] {
    let colon = prefix.lastIndex(of: ":")
    if colon == nil, places.documentCount != 1 {
      return handleValues.filter { Folding.fold($0.text).hasPrefix(prefix) }
        .prefix(limit).map { Suggestion($0.text + ":", detail: $0.detail, group: "document") }
    }
    let handle = colon.map { String(prefix[..<$0]) }
    guard let document = places.document(handle: handle) else { return [] }
    let rest = colon.map { prefix[prefix.index(after: $0)...] } ?? prefix[...]
    let found = addresses(in: document, rest)
    return found.filter { Folding.fold($0.text).hasPrefix(prefix) }.prefix(limit)
      .map { Suggestion($0.text, detail: $0.detail, group: $0.group) }
  }

  private typealias Place = (text: String, detail: String, group: String)

  private func addresses(in document: Int, _ rest: Substring) -> [Place] {
    let sections = index.documentSections[document]
    let notes = index.documentFootnotes[document]
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    if rest.hasPrefix("n"), parts.count == 2, let label = Int(parts[0].dropFirst()),
      let note = notes.first(where: { Int(index.footnoteNumber[$0]) == label })
    {
      return index.footnoteCitations[note].map { place(.citations, $0, "citation") }
    }
    if rest.hasPrefix("n") { return notes.map { place(.footnotes, $0, "footnote") } }
    guard parts.count > 1, let number = Int(parts[0]), number >= 1, number <= sections.count else {
      return sections.map { place(.sections, $0, "section") }
        + notes.prefix(1).map { place(.footnotes, $0, "footnote") }
    }
    let passages = index.sectionPassages[sections.lowerBound + number - 1]
    guard parts.count > 2, let second = Int(parts[1]), second >= 1, second <= passages.count else {
      return passages.map { place(.passages, $0, "passage") }
    }
    return index.passageSentences[passages.lowerBound + second - 1].map {
      place(.sentences, $0, "sentence")
    }
  }

  private func place(_ noun: Noun, _ id: Int, _ group: String) -> Place {
    let words = noun == .sections ? index.sectionTitle[id] : value(noun, UInt32(id), "text").plain
    let begin = Normalised.collapsingWhiteSpace(String(words.prefix(40)))
    return (shown(places.address(noun, id).description), begin, group)
  }
}
