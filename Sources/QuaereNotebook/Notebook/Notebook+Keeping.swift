import Foundation
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
    take(fold(sessions))
    journal.rules = rules
  }

  /// Lays a record over the index.
  func take(_ folded: FoldedRecord) {
    self.folded = folded
    interpreter = Interpreter(
      index: index, record: folded.record, settings: settings(folded), isCancelled: isCancelled)
  }

  /// What some entries come to today; replay folds only those before the one it asks again, as the
  /// person who typed it and on that day: `@solo`, `by me` and `last session` are theirs.
  func fold(
    _ sessions: SessionFolder, as person: String? = nil, on date: Date? = nil
  ) -> FoldedRecord {
    let me = person ?? author
    let today = Notebook.day(date ?? clock())
    var folded = RecordFold.fold(
      sessions, me: me, parse: { try? Parser.parse($0, environment: NoNames()) },
      locate: { self.locate($0) })
    folded.record.today = today
    folded.record.lastSession =
      sessions.entries.last { $0.author == me && Notebook.day(of: $0) != today }?.time
    return folded
  }

  func settings(_ folded: FoldedRecord) -> Settings {
    var settings = Settings()
    if let reach = folded.settings["reach"].flatMap(Reach.init) { settings.reach = reach }
    return settings
  }

  /// The day where the reader is.
  static func day(_ date: Date) -> Day {
    let civil = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: date)
    return Day(year: civil.year ?? 1970, month: civil.month ?? 1, day: civil.day ?? 1)
  }

  private static func day(of entry: Entry) -> Day? { Journal.date(of: entry.time).map(day) }

  private func locate(_ anchor: Anchor) -> AnchorFinding {
    guard let finder = finder(anchor.address.handle) else {
      return AnchorFinding(.adrift, reason: "no document of this handle is open")
    }
    return finder.find(anchor)
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
  func edition(_ handle: String?) -> EditionText? {
    guard let handle = handle ?? onlyHandle else { return nil }
    if let known = editions[handle] { return known }
    guard let made = EditionText(index: index, handle: handle) else { return nil }
    editions[handle] = made
    return made
  }
}
