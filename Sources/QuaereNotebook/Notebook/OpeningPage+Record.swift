import Foundation
import QuaereCore
import QuaereQuery

extension Notebook {
  /// For coming back: what others did, what is open, what lost its place. Every line ends in a
  /// question that can be typed.
  func addRecord(_ page: inout Page) {
    guard !sessions.entries.isEmpty else { return }
    page.blank()
    page.add(
      ([Noun.sessions.counted(sessions.files.count)] + lastHere).joined(separator: " · "), .strong)
    for (words, question) in recordLines() { page.spread("  " + words, question) }
  }

  private var lastHere: [String] {
    guard let last = folded.record.lastSession.flatMap(Journal.date(of:)) else { return [] }
    return ["\(author), last here \(SessionDay(last, in: .current).heading)"]
  }

  private func recordLines() -> [(String, String)] {
    let marks = folded.record.marks
    let mine = marks.filter { $0.author == author }
    let contested = marks.filter { $0.status == .contested }
    let lines = [
      line(
        mine.filter { $0.status == .contested }, "of yours contested",
        "marks by me that are contested"),
      line(
        contested.filter { $0.author != author }, "of others contested",
        "marks not by me that are contested"),
      line(
        marks.filter { $0.kind == .flag && $0.status == .open }, "open", "flags that are open",
        .flags),
      line(
        marks.filter { $0.state == .changed }, "on words that changed since",
        "marks where anchor = changed"),
      line(
        marks.filter { $0.state == .ambiguous }, "fitting several places",
        "marks where anchor = ambiguous"),
      line(marks.filter { $0.state == .adrift }, "whose words are gone", "marks that are adrift"),
    ]
    return [line(mine, "of yours", "marks by me")].compactMap { $0 } + others(marks)
      + lines.compactMap { $0 } + evidenceLines(marks)
  }

  /// Files given as evidence that are not what they were.
  private func evidenceLines(_ marks: [Mark]) -> [(String, String)] {
    let states = marks.flatMap(\.evidence).filter(\.isFile).compactMap(\.stateInWords)
    return [("changed", "changed since"), ("gone", "no longer there")].compactMap { state, words in
      let count = states.count { $0 == state }
      guard count > 0 else { return nil }
      let files = count == 1 ? "1 file" : "\(grouped(count)) files"
      return ("\(files) of evidence \(words)", "evidence where state = \(state)")
    }
  }

  /// One line a person: what they added since my last session, or all of it.
  private func others(_ marks: [Mark]) -> [(String, String)] {
    let since = folded.record.lastSession ?? ""
    let people = Set(marks.map(\.author)).subtracting([author]).sorted()
    return people.map { person in
      let theirs = marks.filter { $0.author == person }
      let new = theirs.count { $0.made > since }
      let words = "\(Noun.marks.counted(theirs.count)) by \(person)"
      return (
        since.isEmpty || new == 0 ? words : words + ", \(new) since then", "marks by \(person)"
      )
    }
  }

  private func line(
    _ marks: [Mark], _ words: String, _ question: String, _ noun: Noun = .marks
  ) -> (String, String)? {
    marks.isEmpty ? nil : ("\(noun.counted(marks.count)) \(words)", question)
  }
}
