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

  /// Asks a question, once the record has what it asks about.
  func evaluate(_ query: Query, line: String = "") throws -> Evaluation {
    let plan = try plan(query, line: line)
    if isBehind, !isReplaying, plan.nouns.contains(.sessions) { refold() }
    if plan.nouns.contains(.changes) { addDocumentChanges() }
    return try interpreter.run(plan)
  }

  func ask(_ query: Query, typed: String, limit: Int?) throws -> Outcome {
    let start = ProcessorTime.ofThread
    let evaluation = try evaluate(query, line: typed)
    let patience = Teacher.patience(after: ProcessorTime.ofThread - start)
    let atOnce = interpreter.isPlainList(evaluation) ? rowsAtOnce : nil
    var answer = interpreter.answer(evaluation, limit: limit ?? atOnce)
    // `#3` in the line means the answer before this one.
    let stored = self.stored(typed)
    if evaluation.lineCount > 0 { number(evaluation, stored) }
    lastEvaluation = evaluation
    lastShown = answer.length
    if keeping == .everything { keep(draft(stored, evaluation, answer)) }
    if evaluation.count == 0 { lead(&answer, query, typed, patience) }
    return .answer(answer)
  }

  /// What was nearest to an answer of nothing; it is not recorded, for it is not of the answer.
  private func lead(
    _ answer: inout Answer, _ query: Query, _ typed: String, _ patience: Double
  ) {
    answer.leads = teacher.leads(for: query, typed, patience: patience)
    // That a name is written nowhere is said with what is.
    answer.remarks.removeAll { remark in
      let name = remark.split(separator: " is written nowhere", maxSplits: 1).first ?? ""
      return answer.leads.contains { $0.words.hasPrefix("“\(name)” is written nowhere") }
    }
  }

  /// From here on `#3` means one of these.
  private func number(_ evaluation: Evaluation, _ stored: String) {
    lastAddresses = RowAddresses(evaluation, by: interpreter)
    lastRowNoun = evaluation.noun
    lastSpans = Noun.spanNouns.contains(evaluation.noun) ? evaluation : nil
    if case .query(let query) = try? Parser.parse(stored, environment: environment) {
      lastQuestion = query
    }
  }

  /// The entry of an answer: rows as `address~print`, up to ten with a snippet for human eyes.
  func draft(_ line: String, _ evaluation: Evaluation, _ answer: Answer) -> EntryDraft {
    let counted = counted(evaluation)
    var draft = EntryDraft(
      question: line, rows: counted == nil ? rowRecords(evaluation, snippets: 10) : [],
      warnings: answer.remarks, summary: summary(answer))
    draft.counted = counted
    return draft
  }

  /// Number and digest of the rows; nil where they are few enough to be listed.
  private func counted(_ evaluation: Evaluation) -> RecordedRows? {
    guard evaluation.length > RecordedRows.limit else { return nil }
    var digest = RowsDigest()
    interpreter.eachStored(evaluation) { digest.add(stored: $0) }
    return digest.count > RecordedRows.limit ? .counted(digest.count, digest.print) : nil
  }

  func rowRecords(_ evaluation: Evaluation, snippets: Int) -> [RowRecord] {
    let shown = interpreter.answer(evaluation, limit: snippets).rows
    return interpreter.stored(evaluation).enumerated().map { number, stored in
      var row = RowRecord(stored: stored)
      row.snippet = number < shown.count ? Notebook.snippet(shown[number]) : nil
      return row
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
