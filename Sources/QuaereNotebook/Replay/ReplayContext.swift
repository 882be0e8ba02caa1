import QuaereCore
import QuaereQuery

/// What else differs between the recording of an entry and today: where causes are looked for.
public struct ReplayContext: Sendable {
  /// The documents when the session began, and now.
  public var corpusThen: [CorpusFile]
  public var corpusNow: [CorpusFile]
  /// The rules in force at the entry, and now.
  public var rulesThen: [SessionHeader.Rule]
  public var rulesNow: [SessionHeader.Rule]
  /// Lines of the same person after the entry that can change an answer.
  public var laterLines: [Entry]

  public init(
    corpusThen: [CorpusFile] = [], corpusNow: [CorpusFile] = [],
    rulesThen: [SessionHeader.Rule] = [], rulesNow: [SessionHeader.Rule] = [],
    laterLines: [Entry] = []
  ) {
    self.corpusThen = corpusThen
    self.corpusNow = corpusNow
    self.rulesThen = rulesThen
    self.rulesNow = rulesNow
    self.laterLines = laterLines
  }

  /// The context of one entry of a session.
  /// - Parameters:
  ///   - all: the entries of all sessions, in reading order, without those undone.
  ///   - parse: as `RecordFold` has it.
  public init(
    of entry: Entry, in file: SessionFile, all: [Entry], corpusNow: [CorpusFile],
    rulesNow: [SessionHeader.Rule], parse: (String) -> Line?
  ) {
    self.init(
      corpusThen: file.header.corpus, corpusNow: corpusNow, rulesThen: file.header.rules,
      rulesNow: rulesNow)
    for line in file.entries where Entry.precedes(line, entry) {
      if case .command(.set(let name, let value)) = parse(line.question) {
        rulesThen.removeAll { $0.name == name }
        rulesThen.append(.init(name, value))
      }
    }
    laterLines = all.filter { line in
      guard line.author == entry.author, Entry.precedes(entry, line),
        case .command(let command) = parse(line.question)
      else { return false }
      return ReplayContext.canChangeAnswers(command)
    }
  }

  private static func canChangeAnswers(_ command: Command) -> Bool {
    switch command {
    case .alias, .apart, .nameIs, .sourceIs, .derive, .let, .forget: true
    default: false
    }
  }

  /// Why an answer drifted, in words, nearest first. Documents whose rows did not drift are named
  /// only when no other document is to blame.
  func causes(of verdicts: [RowVerdict], isEdited: Bool) -> [String] {
    var found: [String] = isEdited ? ["edited after recording"] : []
    let handles = Set(
      verdicts.filter { $0.kind != .same }.flatMap { [$0.was, $0.now] }
        .compactMap { $0.flatMap { Address($0.address)?.handle } })
    let changed = documentChanges
    let near = changed.filter { handles.contains($0.handle) }
    found += (near.isEmpty ? changed : near).map(\.words)
    found += ruleChanges
    found += laterLines.map { "\($0.id) since then: \($0.question)" }
    return found.isEmpty
      ? ["a newer version of the program, or a rule that the session did not record"] : found
  }

  private var documentChanges: [(handle: String, words: String)] {
    let now = Dictionary(corpusNow.map { ($0.handle, $0) }) { first, _ in first }
    let then = Set(corpusThen.map(\.handle))
    let old: [(handle: String, words: String)] = corpusThen.compactMap { file in
      guard let today = now[file.handle] else {
        return (file.handle, "\(file.handle) is no longer in the notebook")
      }
      return today.isSameText(as: file)
        ? nil : (file.handle, "\(file.handle) changed on disk (\(today.path))")
    }
    return old
      + corpusNow.filter { !then.contains($0.handle) }
      .map { ($0.handle, "\($0.handle) was added") }
  }

  private var ruleChanges: [String] {
    rulesThen.compactMap { rule in
      guard let now = rulesNow.last(where: { $0.name == rule.name }), now.value != rule.value else {
        return nil
      }
      return "\(rule.name) was \(rule.value) and is \(now.value)"
    }
  }
}
