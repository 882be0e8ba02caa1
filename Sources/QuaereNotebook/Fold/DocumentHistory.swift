import QuaereCore

/// What sessions tell of documents: each knows the hashes of those that were open. A document that
/// one session knows by another hash than the session before of the same person has changed between
/// them; so has one whose text today is another than that person saw last.
struct DocumentHistory {
  /// By person, the last known hash of each path.
  private var known: [String: [String: String]] = [:]
  private(set) var changes: [ChangeMade] = []
  private var noticed: Set<String> = []

  private struct Seen {
    var time: String
    var person: String
    var hashes: [(path: String, handle: String, sha256: String)]
    var id: String
  }

  /// - Parameters:
  ///   - figures: what is known of a change from one hash to another, in words.
  ///   - now: the documents today, and the time.
  init(
    _ sessions: SessionFolder, me: String, now: (corpus: [CorpusFile], time: String),
    figures: (_ path: String, _ before: String, _ after: String) -> String?
  ) {
    let handles = Dictionary(
      (sessions.files.flatMap(\.header.corpus) + now.corpus).map { ($0.path, $0.handle) }
    ) { _, last in last }
    for seen in DocumentHistory.seen(sessions, handles) { take(seen, figures) }
    let today = now.corpus.map { (path: $0.path, handle: $0.handle, sha256: $0.sha256) }
    // Nobody has noticed what nobody was here for.
    if known[me] != nil {
      take(Seen(time: now.time, person: me, hashes: today, id: ""), figures)
    }
  }

  /// In reading order: a file's front matter with its first entry, then what entries add to it.
  private static func seen(_ sessions: SessionFolder, _ handles: [String: String]) -> [Seen] {
    let headers = Dictionary(sessions.files.map { ($0.name, $0.header) }) { first, _ in first }
    var begun: Set<String> = []
    return sessions.entries.compactMap { entry in
      var hashes: [(String, String, String)] = []
      if begun.insert(entry.session).inserted, let header = headers[entry.session] {
        hashes += header.corpus.map { ($0.path, $0.handle, $0.sha256) }
      }
      hashes += entry.files.compactMap { seal in
        handles[seal.path].map { (seal.path, $0, String(seal.sha256.prefix(12))) }
      }
      guard !hashes.isEmpty else { return nil }
      return Seen(time: entry.time, person: entry.author, hashes: hashes, id: entry.id)
    }
  }

  private mutating func take(
    _ seen: Seen, _ figures: (String, String, String) -> String?
  ) {
    for (path, handle, sha256) in seen.hashes {
      let before = known[seen.person]?[path]
      known[seen.person, default: [:]][path] = sha256
      // Two people notice one change; the first of them counts.
      guard let before, before != sha256, noticed.insert("\(path) \(sha256)").inserted else {
        continue
      }
      let detail = figures(path, before, sha256).map { ": \($0)" } ?? ""
      changes.append(
        ChangeMade(
          id: handle, kind: "document", text: "\(path) changed on disk\(detail)",
          author: seen.person, made: seen.time))
    }
  }
}
