import QuaereCore
import QuaereQuery

/// Why an answer is another one, and what a later line makes of it.
extension Replayer {
  /// At most so many lines of others are tried.
  private static let mostSuspects = 24

  func causes(of replay: EntryReplay, _ entry: Entry, in file: SessionFile?) throws -> [String] {
    var context = ReplayContext(
      then: file.map { RecordedState($0, upTo: entry) }, corpusNow: notebook.corpusFiles,
      rulesThen: file.map { rules(at: entry, in: $0) } ?? [], rulesNow: notebook.rules)
    context.tampered = tampered(above: entry)
    var found = context.causes(of: replay, isEdited: entry.isEdited)
    found += try linesNotThere(at: entry).map { "\($0.id), not here then: \($0.question)" }
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
    let own = before.filter { $0.author == entry.author }
    let edited = own.filter { $0.isEdited && $0.changesRecord }.map {
      "\($0.id) above it was edited after recording"
    }
    let numbers = all.filter { $0.author == entry.author && $0.number <= entry.number }.map(\.number)
    let gone = Notebook.gaps(in: numbers).map { gap in
      let last = gap.count > 1 ? " to \(entry.author).\(gap.upperBound) are" : " is"
      return "\(entry.author).\(gap.lowerBound)\(last) in no session any more"
    }
    return edited + gone
  }

  /// Lines of others that came with a merge: without one of them the answer is what it was.
  private func linesNotThere(at entry: Entry) throws -> [Entry] {
    let suspects = before.filter { $0.author != entry.author && $0.canChangeAnswers }
    var found: [Entry] = []
    for suspect in suspects.suffix(Replayer.mostSuspects) {
      try standAnew(before.filter { $0.id != suspect.id }, for: entry)
      let (recorded, answer) = try self.answer(entry)
      if EntryReplay(entry, recorded: recorded, today: answer).outcome == .same {
        found.append(suspect)
      }
    }
    return found
  }

  /// The first later line with which the answer is no longer the same.
  func since(_ entry: Entry, _ number: Int, _ replay: EntryReplay) throws -> EntryReplay.Since? {
    guard isAboutTexts(entry) else { return nil }
    let later = all[(number + 1)...].filter {
      $0.canChangeAnswers && ($0.author == entry.author || $0.isForAll)
    }
    guard !later.isEmpty else { return nil }
    func today(_ entries: [Entry]) throws -> EntryReplay {
      try standAnew(entries, for: entry)
      let (recorded, answer) = try self.answer(entry)
      return EntryReplay(entry, recorded: recorded, today: answer)
    }
    guard try today(before + [entry] + later).outcome == .drifted else { return nil }
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
      id: later[high - 1].id, question: later[high - 1].question, today: now.today)
  }

  /// A question whose rows no mark can change.
  private func isAboutTexts(_ entry: Entry) -> Bool {
    guard
      case .query(let query) = try? Parser.parse(
        entry.question, environment: notebook.environment),
      let plan = try? notebook.plan(query)
    else { return false }
    return !plan.nouns.contains { $0.isOfTheRecord }
  }
}

extension Entry {
  /// Names, works, dates, sets, settings: what answers about texts depend on.
  fileprivate var canChangeAnswers: Bool {
    switch try? Parser.parse(question, environment: NoNames()) {
    case .command(let command): command.canChangeAnswers
    default: false
    }
  }

  /// What holds for all who read the folder.
  fileprivate var isForAll: Bool {
    switch try? Parser.parse(question, environment: NoNames()) {
    case .command(.set), .command(.let), .command(.forget), .command(.dismiss),
      .command(.blind), .command(.undo), .command(.freeze):
      false
    default: true
    }
  }
}

extension Command {
  fileprivate var canChangeAnswers: Bool {
    switch self {
    case .alias, .apart, .nameIs, .sourceIs, .dateIs, .derive, .let, .forget, .freeze, .dismiss,
      .set, .undo, .open, .close:
      true
    default: false
    }
  }
}
