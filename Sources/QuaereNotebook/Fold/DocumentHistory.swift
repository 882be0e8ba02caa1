import QuaereCore

/// What sessions tell of documents: each knows the hashes of those that were open. A document that
/// one session knows by another hash than the session before of the same person has changed between
/// them; so has one whose text today is another than that person saw last.
struct DocumentHistory {
  /// By person, the last known hash of each path.
  private var known: [String: [String: String]] = [:]
  private var begun: Set<String> = []
  private var noticed: Set<String> = []
  private var changes: [Change] = []

  private struct Change {
    var path: String
    var before: String
    var after: String
    var person: String
    var time: String
  }

  /// In reading order: a file's front matter with its first entry, then what entries add to it.
  mutating func add(_ entry: Entry, of sessions: SessionFolder) {
    if begun.insert(entry.session).inserted,
      let header = sessions.files.first(where: { $0.name == entry.session })?.header
    {
      for file in header.corpus { take(file.path, file.sha256, by: entry.author, at: entry.time) }
    }
    for seal in entry.files {
      take(seal.path, String(seal.sha256.prefix(12)), by: entry.author, at: entry.time)
    }
  }

  private mutating func take(_ path: String, _ hash: String, by person: String, at time: String) {
    let before = known[person]?[path]
    known[person, default: [:]][path] = hash
    // Two people notice one change; the first of them counts.
    guard let before, before != hash, noticed.insert("\(path) \(hash)").inserted else { return }
    changes.append(Change(path: path, before: before, after: hash, person: person, time: time))
  }

  /// - Parameters:
  ///   - now: the documents today, and the time.
  ///   - figures: what is known of a change from one hash to another, in words.
  func changes(
    seenBy me: String, now: (corpus: [CorpusFile], time: String), of sessions: SessionFolder,
    figures: (_ path: String, _ before: String, _ after: String) -> String?
  ) -> [ChangeMade] {
    var all = self
    // Nobody has noticed what nobody was here for.
    if known[me] != nil {
      for file in now.corpus { all.take(file.path, file.sha256, by: me, at: now.time) }
    }
    return all.changes.compactMap { change in
      guard let handle = DocumentHistory.handle(change.path, sessions, now.corpus) else {
        return nil
      }
      let detail = figures(change.path, change.before, change.after).map { ": \($0)" } ?? ""
      return ChangeMade(
        id: handle, kind: "document", text: "\(change.path) changed on disk\(detail)",
        author: change.person, made: change.time)
    }
  }

  private static func handle(_ path: String, _ sessions: SessionFolder, _ now: [CorpusFile])
    -> String?
  {
    if let file = now.last(where: { $0.path == path }) { return file.handle }
    for file in sessions.files.reversed() {
      if let found = file.header.corpus.last(where: { $0.path == path }) { return found.handle }
    }
    return nil
  }
}
