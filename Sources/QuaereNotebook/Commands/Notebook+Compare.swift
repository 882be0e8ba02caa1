import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// What came, went and changed from one set to another. The prints of a frozen set are those it
  /// was frozen with.
  func compare(_ one: NamedSet, with other: NamedSet, _ line: String) throws -> Outcome {
    let before = try records(of: one, in: line)
    let after = try records(of: other, in: line)
    let verdicts = RowComparison.verdicts(recorded: before.rows, today: after.rows)
    var page = Page()
    let kinds: [(RowVerdict.Kind, String)] = [
      (.new, "came"), (.gone, "went"), (.reworded, "changed"), (.moved, "moved"),
    ]
    for (kind, word) in kinds {
      for verdict in verdicts where verdict.kind == kind {
        page.lines.append(.cells([word, verdict.place, snippet(verdict)]))
      }
    }
    if !page.lines.isEmpty { page.blank() }
    let counts = kinds.map { kind, word in (verdicts.count { $0.kind == kind }, word) }
      .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    let same = verdicts.count { $0.kind == .same }
    page.wrap(
      ([
        "\(one) \(before.noun.counted(before.rows.count))",
        "\(other) \(after.noun.counted(after.rows.count))", "\(grouped(same)) the same",
      ] + counts).joined(separator: " · "))
    keepAsked(line, page, counts.isEmpty ? "the same" : counts.joined(separator: ", "))
    return .page(page)
  }

  private func records(of set: NamedSet, in line: String) throws -> (noun: Noun, rows: [RowRecord])
  {
    let evaluation = try rows(of: set, span(of: set, in: line))
    if let frozen = folded.frozenSet(set), folded.question(set) == nil {
      return (evaluation.noun, frozen.rows)
    }
    return (evaluation.noun, rowRecords(evaluation, snippets: 0))
  }

  private func span(of set: NamedSet, in line: String) -> Span {
    let tokens = (try? Lexer.tokens(of: line)) ?? []
    return tokens.first { $0.kind == .named(set) }?.span ?? 0..<line.unicodeScalars.count
  }

  /// The words that stand at the place today.
  private func snippet(_ verdict: RowVerdict) -> String {
    guard let row = verdict.now ?? verdict.was, let address = Address(row.address),
      let unit = edition(address.handle)?.unitOrRun(at: address)
    else { return "" }
    return Normalised.collapsingWhiteSpace(unit.text)
  }
}
