import QuaereCore

/// Citations that stand for a work cited elsewhere: those marked `op. cit.` or `id.`, and author and
/// year alone where a list at the end has them.
enum BackReferences {
  private struct Place {
    var note: Int
    var citation: Int
  }

  static func row(_ read: ReadNotes, _ set: String, _ misses: Misses) -> Row {
    var score = HalvedScore()
    let places = read.notes.indices.flatMap { note in
      read.notes[note].citations.indices.map { Place(note: note, citation: $0) }
    }
    for (order, place) in places.enumerated() {
      let half = Half(item: place.note)
      guard let target = target(of: place, read, before: places[..<order], all: places) else {
        continue
      }
      let one = found(place, read)
      let other = found(target, read)
      let isRight = one != nil && one?.source == other?.source
      let isFound = one.map { $0.form == .short || $0.form == .ibid } ?? false
      score[half] += Score(right: isRight ? 1 : 0, found: isFound || isRight ? 1 : 0, wanted: 1)
      if !isRight {
        misses.add(
          "back", half,
          "\(words(place, read)) → \(words(target, read)); found \(one.map { "\($0.form) \($0.authors) \($0.title ?? "-")" } ?? "nothing")"
        )
      }
    }
    return Row(measure: "back references", set: set, scores: score)
  }

  private static func words(_ place: Place, _ read: ReadNotes) -> String {
    let note = read.notes[place.note]
    return "‹\(note.text.slice(utf8: note.citations[place.citation].range))›"
  }

  private static func gold(_ place: Place, _ read: ReadNotes) -> GoldCitation {
    read.notes[place.note].citations[place.citation]
  }

  private static func found(_ place: Place, _ read: ReadNotes) -> Citation? {
    read.pairs[place.note].first { $0.gold == place.citation }
      .map { read.citations[place.note][$0.found] }
  }

  /// By the number of the note where one is given; else the last work of the author; else the work
  /// cited last; author and year are looked up in what has a title.
  private static func target(
    of place: Place, _ read: ReadNotes, before: ArraySlice<Place>, all: [Place]
  ) -> Place? {
    let citation = gold(place, read)
    guard citation.isBackReference else { return authorDate(place, read, all) }
    let surname = citation.surnames.last
    if let number = citation.noteReferredTo {
      let there = before.filter { read.notes[$0.note].label == number }
      return there.first { names(surname, $0, read) } ?? there.first
    }
    guard let surname else { return before.last }
    return before.last { gold($0, read).surnames.contains(surname) }
  }

  private static func names(_ surname: String?, _ place: Place, _ read: ReadNotes) -> Bool {
    guard let surname else { return true }
    return words(place, read).contains(surname)
  }

  private static func authorDate(_ place: Place, _ read: ReadNotes, _ all: [Place]) -> Place? {
    let citation = gold(place, read)
    guard citation.fields[.title] == nil, let first = citation.surnames.first,
      let year = citation.fields[.date]
    else { return nil }
    return all.last {
      let other = gold($0, read)
      return other.fields[.title] != nil && other.surnames.first == first
        && other.fields[.date]?.contains(year) == true
    }
  }
}
