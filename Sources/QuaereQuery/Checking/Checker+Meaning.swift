import QuaereCore

/// Clauses that say nothing about a noun are refused, with what was probably meant.
extension Checker {
  func requireMeaning(
    of clause: Spanned<Clause>, on noun: Noun, _ subject: Span?
  ) throws(Diagnostic) {
    let keyword = clause.value.keyword
    guard let nouns = Applicability.nouns(for: keyword), !nouns.contains(noun) else { return }
    if keyword == "by" { throw noAuthor(noun, clause.span) }
    if Applicability.marks.contains(noun), keyword == "citing" {
      throw Diagnostic(
        code: "notes-or-footnotes",
        message: "\(noun.rawValue) are yours; the author's are footnotes",
        span: subject ?? clause.span,
        hints: subject.map { [hint($0, "footnotes")] } ?? [])
    }
    let near = Relation.likely(with: noun).filter(nouns.contains)
    throw Diagnostic(
      code: "clause-without-meaning", message: "“\(keyword)” says nothing about \(noun.rawValue)",
      span: clause.span,
      hints: near.prefix(2).map { hint(clause.span, "in (\($0.rawValue) \(clause.value))") })
  }

  /// `quotes by X`: perhaps those that name X.
  private func named(_ noun: Noun, _ words: String, _ span: Span) -> [String] {
    guard words.hasPrefix("by "), Applicability.naming.contains(noun) else { return [] }
    return [hint(span, "naming " + words.dropFirst(3))]
  }

  /// `passages with sources by X` was meant to be `with sources (by X)`.
  private func noAuthor(_ noun: Noun, _ span: Span) -> Diagnostic {
    let article = "aeiou".contains(noun.singular.first ?? "x") ? "an" : "a"
    let words = line.part(span)
    let before = line.part(0..<span.lowerBound).trimmedEnd
    let hangsOnSources = ["sources", "citations"].contains { before.hasSuffix(" \($0)") }
    let isRelated = Relation.between(noun, .sources) != nil
    let inside = line.isEmpty ? [] : ["\(hangsOnSources ? "" : "with sources ")(\(words))"]
    return Diagnostic(
      code: "no-author", message: "\(article) \(noun.singular) has no author", span: span,
      hints: isRelated ? inside.map { hint(span, $0) } + named(noun, words, span) : [])
  }
}
