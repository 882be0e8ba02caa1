import FoundationEssentials
import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// Writes an entry. Where it cannot be written it is kept in memory, said so once, and tried
  /// again with the next line.
  @discardableResult
  func keep(_ draft: EntryDraft) -> Entry {
    let draft = withWhatChanged(draft)
    do {
      let entry = try journal.record(draft)
      unsaved = nil
      sessions.append(entry, header: journal.header)
      isBehind = true
      return entry
    } catch {
      unsaved = error.reason
      let entry = journal.pending.last ?? unwritten(draft)
      sessions.entries.append(entry)
      return entry
    }
  }

  /// Lines that are not on the disk yet, oldest first.
  public var unsavedLines: [String] { journal.pending.map(\.question) }

  /// Tries again to write what is waiting.
  public func saveWaiting() {
    do {
      try journal.retry()
      unsaved = nil
    } catch {
      unsaved = error.reason
    }
  }

  /// Records a line that changes the record; the fold sees it at once.
  @discardableResult
  func change(_ draft: EntryDraft) -> Entry {
    let entry = keeping == .nothing ? unwritten(draft) : keep(draft)
    if keeping == .nothing { sessions.entries.append(entry) }
    refold()
    return entry
  }

  /// An entry for this run only.
  private func unwritten(_ draft: EntryDraft) -> Entry {
    let highest = sessions.entries.filter { $0.author == author }.map(\.number).max() ?? 0
    return draft.entry(author: author, number: highest + 1, time: Journal.stamp(clock()))
  }

  /// Folds all entries again and lays the record over the index.
  func refold() {
    isBehind = false
    var fold = folding.flatMap { $0.count <= sessions.entries.count ? $0 : nil } ?? newFold()
    // One owner, so that adding an entry copies nothing.
    folding = nil
    let entries = sessions.entries[fold.count...]
    looking = WorkDone(
      kind: .finding, done: 0, total: entries.reduce(0) { $0 + $1.anchors.count })
    if looking.total >= FoundAnchors.many { found = findAhead(entries) }
    fold.add(entries, of: sessions)
    found = nil
    take(finished(&fold))
    folding = fold
    evidenceFiles.save()
    journal.rules = rules
  }

  /// All sessions again, as at the start: what was found of documents and anchors may be another.
  func foldAnew() {
    folding = nil
    refold()
  }

  /// Lays a record over the index.
  func take(_ folded: FoldedRecord) {
    knowsDocumentChanges = false
    self.folded = folded
    interpreter = Interpreter(
      index: index, record: folded.record, settings: settings(folded), after: interpreter,
      isCancelled: isCancelled)
  }

  /// A fold of nothing yet. Replay has one for each person whose lines it asks: `@solo` and `by me`
  /// are theirs.
  func newFold(for person: String? = nil) -> RecordFold {
    RecordFold(
      me: person ?? author, parse: { try? Parser.parse($0, environment: NoNames()) },
      locate: { [weak self] in
        self?.locate($0, recordedIn: $1) ?? AnchorFinding(.adrift, reason: "the notebook is closed")
      },
      check: { [evidenceFiles] in evidenceFiles.state(of: $0, then: $1) })
  }

  /// What a fold comes to on a day, by which `today` and `last session` are meant.
  func finished(_ fold: inout RecordFold, on date: Date? = nil) -> FoldedRecord {
    let today = Notebook.day(date ?? clock())
    var folded = fold.record(of: sessions)
    folded.record.today = today
    folded.record.lastSession = lastSession(
      of: folded.record.me, in: sessions.entries.prefix(fold.count), before: today)
    return folded
  }

  /// When a person's last entry of another day was made.
  private func lastSession(of person: String, in entries: ArraySlice<Entry>, before today: Day)
    -> String?
  {
    var days: [Substring: Day?] = [:]
    return entries.last { entry in
      guard entry.author == person else { return false }
      let minute = entry.time.prefix(16)
      if let known = days[minute] { return known != today }
      let day = Notebook.day(of: entry)
      days[minute] = day
      return day != today
    }?.time
  }

  func settings(_ folded: FoldedRecord) -> Settings { Setting.settings(folded.settings) }

  /// The day where the reader is.
  static func day(_ date: Date) -> Day {
    let time = LocalTime(seconds: date.timeIntervalSince1970)
    return Day(year: time.year, month: time.month, day: time.day)
  }

  private static func day(of entry: Entry) -> Day? { Journal.date(of: entry.time).map(day) }

  /// Where an anchor stands today. Nothing is looked for in a document that is the one recorded.
  private func locate(_ anchor: Anchor, recordedIn session: String) -> AnchorFinding {
    guard let edition = edition(anchor.address.handle) else {
      return AnchorFinding(.adrift, reason: "no document of this handle is open")
    }
    if isAsRecorded(anchor, in: edition, session) {
      return AnchorFinding(
        .anchored, place: anchor.address, range: anchor.range, reason: "the document is the same")
    }
    if let known = found?[anchor] { return known }
    looking.done += 1
    if looking.done <= looking.total { progress(looking) }
    return finder(edition.handle)?.find(anchor)
      ?? AnchorFinding(.adrift, reason: "no document of this handle is open")
  }

  /// Those that have to be looked for, on all cores.
  private func findAhead(_ entries: ArraySlice<Entry>) -> FoundAnchors {
    let anchors = entries.flatMap { entry in
      entry.anchors.filter { anchor in
        edition(anchor.address.handle).map { !isAsRecorded(anchor, in: $0, entry.session) } ?? false
      }
    }
    let (progress, total) = (self.progress, looking.total)
    let only = onlyHandle
    looking.done = anchors.count
    return FoundAnchors(anchors, in: index, handle: { $0.address.handle ?? only }) { done in
      progress(WorkDone(kind: .finding, done: done, total: total))
    }
  }

  /// True when neither the document nor what stands at the anchor is another than it was.
  private func isAsRecorded(
    _ anchor: Anchor, in edition: IndexEdition, _ session: String
  ) -> Bool {
    isUnchanged(edition, since: session) && edition.isAsRecorded(anchor)
  }

  /// True when all of a session was written on a document as it is now.
  private func isUnchanged(_ edition: IndexEdition, since session: String) -> Bool {
    if unchanged[session] == nil { unchanged[session] = documentsUnchanged(since: session) }
    return unchanged[session]?.contains(edition.handle) ?? false
  }

  /// Handles of the documents that were, from its beginning to its end, what they are now.
  private func documentsUnchanged(since session: String) -> Set<String> {
    guard let file = sessions.files.first(where: { $0.name == session }) else { return [] }
    var hashes: [String: Set<String>] = [:]
    for known in file.header.corpus { hashes[known.path, default: []].insert(known.sha256) }
    for case .entry(let entry) in file.items {
      for seal in entry.files {
        hashes[seal.path, default: []].insert(String(seal.sha256.prefix(12)))
      }
    }
    let same = corpusFiles.filter { hashes[$0.path] == [$0.sha256] }
    return Set(same.map(\.handle))
  }

  /// Finds anchors in one document; made once a document.
  func finder(_ handle: String?) -> AnchorFinder? {
    guard let edition = edition(handle) else { return nil }
    if let known = finders[edition.handle] { return known }
    let finder = AnchorFinder(today: edition)
    finders[edition.handle] = finder
    return finder
  }

  /// A document as anchors see it.
  func edition(_ handle: String?) -> IndexEdition? {
    guard let handle = handle ?? onlyHandle else { return nil }
    if let known = editions[handle] { return known }
    guard let made = IndexEdition(index, handle: handle) else { return nil }
    editions[handle] = made
    return made
  }
}
