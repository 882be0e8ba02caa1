import QuaereCore
import QuaereQuery

/// Places and documents as typed, to sets.
extension Interpreter {
  func set(at address: Address, _ span: Span) throws -> (noun: Noun, set: IDSet) {
    if let found = places.ids(of: address) { return (found.noun, IDSet(found.ids)) }
    throw unknownPlace(address, span)
  }

  private func unknownPlace(_ address: Address, _ span: Span) -> Diagnostic {
    if address.handle == nil, places.documentCount > 1 {
      let whole = (0..<places.documentCount).map {
        Address(handle: index.documentHandle[$0], place: address.place)
      }
      return Diagnostic(
        code: "which-document",
        message: "“\(address)” of which document? \(grouped(places.documentCount)) are open",
        span: span,
        replacements: whole.filter { places.ids(of: $0) != nil }.prefix(3).map(\.description))
    }
    if let handle = address.handle, places.document(handle: handle) == nil {
      var wrong = unknownHandle(handle, span)
      let near = wrong.replacements.compactMap { Address(handle: $0, place: address.place) }
      wrong.replacements = near.filter { places.ids(of: $0) != nil }.map(\.description)
      return wrong
    }
    return Diagnostic(
      code: "unknown-place", message: "there is no “\(address)” here", span: span,
      replacements: nearestPlace(address))
  }

  /// The last place of the level that was meant.
  private func nearestPlace(_ address: Address) -> [String] {
    guard let document = places.document(handle: address.handle) else { return [] }
    let handle = address.handle
    let sections = index.documentSections[document]
    func last(_ place: Address.Place) -> [String] {
      [Address(handle: handle, place: place).description]
    }
    switch address.place {
    case .section: return last(.section(sections.count))
    case .passage(let section, _), .sentences(let section, _, _, _):
      guard section >= 1, section <= sections.count else { return last(.section(sections.count)) }
      let passages = index.sectionPassages[sections.lowerBound + section - 1].count
      guard passages > 0 else { return [] }
      if case .sentences(_, let passage, _, _) = address.place, passage <= passages, passage >= 1 {
        let id = index.sectionPassages[sections.lowerBound + section - 1].lowerBound + passage - 1
        let count = index.passageSentences[id].count
        return last(.sentences(section: section, passage: passage, first: count, last: count))
      }
      return last(.passage(section: section, passage: passages))
    case .footnote(let number): return nearestNote(to: number, in: document, handle)
    case .citation(let number, _): return nearestCitation(in: number, document, handle)
    case .document: return []
    }
  }

  private func nearestNote(to number: Int, in document: Int, _ handle: String?) -> [String] {
    let notes = index.documentFootnotes[document].map { Int(index.footnoteNumber[$0]) }
    return notes.min { abs($0 - number) < abs($1 - number) }
      .map { [Address(handle: handle, place: .footnote($0)).description] } ?? []
  }

  /// The last work of the note; the note itself where it cites none.
  private func nearestCitation(
    in number: Int, _ document: Int, _ handle: String?
  ) -> [String] {
    let note = index.documentFootnotes[document].first { index.footnoteNumber[$0] == number }
    guard let note else { return nearestNote(to: number, in: document, handle) }
    let count = index.footnoteCitations[note].count
    let place: Address.Place =
      count == 0 ? .footnote(number) : .citation(footnote: number, citation: count)
    return [Address(handle: handle, place: place).description]
  }

  private func unknownHandle(_ word: String, _ span: Span) -> Diagnostic {
    let handles = (0..<places.documentCount).map { index.documentHandle[$0] }
    let near = Nearest.word(to: word, in: handles)
    return Diagnostic(
      code: "unknown-place", message: "no document or section is called “\(word)”", span: span,
      replacements: near.map { [$0] } ?? Array(handles.prefix(3)))
  }

  private func unknownScope(_ word: String, _ span: Span) -> Diagnostic {
    var wrong = unknownHandle(word, span)
    let titles = lists.list(.place) { placeValues }.texts
    let near = Nearest.word(to: word, in: titles) ?? titleSharingMost(titles, word)
    if let near { wrong.replacements = [near.quotedIfNeeded] }
    return wrong
  }

  /// With most of the longer words, or nearly these; of equal ones the first.
  private func titleSharingMost(_ titles: [String], _ word: String) -> String? {
    let wanted = Words.folded(word).filter { $0.count > 3 }
    var best: (title: String, count: Int)?
    for title in titles {
      let words = Words.folded(title)
      let count = wanted.count { Nearest.word(to: $0, in: words) != nil }
      if count > best?.count ?? 0 { best = (title, count) }
    }
    return best?.title
  }

  /// Sections whose title holds these words; of `chapter 3` the one that is numbered so, else the
  /// third. At most three, as shown.
  public func places(called words: String) -> [String] {
    let wanted = Words.folded(words)
    guard !wanted.isEmpty else { return [] }
    var found = everything(.sections).ids.filter {
      holds(Words.folded(index.sectionTitle[Int($0)]), wanted)
    }
    if found.isEmpty, wanted.count == 2, let number = Int(wanted[1]),
      ["chapter", "section", "part", "book"].contains(wanted[0])
    {
      found = everything(.sections).ids.filter {
        Words.folded(index.sectionTitle[Int($0)]).first == wanted[1]
      }
      if found.isEmpty, let ids = places.ids(of: Address(place: .section(number))) {
        found = ids.ids.map { UInt32($0) }
      }
    }
    return found.prefix(3).map { shown(places.section(Int($0)).description) }
  }

  /// A document by its handle, or sections whose title begins with or holds these words.
  func scope(named words: Spanned<String>) throws -> (noun: Noun, set: IDSet) {
    if let document = places.document(handle: words.value) {
      return (.documents, IDSet(document..<document + 1))
    }
    let wanted = Words.folded(words.value)
    let sections = everything(.sections).filter {
      let title = Words.folded(index.sectionTitle[Int($0)])
      return !wanted.isEmpty && holds(title, wanted)
    }
    if sections.isEmpty { throw unknownScope(words.value, words.span) }
    return (.sections, sections)
  }

  /// True when `words` stand in `text` in order and side by side.
  func holds(_ text: [String], _ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { start in
      words.indices.allSatisfy { text[start + $0] == words[$0] }
    }
  }
}

extension Interpreter {
  /// - Throws: `Diagnostic` when there is no such place.
  public func require(_ address: Address, span: Span) throws {
    _ = try set(at: address, span)
  }
}
