import QuaereCore
import QuaereQuery

/// `naming`: by any spelling; what is written nowhere is looked for by its spelling key, and the
/// answer says so.
extension Interpreter {
  func naming(_ matches: Matches<NameTerm>, _ noun: Noun) throws -> IDSet {
    var sets: [IDSet] = []
    for term in matches.terms {
      try checkCancelled()
      sets.append(try naming(term, noun))
    }
    guard let first = sets.first else { return .empty }
    return sets.dropFirst().reduce(first) {
      matches.wantsAll ? $0.intersection($1) : $0.union($1)
    }
  }

  private func naming(_ term: Spanned<NameTerm>, _ noun: Noun) throws -> IDSet {
    if noun.isOfTheRecord { return try recordNaming(term, noun) }
    if [.footnotes, .citations, .authors].contains(noun) { return try notesNaming(term, noun) }
    let wanted = try names(for: term)
    return Relation.space(of: noun) == .names
      ? narrowing(wanted, to: noun) : try map(wanted, from: .names, to: noun)
  }

  /// Footnotes and citations in whose own words the name stands, or whose author it is; authors of
  /// this name.
  private func notesNaming(_ term: Spanned<NameTerm>, _ noun: Noun) throws -> IDSet {
    let authored = try authored(term, noun)
    // An author may be named in no sentence at all; that is nothing to remark on.
    let said = remarks
    let wanted = try names(for: term)
    if !authored.isEmpty { remarks = said }
    switch noun {
    case .authors: return authored.union(try map(wanted, from: .names, to: .authors))
    case .citations: return authored.union(try citationsNaming(wanted))
    default:
      let mentions = try map(wanted, from: .names, to: .mentions)
      return authored.union(ownFootnotes(of: mentions, .mentions))
    }
  }

  private func authored(_ term: Spanned<NameTerm>, _ noun: Noun) throws -> IDSet {
    guard case .words(let text) = term.value else { return .empty }
    if noun == .authors { return authors(called: text) }
    return try map(sources(byAuthor: text), from: .sources, to: noun)
  }

  /// By the words of the record, whether the name is written in a document or not.
  private func recordNaming(_ term: Spanned<NameTerm>, _ noun: Noun) throws -> IDSet {
    let wanted: [[String]]
    switch term.value {
    case .words(let text): wanted = [Words.folded(text)]
    case .query:
      wanted = try names(for: term).ids.flatMap { names.spellings(of: $0) }
        .map { Words.folded(index.spellingText[Int($0)]) }
    }
    return everything(noun).filter { id in
      NounDefinition.of(noun).fields.contains { field in
        let words = Words.folded(value(noun, id, field).plain)
        return wanted.contains { holds(words, $0) }
      }
    }
  }

  /// Citations in whose words the name stands.
  private func citationsNaming(_ wanted: IDSet) throws -> IDSet {
    let mentions = try map(wanted, from: .names, to: .mentions)
    let passages = index.passageKind.count
    var found: [UInt32] = []
    for mention in mentions.ids {
      let block = Int(index.mentionBlock[Int(mention)])
      guard block >= passages else { continue }
      for citation in index.footnoteCitations[block - passages]
      where index.citationStart[citation] <= index.mentionStart[Int(mention)]
        && index.mentionEnd[Int(mention)] <= index.citationEnd[citation]
      { found.append(UInt32(citation)) }
    }
    return IDSet(unsorted: found)
  }

  func names(for term: Spanned<NameTerm>) throws -> IDSet {
    switch term.value {
    case .query(let query):
      let rows = try evaluate(query)
      return try map(IDSet(unsorted: rows.ids), from: rows.noun, to: .names)
    case .words(let text):
      return names(written: text)
    }
  }

  /// Names with this spelling; else those of which these are the last words; else by spelling key.
  func names(written text: String, byKey: Bool = true) -> IDSet {
    let folded = Folding.fold(Normalised.collapsingWhiteSpace(text))
    let exact = names.lookup(exactly: folded)
    if !exact.isEmpty { return IDSet(unsorted: exact) }
    let partly = namesHolding(Words.folded(text))
    if !partly.isEmpty || !byKey { return partly }
    return namesByKey(text)
  }

  private func namesHolding(_ words: [String]) -> IDSet {
    guard !words.isEmpty else { return .empty }
    var found: [UInt32] = []
    for spelling in 0..<index.spellingText.count
    where holds(Words.folded(index.spellingText[spelling]), words) {
      found.append(names.name(ofSpelling: UInt32(spelling)))
    }
    return IDSet(unsorted: found)
  }

  private func namesByKey(_ text: String) -> IDSet {
    let wanted = Set(SpellingKey.keys(of: text))
    guard !wanted.isEmpty else { return .empty }
    var found: [UInt32] = []
    var seen: [String] = []
    for spelling in 0..<index.spellingText.count {
      let form = index.spellingText[spelling]
      guard !wanted.isDisjoint(with: SpellingKey.keys(of: form)) else { continue }
      found.append(names.name(ofSpelling: UInt32(spelling)))
      seen.append(form)
    }
    remark(written: text, as: seen)
    return IDSet(unsorted: found)
  }

  private func remark(written text: String, as forms: [String]) {
    if !forms.isEmpty {
      remarks.append(
        "\(text) is written nowhere here; read as [\(forms.joined(separator: " · "))] by its spelling."
      )
      return
    }
    remarks.append("\(text) is written nowhere here.")
  }
}

extension Interpreter {
  /// True when some name has this spelling.
  public func isWritten(_ name: String) -> Bool {
    !names.lookup(exactly: Folding.fold(name)).isEmpty
      || (0..<index.spellingText.count).contains {
        holds(Words.folded(index.spellingText[$0]), Words.folded(name))
      }
  }

  /// All written forms of the names that are written so.
  public func spellings(of name: String) -> [String] {
    names.lookup(exactly: Folding.fold(name)).flatMap { names.spellings(of: names.canonical($0)) }
      .map { index.spellingText[Int($0)] }
  }

  /// A spelling that is close, for suggestions.
  public func nearestName(to name: String) -> String? {
    let all = (0..<index.spellingText.count).map { index.spellingText[$0] }
    return all.first { SpellingKey.agree($0, name) } ?? Nearest.word(to: name, in: all)
  }

  /// - Throws: `Diagnostic` when no source has this key.
  public func requireSource(_ key: String, span: Span? = nil) throws {
    if sources.source(key: key) != nil { return }
    let keys = (0..<sources.count).map { index.sourceKey[$0] }
    throw Diagnostic(
      code: "unknown-source", message: "no source has the key “\(key)”", span: span,
      hints: ["sources"], replacements: Nearest.word(to: key, in: keys).map { [$0] } ?? [])
  }
}
