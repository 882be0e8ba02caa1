import QuaereCore
import QuaereQuery

/// What differs between the recording of an entry and today, apart from the answer: where causes are
/// looked for.
public struct ReplayContext: Sendable {
  /// Hashes of the documents when the entry was written, by path, and the handles they had.
  var then: RecordedState?
  public var corpusNow: [CorpusFile]
  /// The rules in force at the entry, and those it is asked under.
  public var rulesThen: [SessionHeader.Rule]
  public var rulesNow: [SessionHeader.Rule]
  public var programNow: String
  /// Lines above the entry that were edited, or are no longer there.
  public var tampered: [String] = []

  init(
    then: RecordedState? = nil, corpusNow: [CorpusFile] = [],
    rulesThen: [SessionHeader.Rule] = [], rulesNow: [SessionHeader.Rule] = [],
    programNow: String = Program.version
  ) {
    self.then = then
    self.corpusNow = corpusNow
    self.rulesThen = rulesThen
    self.rulesNow = rulesNow
    self.programNow = programNow
  }

  /// Why an answer drifted, in words, nearest first.
  func causes(of replay: EntryReplay, isEdited: Bool) -> [String] {
    var found: [String] = isEdited ? ["edited after recording"] : []
    found += files(of: replay) + documents(of: replay) + ruleChanges + tampered
    if let program = programChange { found.append(program) }
    return found
  }

  /// When nothing that was recorded differs.
  var unknownCause: String {
    then?.program == nil
      ? "a newer version of the program, or a rule that the session did not record"
      : "documents, rules and version are those of the recording; another build may read otherwise"
  }

  /// Evidence that is another file now.
  private func files(of replay: EntryReplay) -> [String] {
    replay.verdicts.filter { $0.kind != .same }.compactMap { verdict in
      guard let was = verdict.was, was.address.hasPrefix("file ") else { return nil }
      let path = was.address.dropFirst("file ".count)
      return verdict.now == nil ? "\(path) can't be read" : "\(path) changed on disk"
    }
  }

  /// Documents whose rows did not drift are named only when no other document is to blame; of a page
  /// there are no rows, and the documents that the line names come first.
  private func documents(of replay: EntryReplay) -> [String] {
    let places =
      replay.isPage
      ? replay.question.split(separator: " ").map(String.init)
      : replay.verdicts.filter { $0.kind != .same }.flatMap { [$0.was, $0.now] }
        .compactMap { $0?.address }
    let handles = Set(places.compactMap { Address($0)?.handle })
    let changed = documentChanges
    let near = changed.filter { handles.contains($0.handle) }
    return (near.isEmpty ? changed : near).map(\.words)
  }

  private var documentChanges: [(handle: String, words: String)] {
    guard let then else { return [] }
    let now = Dictionary(corpusNow.map { ($0.path, $0) }) { first, _ in first }
    let gone = then.handles.filter { now[$0.key] == nil }.map {
      (handle: $0.value, words: "\($0.value) is no longer in the notebook")
    }.sorted { $0.handle < $1.handle }
    let others: [(handle: String, words: String)] = corpusNow.compactMap { file in
      guard let was = then.hashes[file.path] else {
        return (file.handle, "\(file.handle) was added")
      }
      return was == file.sha256
        ? nil : (file.handle, "\(file.handle) changed on disk (\(file.path))")
    }
    return others + gone
  }

  private var ruleChanges: [String] {
    Setting.all.compactMap { setting in
      let was = rulesThen.last { $0.name == setting.name }?.value
      let now = rulesNow.last { $0.name == setting.name }?.value
      guard was != now, setting.name != "reach" || (was != nil && now != nil) else { return nil }
      let usual = setting.value(in: Settings())
      guard (was ?? usual) != (now ?? usual) else { return nil }
      return "\(setting.name) was \(was ?? usual) and is \(now ?? usual)"
    }
  }

  private var programChange: String? {
    guard let program = then?.program, program != programNow else { return nil }
    return "recorded by version \(program), asked by version \(programNow)"
  }
}
