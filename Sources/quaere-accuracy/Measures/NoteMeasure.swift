import QuaereCore
import QuaereReading

/// One raw footnote to the citations in it, their fields, and the works they refer back to.
enum NoteMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    (BibTEI.sets(in: folder).map { ($0.name, $0.notes) }
      + [("own notes", NoteFixtures.notes)]).flatMap { name, notes in
        rows(of: notes, named: name, misses)
      }
  }

  private static func rows(of notes: [GoldNote], named set: String, _ misses: Misses) -> [Row] {
    let read = ReadNotes(notes)
    var told = HalvedScore()
    var overlapping = HalvedScore()
    var exact = HalvedScore()
    for (index, note) in notes.enumerated() {
      let half = Half(item: index)
      let found = read.citations[index]
      let isRight = note.citations.isEmpty == found.isEmpty
      told[half] += Score(right: isRight ? 1 : 0, found: 1, wanted: 1)
      if !isRight {
        misses.add("told", half, "\(note.citations.count) ≠ \(found.count): \(note.text)")
      }
      let pairs = read.pairs[index]
      overlapping[half] += Score(
        right: pairs.count, found: found.count, wanted: note.citations.count)
      let bytes = Array(note.text.utf8)
      let same = pairs.filter {
        ReadNotes.core(found[$0.found].range, bytes)
          == ReadNotes.core(note.citations[$0.gold].range, bytes)
      }
      exact[half] += Score(right: same.count, found: found.count, wanted: note.citations.count)
      if same.count != note.citations.count || same.count != found.count {
        misses.add("split", half, read.words(index))
      }
    }
    let rows = [
      Row(measure: "a note cites or not (share right)", set: set, scores: told),
      Row(measure: "note split, half shared", set: set, scores: overlapping),
      Row(measure: "note split, exact", set: set, scores: exact),
    ]
    if !notes.contains(where: { $0.citations.contains { !$0.fields.isEmpty } }) { return rows }
    return rows + FieldScores.rows(read, set, misses) + [BackReferences.row(read, set, misses)]
  }
}
