import QuaereCore
import QuaereQuery

/// What hangs on the rows of a noun by one step, as it can be looked up for a million of them: in
/// columns, without writing ids down. What `Interpreter.step` gives, as a value.
enum Neighbours {
  /// One row; `Index.none` for nothing, which cannot be where `always` is true.
  case one(always: Bool, (Int) -> UInt32)
  /// Rows that stand side by side.
  case run((Int) -> Range<Int>)
  /// What a run of a column names, each row once or not.
  case listed(Column<UInt32>, once: Bool, (Int) -> Range<Int>)
  /// Whatever `step` gives.
  case given((UInt32, (UInt32) -> Void) -> Void)

  func forEach(of id: UInt32, _ body: (UInt32) -> Void) {
    switch self {
    case .one(_, let target):
      let target = target(Int(id))
      if target != Index.none { body(target) }
    case .run(let run):
      for target in run(Int(id)) { body(UInt32(truncatingIfNeeded: target)) }
    case .listed(let column, _, let run):
      for place in run(Int(id)) { body(column[place]) }
    case .given(let step): step(id, body)
    }
  }

  /// Whether something hangs on a row; of `targets` something, where they are given.
  func haveAny(_ targets: Bits?) -> (UInt32) -> Bool {
    switch (self, targets) {
    case (.one(true, _), nil): return { _ in true }
    case (.one(_, let target), nil): return { target(Int($0)) != Index.none }
    case (.one(_, let target), let targets?): return { targets.contains(target(Int($0))) }
    case (.run(let run), nil): return { !run(Int($0)).isEmpty }
    case (.run(let run), let targets?): return { targets.intersects(run(Int($0))) }
    case (.listed(_, _, let run), nil): return { !run(Int($0)).isEmpty }
    case (.listed(let column, _, let run), let targets?):
      return { id in run(Int(id)).contains { targets.contains(column[$0]) } }
    case (.given(let step), _):
      return { id in
        var found = false
        step(id) { found = found || targets?.contains($0) ?? true }
        return found
      }
    }
  }

  /// Adds what hangs on a row.
  func add(of id: UInt32, to bits: inout Bits) {
    if case .run(let run) = self {
      bits.insert(run(Int(id)))
    } else {
      forEach(of: id) { bits.insert($0) }
    }
  }
}

extension Interpreter {
  func neighbours(_ from: Noun, _ to: Noun) -> Neighbours {
    let known =
      switch from {
      case .documents, .sections, .passages, .sentences: neighboursOfText(from, to)
      case .footnotes: neighboursOfFootnotes(to)
      case .mentions, .dates, .quotes, .figures: neighboursOfSpans(from, to)
      default: neighboursOfWorks(from, to)
      }
    return known ?? .given { self.step(from, to, $0, $1) }
  }

  private func neighboursOfText(_ from: Noun, _ to: Noun) -> Neighbours? {
    switch (from, to) {
    case (_, .documents): return .one(always: true) { UInt32(self.document(of: from, $0)) }
    case (.documents, .sections): return .run { self.index.documentSections[$0] }
    case (.documents, .footnotes): return .run { self.index.documentFootnotes[$0] }
    case (.sentences, .passages): return .one(always: true) { self.index.sentencePassage[$0] }
    case (.sentences, .mentions): return .run { self.index.sentenceMentions[$0] }
    case (.sentences, .dates): return .run { self.index.sentenceDates[$0] }
    case (_, .passages): return .run { self.passages(of: from, $0) }
    case (_, .sentences): return .run { self.sentences(of: from, $0) }
    case (_, .footnotes):
      // Lists of neighbouring sentences are neighbours.
      let restsOn = index.sentenceRestsOn[reachNumber]
      if from == .sentences { return .listed(restsOn.targets, once: true) { restsOn.bounds[$0] } }
      return .listed(restsOn.targets, once: false) {
        restsOn.bounds.span(self.sentences(of: from, $0))
      }
    case (.sections, .mentions), (.sections, .dates), (.sections, .quotes), (.sections, .figures),
      (.passages, .mentions), (.passages, .dates), (.passages, .quotes), (.passages, .figures):
      return .run { self.spans(to, inBlocks: self.passages(of: from, $0)) }
    default: return nil
    }
  }

  private func neighboursOfFootnotes(_ to: Noun) -> Neighbours? {
    switch to {
    case .sentences:
      let answers = index.footnoteAnswersFor[reachNumber]
      return .listed(answers.targets, once: true) { answers.bounds[$0] }
    case .documents: return .one(always: true) { self.index.footnoteDocument[$0] }
    case .citations: return .run { self.index.footnoteCitations[$0] }
    case .mentions, .dates, .figures: return .run { self.ownSpans(to, ofFootnote: $0) }
    default: return nil
    }
  }

  private func neighboursOfSpans(_ from: Noun, _ to: Noun) -> Neighbours? {
    switch (from, to) {
    case (.mentions, .names):
      if !names.changesAnything { return .one(always: true) { self.index.mentionName[$0] } }
      return .one(always: true) { self.names.name(ofMention: $0) }
    case (.mentions, .spellings): return .one(always: true) { self.index.mentionSpelling[$0] }
    // Those of footnotes stand in none.
    case (.mentions, .sentences): return .one(always: false) { self.index.mentionSentence[$0] }
    case (.dates, .sentences): return .one(always: false) { self.index.dateSentence[$0] }
    case (.figures, .sentences): return .one(always: false) { self.index.figureSentence[$0] }
    case (_, .passages):
      let passages = index.passageKind.count
      let blocks = blocks(of: from)
      return .one(always: false) {
        let block = blocks[$0]
        return block < passages ? block : Index.none
      }
    default: return nil
    }
  }

  private func blocks(of spans: Noun) -> Column<UInt32> {
    switch spans {
    case .mentions: index.mentionBlock
    case .dates: index.dateBlock
    case .quotes: index.quoteBlock
    default: index.figureBlock
    }
  }

  private func neighboursOfWorks(_ from: Noun, _ to: Noun) -> Neighbours? {
    switch (from, to) {
    case (.citations, .footnotes): return .one(always: true) { self.index.citationFootnote[$0] }
    case (.citations, .documents): return .one(always: true) { UInt32(self.document(of: from, $0)) }
    case (.citations, .sources):
      return .one(always: true) { self.sources.source(ofCitation: $0) }
    case (.sources, .citations) where !sources.movesAny:
      let own = index.sourceCitations
      return .listed(own.targets, once: true) { own.bounds[$0] }
    case (.sources, .authors):
      let authors = index.sourceAuthors
      return .listed(authors.targets, once: true) { authors.bounds[$0] }
    case (.sources, .voices): return .one(always: true) { self.sources.voiceOf[$0] }
    case (.authors, .sources):
      let works = index.authorSources
      return .listed(works.targets, once: true) { works.bounds[$0] }
    case (.names, .mentions) where !names.changesAnything:
      let mentions = index.nameMentions
      return .listed(mentions.targets, once: true) { mentions.bounds[$0] }
    case (.spellings, .names): return .one(always: true) { self.names.name(ofSpelling: UInt32($0)) }
    default: return nil
    }
  }
}
