import QuaereCore

/// Finds the note that each marker calls, and reports what is left over on either side.
///
/// Labels are often used again: on every page, or in every chapter. A marker's note then is the one
/// that stands between it and the next marker of that label (notes at the foot of the page); else
/// the first marker has the first note, and so on (notes at the end).
enum NoteMatching {
  /// Begins the labels given to `^[notes within the text]`; no label in a file has a space.
  static let inlinePrefix = "inline "

  struct Note {
    /// Index of its piece.
    var place: Int
    var label: String
    var piece: Piece
  }

  struct Call {
    var place: Int
    /// Index of the passage; nil in a heading, whose markers cannot be addressed.
    var passage: Int?
    var mark: FlatText.Mark
    var address: Address
  }

  static func match(notes: [Note], calls: [Call], in document: inout Document) {
    let answers = answers(notes: notes, calls: calls)
    let order = readingOrder(notes: notes, answers: answers)
    addFootnotes(notes, order: order, to: &document)
    addMarkers(calls, answers: answers, order: order, to: &document)
    report(notes: notes, calls: calls, answers: answers, order: order, in: &document)
  }

  /// For each call, the index of its note. Where markup says which note is called, that holds;
  /// else the label decides.
  private static func answers(notes: [Note], calls: [Call]) -> [Int?] {
    var notesOf: [String: [Int]] = [:]
    for (index, note) in notes.enumerated() {
      notesOf[note.label, default: []].append(index)
      if let id = note.piece.id { notesOf[idPrefix + id, default: []].append(index) }
    }
    var callsOf: [String: [Int]] = [:]
    for (index, call) in calls.enumerated() {
      let byID = call.mark.id.map { idPrefix + $0 }
      let key = byID.flatMap { notesOf[$0] == nil ? nil : $0 } ?? call.mark.label
      callsOf[key, default: []].append(index)
    }
    let runs = NoteRuns.answers(notes: notes, calls: calls)
    var found = [Int?](repeating: nil, count: calls.count)
    for (label, same) in callsOf {
      guard let candidates = notesOf[label] else { continue }
      if candidates.count == 1 {
        for call in same { found[call] = candidates[0] }
      } else if let runs, !label.hasPrefix(idPrefix) {
        for call in same { found[call] = runs[call] }
      } else {
        pair(same, with: candidates, notes: notes, calls: calls, into: &found)
      }
    }
    return found
  }

  /// Tells an id from a label; no label in a file begins with a line feed.
  private static let idPrefix = "\n"

  private static func pair(
    _ same: [Int], with candidates: [Int], notes: [Note], calls: [Call], into found: inout [Int?]
  ) {
    let lastCall = same.last.map { calls[$0].place } ?? -1
    if candidates.allSatisfy({ notes[$0].place > lastCall }) {
      for (call, note) in zip(same, candidates) { found[call] = note }
      return
    }
    var next = 0
    for (index, call) in same.enumerated() {
      let end = index + 1 < same.count ? calls[same[index + 1]].place : Int.max
      while next < candidates.count, notes[candidates[next]].place < calls[call].place { next += 1 }
      if next < candidates.count, notes[candidates[next]].place < end {
        found[call] = candidates[next]
        next += 1
      }
    }
  }

  /// Notes in the order in which the text calls them; one that nothing calls follows the note
  /// before it in the file.
  private static func readingOrder(notes: [Note], answers: [Int?]) -> [Int] {
    var firstCall = [Int](repeating: -1, count: notes.count)
    for (call, note) in answers.enumerated().reversed() {
      if let note { firstCall[note] = call }
    }
    var last = -1
    var key = firstCall
    for index in notes.indices {
      if firstCall[index] < 0 { key[index] = last } else { last = firstCall[index] }
    }
    return notes.indices.sorted { (key[$0], $0) < (key[$1], $1) }
  }

  private static func addFootnotes(_ notes: [Note], order: [Int], to document: inout Document) {
    let firstBlock = document.passages.count
    let labels = notes.map(\.label)
    let numbers = labels.compactMap { Int($0) }.filter { $0 > 0 }
    let byLabel = numbers.count == labels.count && Set(numbers).count == numbers.count
    for (position, index) in order.enumerated() {
      let piece = notes[index].piece
      let number = byLabel ? Int(notes[index].label) ?? position + 1 : position + 1
      let label = notes[index].label
      document.markup += piece.marked.map {
        MarkedSpan(block: firstBlock + position, range: $0.range, kind: $0.kind)
      }
      document.footnotes.append(
        Footnote(
          // A note within the text has no label of its own.
          number: number, label: label.hasPrefix(inlinePrefix) ? String(number) : label,
          block: TextBlock(
            text: piece.text.noteText(), emphasis: piece.text.emphasis, origin: piece.origin)))
    }
  }

  private static func addMarkers(
    _ calls: [Call], answers: [Int?], order: [Int], to document: inout Document
  ) {
    var position = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { position[index] = place }
    for (call, note) in zip(calls, answers) {
      guard let note, let passage = call.passage else { continue }
      document.passages[passage].markers.append(
        Marker(offset: call.mark.offset, footnote: position[note]))
    }
  }

  private static func report(
    notes: [Note], calls: [Call], answers: [Int?], order: [Int], in document: inout Document
  ) {
    var timesCalled = [Int](repeating: 0, count: notes.count)
    for (call, note) in zip(calls, answers) {
      let line = call.mark.line
      if let note {
        timesCalled[note] += 1
        guard timesCalled[note] == 2 else { continue }
        document.report(
          .repeatedNote, call.address, line, "note \(call.mark.label) is called more than once")
      } else {
        document.report(
          .markerWithoutNote, call.address, line, "no note answers marker \(call.mark.label)")
      }
    }
    var seen: [String: Int] = [:]
    for (position, index) in order.enumerated() {
      let note = notes[index]
      let address = document.address(ofBlock: document.passages.count + position)
      // Where links say which note is meant, each chapter may count from 1.
      if note.piece.id == nil { seen[note.label, default: 0] += 1 }
      if note.piece.id == nil, seen[note.label] == 2 {
        document.report(
          .repeatedNote, address, note.piece.line, "more than one note has the label \(note.label)")
      }
      if timesCalled[index] == 0, !note.piece.isCalledElsewhere {
        document.report(
          .noteWithoutMarker, address, note.piece.line, "nothing calls note \(note.label)")
      }
    }
  }
}

extension Document {
  fileprivate mutating func report(
    _ kind: Doubt.Kind, _ address: Address, _ line: Int, _ detail: String
  ) {
    doubts.append(Doubt(kind: kind, address: address, path: path, line: line, detail: detail))
  }
}
