import Foundation
import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// Writes an entry. Where it cannot be written it is kept in memory, said so once, and tried
  /// again with the next line.
  @discardableResult
  func keep(_ draft: EntryDraft) -> Entry {
    do {
      let entry = try journal.record(draft)
      unsaved = nil
      entries.append(entry)
      return entry
    } catch {
      unsaved = "\(error)"
      let entry = journal.pending.last ?? unwritten(draft)
      entries.append(entry)
      return entry
    }
  }

  /// Records a line that changes the record; the fold sees it at once.
  @discardableResult
  func change(_ draft: EntryDraft) -> Entry {
    let entry = keeping == .nothing ? unwritten(draft) : keep(draft)
    if keeping == .nothing { entries.append(entry) }
    refold()
    return entry
  }

  /// An entry for this run only.
  private func unwritten(_ draft: EntryDraft) -> Entry {
    let highest = entries.filter { $0.author == author }.map(\.number).max() ?? 0
    return draft.entry(author: author, number: highest + 1, time: Journal.stamp(clock()))
  }

  /// Folds all entries again and lays the record over the index.
  func refold() {
    folded = fold(entries)
    var record = folded.record
    record.me = author
    record.today = today
    record.sessions = SessionFolder.infos(of: entries)
    record.lastSession = entries.last { $0.author == author && !$0.time.hasPrefix(today.description) }?.time
    record.marks = found(record.marks)
    interpreter = Interpreter(
      index: index, record: record, settings: folded.settings, isCancelled: isCancelled)
    journal.rules = rules
  }

  func fold(_ entries: [Entry]) -> Folded {
    Fold.fold(entries, me: author) { line in try? Parser.parse(line, environment: NoNames()) }
  }

  var today: Day {
    let civil = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: clock())
    return Day(year: civil.year ?? 1970, month: civil.month ?? 1, day: civil.day ?? 1)
  }

  /// Marks with the places their anchors have today.
  private func found(_ marks: [Mark]) -> [Mark] {
    marks.map { mark in
      guard mark.source == nil else { return mark }
      var mark = mark
      guard let finder = finder(mark.anchor.address.handle) else {
        mark.state = .adrift
        mark.place = nil
        return mark
      }
      let finding = finder.find(mark.anchor)
      mark.state = finding.state
      mark.place = finding.place
      return mark
    }
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
