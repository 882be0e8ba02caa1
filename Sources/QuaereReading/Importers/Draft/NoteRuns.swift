/// Notes numbered anew in every chapter and printed together at the end: the numbers on both sides
/// fall into runs, one a chapter. A note that is missing in one chapter then shifts nothing in the
/// next.
enum NoteRuns {
  /// For each call, the index of its note; nil where calls and notes do not run alike.
  static func answers(
    notes: [NoteMatching.Note], calls: [NoteMatching.Call]
  ) -> [Int?]? {
    let numberedCalls = calls.indices.filter { Int(calls[$0].mark.label) != nil }
    let numberedNotes = notes.indices.filter { Int(notes[$0].label) != nil }
    guard let lastCall = numberedCalls.last, let firstNote = numberedNotes.first,
      notes[firstNote].place > calls[lastCall].place
    else { return nil }
    let callRuns = runs(numberedCalls) { Int(calls[$0].mark.label) ?? 0 }
    let noteRuns = runs(numberedNotes) { Int(notes[$0].label) ?? 0 }
    guard callRuns.count > 1, callRuns.count == noteRuns.count else { return nil }
    var found = [Int?](repeating: nil, count: calls.count)
    for (callRun, noteRun) in zip(callRuns, noteRuns) {
      let byLabel = Dictionary(
        noteRun.map { (notes[$0].label, $0) }, uniquingKeysWith: { first, _ in first })
      for call in callRun { found[call] = byLabel[calls[call].mark.label] }
    }
    return found
  }

  /// Cuts where the numbers do not rise.
  private static func runs(_ indices: [Int], number: (Int) -> Int) -> [[Int]] {
    var runs: [[Int]] = []
    var last = Int.max
    for index in indices {
      let value = number(index)
      if value <= last { runs.append([]) }
      runs[runs.count - 1].append(index)
      last = value
    }
    return runs
  }
}
