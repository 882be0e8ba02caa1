import QuaereCore

/// One anchor looked for in the tokens of one edition.
struct AnchorSearch {
  let query: AnchorQuery
  let stream: TokenStream
  let edition: any Edition
  var floors = AnchorFloors()
  /// Tokens that are as good as gone; for the maker of anchors.
  var masked: Range<Int>?
  /// Where the words would stand in units of the print recorded.
  var printed: Set<Range<Int>> = []

  init(_ anchor: Anchor, in stream: TokenStream, of edition: any Edition) {
    query = AnchorQuery(anchor, in: stream)
    self.stream = stream
    self.edition = edition
  }

  /// One place that can be no other, several, or none.
  enum Choice {
    case one(AnchorCandidate)
    case several([AnchorCandidate])
    case none
  }

  /// More places than this are not looked at one by one.
  static let many = 64

  // MARK: The same words

  /// Step 4: the exact words with their context.
  func exact() -> Choice {
    let spans = exactSpans.filter { !isMasked($0) }
    let candidates = spans.map { span in
      var candidate = AnchorCandidate(span, words: 1, of: query, in: stream)
      candidate.hasPrint = printed.contains(span)
      return candidate
    }
    let isAlone = candidates.count == 1
    return choose(
      candidates.filter { floors.accepts(exact: $0, of: query, isAlone: isAlone) })
  }

  private var exactSpans: [Range<Int>] {
    guard !query.words.isEmpty, !query.words.contains(TokenStream.unheard) else { return [] }
    let spans = stream.occurrences(of: query.words, most: AnchorSearch.many + 1)
    guard spans.count > AnchorSearch.many else { return spans }
    return Set(exactSpansNearContext).union(printed).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Frequent words are looked for only where their context is.
  private var exactSpansNearContext: [Range<Int>] {
    let reach = 8 + query.before.ids.count / 3
    var found: [Range<Int>] = []
    for start in starts {
      let middle = start + query.before.ids.count
      let window =
        max(1, middle - reach)..<min(stream.ids.count, middle + reach + query.words.count)
      found += stream.occurrences(of: query.words, within: window)
    }
    return found
  }

  private var starts: [Int] { AnchorSeeds.starts(of: query, in: stream) }

  // MARK: Other words

  /// Step 5: other words in the same context, or nearly the same words.
  func changed() -> Choice {
    let found = starts.compactMap { candidate(from: $0) }.filter { !isMasked($0.span) }
    return choose(apart(found).filter { floors.accepts(changed: $0, of: query) })
  }

  /// The words that stand where the anchor's would, when its tokens are laid beside those of the
  /// document.
  private func candidate(from start: Int) -> AnchorCandidate? {
    let all = query.all
    let alignment = TokenAlignment(all, from: start, slack: 6 + all.count / 4, in: stream)
    let first = query.before.ids.count
    let end = first + query.words.count
    let partners = alignment.partners
    guard let span = span(partners, first, end), isWhole(span) else { return nil }
    let common = (first..<end).reduce(Float(0)) {
      $0 + (partners[$1].map { span.contains($0) } ?? false ? stream.weight(all[$1]) : 0)
    }
    let now = span.reduce(Float(0)) { $0 + stream.weight(stream.ids[$1]) }
    var words = 2 * common / (query.wordsWeight + now)
    if words < 0.7 {
      words = max(words, Spelling.likeness(query.anchor.words, stream.text(span, in: edition)))
    }
    return AnchorCandidate(span, words: words, of: query, in: stream)
  }

  /// From the partner of the first word, or the neighbour of the context's partner, to the last.
  private func span(_ partners: [Int?], _ first: Int, _ end: Int) -> Range<Int>? {
    let inside = (first..<end).filter { partners[$0] != nil }
    let left = first > 0 ? partners[first - 1].map { $0 + 1 } : nil
    let right = end < partners.count ? partners[end] : nil
    let low =
      partners[first] ?? left
      ?? inside.first.flatMap { index in partners[index].map { $0 - (index - first) } }
    let high =
      partners[end - 1].map { $0 + 1 } ?? right
      ?? inside.last.flatMap { index in partners[index].map { $0 + end - index } }
    guard let low, let high, low < high, low > 0, high < stream.ids.count else { return nil }
    // Words put in between do not make a quotation three times as long.
    return high - low <= 2 * query.words.count + 8 ? low..<high : nil
  }

  /// No edge inside.
  private func isWhole(_ span: Range<Int>) -> Bool { !stream.ids[span].contains(TokenStream.edge) }

  // MARK: Choosing

  private func isMasked(_ span: Range<Int>) -> Bool { masked?.overlaps(span) ?? false }

  /// Of places that overlap, the one that fits best.
  private func apart(_ candidates: [AnchorCandidate]) -> [AnchorCandidate] {
    var kept: [AnchorCandidate] = []
    for candidate in candidates.sorted(by: {
      ($1.fit, $0.span.lowerBound) < ($0.fit, $1.span.lowerBound)
    })
    where !kept.contains(where: { $0.span.overlaps(candidate.span) }) {
      kept.append(candidate)
    }
    return kept
  }

  private func choose(_ accepted: [AnchorCandidate]) -> Choice {
    let best = accepted.sorted {
      ($1.fit, $0.span.lowerBound) < ($0.fit, $1.span.lowerBound)
    }
    guard let first = best.first else { return .none }
    let isClear = best.count == 1 || first.fit - best[1].fit >= AnchorFloors.margin
    guard isClear, query.reach != .tooLittle else { return .several(best) }
    return .one(first)
  }
}
