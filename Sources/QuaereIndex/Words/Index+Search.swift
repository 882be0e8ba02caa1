import QuaereQuery

extension Index {
  /// The units that hold the pattern whole: ids of passages, sentences or footnotes, ascending.
  ///
  /// - Parameters:
  ///   - forms: kept by those who ask often.
  ///   - isCancelled: asked now and then.
  /// - Throws: `SearchError`.
  public func units(
    _ unit: TextUnit, containing pattern: TextPattern, forms: WordForms? = nil,
    isCancelled: () -> Bool = { false }
  ) throws -> [UInt32] {
    try units(unit, containingAny: [pattern], forms: forms, isCancelled: isCancelled)
  }

  /// The units that hold at least one of some patterns whole.
  ///
  /// - Parameter among: ascending ids that are asked about: regular expressions are tried on these
  ///   alone. What else is found may lie elsewhere.
  public func units(
    _ unit: TextUnit, containingAny patterns: [TextPattern], among: [UInt32]? = nil,
    forms: WordForms? = nil, isCancelled: () -> Bool = { false }
  ) throws -> [UInt32] {
    let forms = forms ?? WordForms(self)
    var words: [Range<Int>] = []
    var others: [Sought] = []
    for sought in try patterns.flatMap({ try forms.sought($0) }) {
      // Single words are looked for together.
      if let terms = sought.soleWord { words += terms.runs } else { others.append(sought) }
    }
    if !words.isEmpty {
      others.append(Sought(kind: .words([Terms(runs: words)], marks: [])))
    }
    return try withoutActuallyEscaping(isCancelled) { isCancelled in
      let finder = UnitFinder(index: self, unit: unit, among: among, poll: Poll(isCancelled))
      var found: [[UInt32]] = []
      for sought in others {
        var ids = try finder.holding(sought.kind)
        if let language = sought.language {
          ids.removeAll { forms.languages.ofDocument[document(of: unit, Int($0))] != language }
        }
        found.append(ids)
      }
      return found.count == 1 ? found[0] : IDSet(unsorted: found.flatMap { $0 }).ids
    }
  }

  /// Those of `candidates`, ascending ids, that hold the word. For few candidates and a frequent
  /// word this is quicker than to find all units that hold it.
  func units(
    _ unit: TextUnit, containing word: String, among candidates: [UInt32],
    isCancelled: () -> Bool
  ) throws -> [UInt32] {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      let finder = UnitFinder(index: self, unit: unit, among: nil, poll: Poll(isCancelled))
      return try finder.holding(term(word), among: candidates)
    }
  }

  /// How often a word stands in the text.
  func frequency(of word: String) -> Int { term(word).map { frequency(ofTerm: $0) } ?? 0 }

  /// The places of a pattern in all passages, then all footnotes, in text order. None crosses the
  /// border of a passage or footnote. Overlapping places are all given, except of a regular
  /// expression.
  ///
  /// Near words are found as their least windows: `n` words with at most `within` others between the
  /// first and the last, and no smaller such window inside.
  ///
  /// Of a regular expression the hit is the words it touches; a passage without any word has no hits.
  ///
  /// - Parameters:
  ///   - bySentence: none crosses the border of a sentence either, and `^` and `$` are its ends.
  ///   - among: units and ascending ids that are asked about; nil for all of these units. Nothing is
  ///     found in other units, and regular expressions are tried on these ids alone; what else is found
  ///     may lie elsewhere.
  ///   - isCancelled: asked now and then.
  /// - Throws: `SearchError`.
  public func hits(
    _ pattern: TextPattern, bySentence: Bool = false,
    among: (unit: TextUnit, ids: [UInt32]?)? = nil, forms: WordForms? = nil,
    isCancelled: () -> Bool = { false }
  ) throws -> [Hit] {
    let forms = forms ?? WordForms(self)
    return try withoutActuallyEscaping(isCancelled) { isCancelled in
      let poll = Poll(isCancelled)
      var found: [[Hit]] = []
      for sought in try forms.sought(pattern) {
        for unit in among.map({ [$0.unit] }) ?? [bySentence ? .sentences : .passages, .footnotes] {
          let finder = HitFinder(index: self, unit: unit, among: among?.ids, poll: poll)
          var hits = try finder.hits(sought.kind)
          if let language = sought.language {
            hits.removeAll { forms.language(ofToken: Int($0.position)) != language }
          }
          found.append(hits)
        }
      }
      if found.count == 1 { return found[0] }
      let isInOrder = found.count == 2 && among == nil
      let all = Array(found.joined())
      return isInOrder
        ? all : all.sorted { ($0.position, $0.length) < ($1.position, $1.length) }
    }
  }

  /// How the places of a pattern are found one after the other in units of one kind; nil where it takes
  /// more than one way to find them all, or an expression.
  ///
  /// - Parameter among: ascending ids that are asked about; nil for all. What is found may lie
  ///   elsewhere.
  /// - Throws: `SearchError`.
  func walk(
    _ pattern: TextPattern, _ unit: TextUnit, among: [UInt32]?, forms: WordForms
  ) throws -> HitWalk? {
    if pattern.isRegex { return nil }
    let sought = try forms.sought(pattern)
    guard sought.count == 1, sought[0].language == nil else { return nil }
    let finder = HitFinder(index: self, unit: unit, among: among, poll: Poll { false })
    return finder.walk(sought[0].kind)
  }
}

extension WordForms {
  func language(ofToken token: Int) -> Int? {
    index.block(ofToken: token).map { block in
      let passages = index.passageKind.count
      let document =
        block < passages
        ? index.document(of: .passages, block) : index.document(of: .footnotes, block - passages)
      return languages.ofDocument[document]
    }
  }
}
