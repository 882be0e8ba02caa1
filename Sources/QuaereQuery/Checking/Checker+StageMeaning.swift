import QuaereCore

/// Which stages have a meaning where they stand. Each refusal gives the nearest question that has
/// one.
extension Checker {
  /// Stages such as `timeline` make something else of the rows; only `first` and `last` go on there.
  func requireRows(
    for stage: Spanned<Stage>, after before: Spanned<Stage>
  ) throws(Diagnostic) {
    switch (before.value, stage.value) {
    case (.count(by: []), _): break
    case (_, .first), (_, .last), (.count, .sort): return
    default: break
    }
    let both = before.span.lowerBound..<stage.span.upperBound
    // Other rows may have no dates or no text.
    let isSwappable = !stage.value.endsRows && !stage.value.isTheir
    let swapped = !isSwappable ? [] : ["\(stage.value) | \(before.value)"]
    throw Diagnostic(
      code: "no-rows-left",
      message: "“\(stage.value.keyword)” is about rows, and “\(before.value.keyword)” left none",
      span: stage.span, hints: (swapped + ["\(stage.value)"]).map { hint(both, $0) })
  }

  func requireDates(_ stage: Spanned<Stage>, _ noun: Noun) throws(Diagnostic) {
    if Applicability.timed.contains(noun) { return }
    throw Diagnostic(
      code: "no-dates", message: "\(noun.rawValue) have no date", span: stage.span,
      hints: through([.sentences, .sources, .marks], from: noun, to: stage))
  }

  func requireText(
    _ stage: Spanned<Stage>, _ noun: Noun, of nouns: Set<Noun>
  ) throws(Diagnostic) {
    if nouns.contains(noun) { return }
    let isText = Applicability.worded.contains(noun)
    throw Diagnostic(
      code: "no-text",
      message: isText
        ? "“\(stage.value.keyword)” is for passages, sentences and what stands in them"
        : "\(noun.rawValue) have no text of their own",
      span: stage.span, hints: through([.sentences, .passages], from: noun, to: stage))
  }

  /// The same stage on nouns that it has a meaning for.
  private func through(
    _ nouns: [Noun], from noun: Noun, to stage: Spanned<Stage>
  ) -> [String] {
    nouns.compactMap { other in
      Relation.between(noun, other).map { (noun: other, steps: $0.path.count) }
    }
    .filter { $0.steps > 1 }.sorted { $0.steps < $1.steps }
    .map { hint(stage.span, "their \($0.noun.rawValue) | \(stage.value)") }
  }

  func noNode(_ stage: Spanned<Stage>, _ noun: Noun) -> Diagnostic {
    let clauses = ["containing strike", "naming Skobov"]
    return Diagnostic(
      code: "no-node",
      message: "the company of which words? the question has no containing and no naming",
      span: stage.span, hints: clauses.map { hint(stage.span, "keep \($0) | \(stage.value)") })
  }

  /// What stands together in the rows; people where nothing was said.
  func networked(
    _ named: Spanned<Noun>?, _ stage: Spanned<Stage>, on noun: Noun
  ) throws(Diagnostic) -> Noun {
    let isRow = StageDefinition.networked.contains(noun)
    let wanted = named ?? Spanned(isRow ? noun : .people, stage.span)
    guard StageDefinition.networked.contains(wanted.value) else {
      throw Diagnostic(
        code: "no-network",
        message: "a network is of names or of sources; \(wanted.value.rawValue) are neither",
        span: wanted.span,
        hints: [hint(stage.span, "network"), hint(stage.span, "network of sources")])
    }
    if Relation.between(noun, wanted.value) == nil {
      throw Diagnostic(
        code: "no-relation", message: "no \(wanted.value.rawValue) hang on \(noun.rawValue)",
        span: wanted.span,
        hints: StageDefinition.networked.filter { Relation.between(noun, $0) != nil }.prefix(3)
          .map { hint(stage.span, "network of \($0.rawValue)") })
    }
    return wanted.value
  }
}

extension Stage {
  var keyword: String { description.split(separator: " ").first.map(String.init) ?? "" }

  fileprivate var isTheir: Bool { if case .their = self { true } else { false } }

  /// After it there are lines or numbers, and no rows any more.
  var endsRows: Bool {
    switch self {
    case .count, .kwic, .context, .text, .timeline, .gaps, .collocates, .table, .network: true
    case .sort, .group, .first, .last, .sample, .show, .their, .keep: false
    }
  }
}
