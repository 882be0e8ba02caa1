import QuaereCore
import QuaereQuery

/// Why an answer is another one, and what a later line makes of it.
extension Replayer {
  /// At most so many lines of others are tried.
  private static let mostSuspects = 24

  func causes(of replay: EntryReplay, _ entry: Entry, in file: SessionFile?) throws -> [String] {
    let lines = try linesNotThere(at: entry, isPage: replay.isPage)
    // Without them today's documents, rules and program give what was recorded.
    if !lines.isEmpty {
      return (entry.isEdited ? ["edited after recording"] : [])
        + lines.map { "\($0.id), not here then: \($0.question)" }
    }
    var context = ReplayContext(
      then: file.map { RecordedState($0, upTo: entry) }, corpusNow: notebook.corpusFiles,
      rulesThen: file.map { rules(at: entry, in: $0) } ?? [], rulesNow: notebook.rules)
    context.tampered = tampered(above: entry)
    let found = context.causes(of: replay, isEdited: entry.isEdited)
    return found.isEmpty ? [context.unknownCause] : found
  }

  /// The rules when the file was begun, then what was set above the entry.
  private func rules(at entry: Entry, in file: SessionFile) -> [SessionHeader.Rule] {
    var rules = file.header.rules
    for line in before where line.session == file.name && line.author == entry.author {
      guard case .command(.set(let name, let value)) = try? Parser.parse(line.question) else {
        continue
      }
      rules.removeAll { $0.name == name }
      rules.append(.init(name, value))
    }
    return rules
  }

  /// Lines of the same person above that are not as they were.
  private func tampered(above entry: Entry) -> [String] {
    let edited = before.indices.filter {
      all[$0].author == entry.author && lines.isEdited($0) && lines[$0].changesRecord
    }.map { "\(all[$0].id) above it was edited after recording" }
    let gone = lines.gaps(of: entry.author).filter { $0.upperBound < entry.number }.map { gap in
      let last = gap.count > 1 ? " to \(entry.author).\(gap.upperBound) are" : " is"
      return "\(entry.author).\(gap.lowerBound)\(last) in no session any more"
    }
    return edited + gone
  }

  /// Lines that came with a merge: without one of them, or without several together, the answer is
  /// what it was.
  private func linesNotThere(at entry: Entry, isPage: Bool) throws -> [Entry] {
    let suspects = try suspects(at: entry, isPage: isPage)
    let each = try suspects.filter { try isAsRecorded(entry, without: [$0]) }
    guard each.isEmpty, suspects.count > 1, try isAsRecorded(entry, without: suspects) else {
      return each
    }
    // As few of them as it takes.
    return try suspects.reduce(into: suspects) { needed, suspect in
      let fewer = needed.filter { $0.id != suspect.id }
      if try isAsRecorded(entry, without: fewer) { needed = fewer }
    }
  }

  /// Lines of others, and of the same person on another machine. What is about the record depends on
  /// marks too.
  private func suspects(at entry: Entry, isPage: Bool) throws -> [Entry] {
    let dependsOnMarks = isPage || isAboutRecord(entry)
    let found = before.indices.filter { index in
      guard dependsOnMarks ? lines[index].changesRecord : lines[index].canChangeAnswers else {
        return false
      }
      return all[index].author != entry.author || lines.isNumberedTwice(index)
    }
    return found.suffix(Replayer.mostSuspects).map { all[$0] }
  }

  private func isAsRecorded(_ entry: Entry, without suspects: [Entry]) throws -> Bool {
    try stand(without: suspects, for: entry)
    let (recorded, answer) = try self.answer(entry)
    return EntryReplay(entry, recorded: recorded, today: answer).outcome == .same
  }

  /// The first later line with which the answer is no longer the same.
  func since(_ entry: Entry, _ number: Int, _ replay: EntryReplay) throws -> EntryReplay.Since? {
    guard isAboutTexts(entry) else { return nil }
    let later = lines.answerChangers[lines.answerChangers.partition { $0 > number }...]
      .filter { all[$0].author == entry.author || lines[$0].isForAll }.map { all[$0] }
    guard !later.isEmpty, try isOtherAtTheEnd(entry, later) else { return nil }
    func today(_ entries: [Entry]) throws -> EntryReplay {
      try standAnew(entries, for: entry)
      let (recorded, answer) = try self.answer(entry)
      return EntryReplay(entry, recorded: recorded, today: answer)
    }
    let atTheEnd = try today(before + [entry] + later)
    guard atTheEnd.outcome == .drifted else { return nil }
    var (low, high) = (0, later.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try today(before + [entry] + later.prefix(middle)).outcome == .drifted {
        high = middle
      } else {
        low = middle
      }
    }
    let now = try today(before + [entry] + later.prefix(high))
    return EntryReplay.Since(
      id: later[high - 1].id, question: later[high - 1].question, withIt: now.today,
      today: atTheEnd.today)
  }

  /// False when all lines together change nothing. What documents are open may be another matter.
  private func isOtherAtTheEnd(_ entry: Entry, _ later: [Entry]) throws -> Bool {
    if later.contains(where: \.isAboutDocuments) { return true }
    standAtTheEnd(for: entry)
    let (recorded, answer) = try self.answer(entry)
    return EntryReplay(entry, recorded: recorded, today: answer).outcome == .drifted
  }

  /// A question whose rows no mark can change.
  private func isAboutTexts(_ entry: Entry) -> Bool {
    nouns(of: entry).map { !$0.contains(where: \.isOfTheRecord) } ?? false
  }

  private func isAboutRecord(_ entry: Entry) -> Bool {
    nouns(of: entry).map { $0.contains(where: \.isOfTheRecord) } ?? false
  }

  /// What a question is about; nil for a command, and for what cannot be asked.
  private func nouns(of entry: Entry) -> Set<Noun>? {
    guard
      case .query(let query) = try? Parser.parse(
        entry.question, environment: notebook.environment)
    else { return nil }
    return (try? notebook.plan(query)).map { $0.nouns }
  }
}
