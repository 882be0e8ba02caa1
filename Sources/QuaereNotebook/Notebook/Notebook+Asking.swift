import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// Text → plan, as every question goes.
  ///
  /// - Parameter line: as typed, for hints that are whole lines.
  func plan(_ query: Query, line: String = "") throws -> Plan {
    Planner.plan(try Checker.check(query, line: line, environment: environment))
  }

  func ask(_ query: Query, typed: String, limit: Int?) throws -> Outcome {
    let evaluation = try interpreter.run(try plan(query, line: typed))
    var answer = interpreter.answer(evaluation, limit: limit)
    if evaluation.count == 0 { answer.leads = teacher.leads(for: query, typed) }
    // `#3` in the line means the answer before this one.
    let stored = self.stored(typed)
    if !interpreter.stored(evaluation).isEmpty { lastRows = rowAddresses(evaluation) }
    lastEvaluation = evaluation
    lastShown = answer.length
    if keeping == .everything { keep(draft(stored, evaluation, answer)) }
    return .answer(answer)
  }

  /// Addresses without prints.
  func rowAddresses(_ evaluation: Evaluation) -> [String] {
    interpreter.stored(evaluation).map { $0.split(separator: "~").first.map(String.init) ?? $0 }
  }

  /// The entry of an answer: rows as `address~print`, up to ten with a snippet for human eyes.
  func draft(_ line: String, _ evaluation: Evaluation, _ answer: Answer) -> EntryDraft {
    EntryDraft(
      question: line, rows: rowRecords(evaluation, snippets: 10),
      warnings: answer.remarks, summary: summary(answer))
  }

  func rowRecords(_ evaluation: Evaluation, snippets: Int) -> [RowRecord] {
    let shown = interpreter.answer(evaluation, limit: snippets).rows
    return interpreter.stored(evaluation).enumerated().map { number, stored in
      let parts = stored.split(separator: "~", maxSplits: 1).map(String.init)
      let print = parts.count > 1 ? Print(parts[1]) : nil
      guard print != nil || parts.count == 1 else { return RowRecord(address: stored) }
      let snippet = number < shown.count ? Notebook.snippet(shown[number]) : nil
      return RowRecord(address: parts.first ?? stored, print: print, snippet: snippet)
    }
  }

  /// The first words of a row's text.
  static func snippet(_ row: Row) -> String? {
    let text = Normalised.collapsingWhiteSpace(row["text"].plain)
    guard !text.isEmpty else { return nil }
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  /// `2 passages, reach paragraph`
  func summary(_ answer: Answer) -> String {
    var parts = [answer.noun.counted(answer.count)]
    for field in answer.assumptions { parts.append("\(field.name) \(field.value.plain)") }
    return parts.joined(separator: ", ")
  }
}
