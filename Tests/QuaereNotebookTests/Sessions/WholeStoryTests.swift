import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// A session on the bundled corpus, edited by hand, brought together by git with another person's
/// and asked again when the documents are others.
@Suite(.enabled(if: Git.isThere, "git is not installed"))
struct WholeStoryTests {
  private static let name = "sessions/2026-03-07-ada.md"

  /// Ada at her desk and, by clones, on her laptop; and Tom. All three have written.
  private func written(union: Bool) throws -> (ada: Desk, laptop: Desk, tom: Desk) {
    let ada = try Desk(try ProjectCorpus.documents())
    if union { ada.folder.write("sessions/*.md merge=union\n", to: ".gitattributes") }
    ada.folder.write(".quaere\n", to: ".gitignore")
    type(
      [
        "sentences containing \"Black Cross\" in retelling:3.2",
        "flag retelling:4.2.5 on \"6 dead\" \"who counted?\"",
        "confirm remarks:2.5 by my \"the Chronicle has the army\"",
        "flag remarks:2.6 on \"winter of 1976\" \"which month?\"",
      ], ada)
    try ada.git("init", "-q", "-b", "main")
    try ada.commit("begun")
    let laptop = try Desk(cloneOf: ada, of: "ada")
    let tom = try Desk(cloneOf: ada, of: "tom")
    type(
      [
        "dispute retelling:4.2.5 on \"6 dead\" by my \"five, and one died later\"",
        "note ada.2 \"the chronology has both\"", "alias Khavin = Khavine",
      ], tom)
    try tom.commit("tom's")
    type(["confirm retelling:4.2.5 on \"6 dead\" by chronology:3.3"], laptop)
    try laptop.commit("on the way")
    type(
      [
        "sentences naming Khavin", "passages in remarks:2", "passages containing commune",
        "why retelling:4.2",
      ], ada)
    return (ada, laptop, tom)
  }

  private func type(_ lines: [String], _ desk: Desk) {
    for line in lines { _ = desk.screen(line) }
  }

  /// One passage says another figure, one stands elsewhere, one is gone.
  private func editDocuments(of desk: Desk) {
    desk.rewrite("retelling.md") {
      $0.replacing("They left 6 dead and", with: "They left 5 dead and")
    }
    desk.rewrite("remarks.md") { text in
      var lines = text.components(separatedBy: "\n")
      let moved = lines.firstIndex { $0.hasPrefix("- Reznikov.") }.map { lines.remove(at: $0) }
      lines.removeAll { $0.hasPrefix("- Skobov's commune.") }
      let last = lines.firstIndex { $0.hasPrefix("- October 1978.") }
      if let moved, let last { lines.insert(moved, at: last + 1) }
      return lines.joined(separator: "\n")
    }
  }

  /// Prose between two entries, and another word in a question.
  private func editByHand(_ text: String) -> String {
    text.replacing("    [ada.3 ", with: "The army, then.\n\n? who said so\n\n    [ada.3 ")
      .replacing("? passages containing commune", with: "? passages containing communes")
  }

  @Test func withAnOrdinaryMergeThatIsLeftAsItIs() throws {
    let (ada, laptop, tom) = try written(union: false)
    let text = editByHand(ada.folder.text(Self.name))
    ada.folder.write(String(text.dropLast()), to: Self.name)
    try ada.commit("at the desk")
    try ada.git("pull", "-q", "--no-rebase", "--no-edit", tom.folder.path, "main")
    #expect(throws: Git.Failure.self) {
      try ada.git("pull", "-q", "--no-rebase", "--no-edit", laptop.folder.path, "main")
    }
    try ada.commit("as it is")
    editDocuments(of: ada)
    try ada.sit("ada", later: true)
    try ada.expect(
      """
      $ oddities
      2026-03-07-ada.md:31: a question outside an entry is prose and is not asked: ? who said so
      2026-03-07-ada.md:50: a merge left this conflict marker
      2026-03-07-ada.md:102: a merge left this conflict marker
      2026-03-07-ada.md:51: ada.5 stands in 2026-03-07-ada.md:85 with other content; this one is ada.5b
      """)
    try ada.expect(Self.told)
    try ada.expect(
      """
      ? proof ada.2
        retelling:4.2.5  “6 dead”
        where    Quaere, Anarchism in the USSR, 1921–1979: a retelling (2026),
                 Activity in prisons and camps., ¶2, s.5
        rests    on nothing, reach paragraph
        for      ada.5  open  7 March 2026  on words that changed since
                   by  chronology:3.3  “19 December 1923. Guards fire on the
                       politicals…”
        against  tom.1  disputed  7 March 2026  on words that changed since
                   by  tom's own reasoning: five, and one died later
        voices   none behind the confirmations but their makers
        flag     ada.2  to confirm, open  7 March 2026  who counted?  on words that
                 changed since
        note     tom.2  7 March 2026  the chronology has both  on words that changed
                 since
        sought   none
        verdict  disputed by tom 7 March 2026
        redo     replay "sessions/2026-03-07-ada.md"  ada.2, 8bda40; ada.5, 9c98dc
                 replay "sessions/2026-03-07-tom.md"  tom.1, e00a18; tom.2, 5e9ea6
      """)
  }

  @Test func withBothSidesKeptAndWindowsLineEnds() throws {
    let (ada, laptop, tom) = try written(union: true)
    let text = editByHand(ada.folder.text(Self.name))
    ada.folder.write(text.replacing("\n", with: "\r\n"), to: Self.name)
    try ada.commit("at the desk")
    try ada.git("pull", "-q", "--no-rebase", "--no-edit", tom.folder.path, "main")
    try ada.git("pull", "-q", "--no-rebase", "--no-edit", laptop.folder.path, "main")
    editDocuments(of: ada)
    try ada.sit("ada", later: true)
    try ada.expect(
      """
      $ oddities
      2026-03-07-ada.md:31: a question outside an entry is prose and is not asked: ? who said so
      2026-03-07-ada.md:83: from here line ends are of another kind than above
      2026-03-07-ada.md:96: ada.1 stands in 2026-03-07-ada.md:14 already; it counts once
      2026-03-07-ada.md:103: ada.2 stands in 2026-03-07-ada.md:21 already; it counts once
      2026-03-07-ada.md:111: ada.3 stands in 2026-03-07-ada.md:33 already; it counts once
      2026-03-07-ada.md:120: ada.4 stands in 2026-03-07-ada.md:42 already; it counts once
      2026-03-07-ada.md:50: ada.5 stands in 2026-03-07-ada.md:128 with other content; this one is ada.5b
      """)
    try ada.expect(Self.told)
  }

  /// What is told of it in the end, however git brought the files together.
  private static let told = """
    ? replay
      2026-03-07-ada.md

      = ada.1  sentences containing "Black Cross" in retelling:3.2           3, same
      ~ ada.2  flag retelling:4.2.5 on "6 dead" "who counted?"            1 reworded
        reworded  retelling:4.2.5
          because  retelling changed on disk (corpus/retelling.md)
      ~ ada.3  confirm remarks:2.5 by my "the Chronicle has the army"        1 moved
        moved  remarks:2.5 → remarks:2.7
          because  remarks changed on disk (corpus/remarks.md)
      ~ ada.4  flag remarks:2.6 on "winter of 1976" "which month?"            1 gone
        gone  remarks:2.6
          because  remarks changed on disk (corpus/remarks.md)
      ~ ada.5  confirm retelling:4.2.5 on "6 dead" by chronology:3.3
                                                                 1 same · 1 reworded
        reworded  retelling:4.2.5
          because  retelling changed on disk (corpus/retelling.md)
      = ada.5b  sentences naming Khavin                                      4, same
      ~ ada.6  passages in remarks:2                       4 same · 3 moved · 1 gone
        moved  remarks:2.5 → remarks:2.7
        gone   remarks:2.6
        moved  remarks:2.7 → remarks:2.5
        moved  remarks:2.8 → remarks:2.6
          because  remarks changed on disk (corpus/remarks.md)
      ~ ada.7  passages containing communes                                   5 gone
        gone  chronology:6.1
        gone  remarks:2.6
        gone  retelling:2.1
        gone  retelling:8.1
        gone  retelling:8.3
          because  edited after recording
          because  remarks changed on disk (corpus/remarks.md)
          because  retelling changed on disk (corpus/retelling.md)
      ~ ada.8  why retelling:4.2              other words: 6 lines then, 9 lines now
          because  tom.1, not here then: dispute retelling:4.2.5 on "6 dead" by my
                   "five, and one died later"
          because  tom.2, not here then: note ada.2 "the chronology has both"
          because  ada.5, not here then: confirm retelling:4.2.5 on "6 dead" by
                   chronology:3.3

      2 of 9 answers the same · 7 drifted

      2026-03-07-tom.md

      ~ tom.1  dispute retelling:4.2.5 on "6 dead" by my "five, and one died later"
                                                                          1 reworded
        reworded  retelling:4.2.5
          because  retelling changed on disk (corpus/retelling.md)
      ~ tom.2  note ada.2 "the chronology has both"                       1 reworded
        reworded  retelling:4.2.5
          because  retelling changed on disk (corpus/retelling.md)
      = tom.3  alias Khavin = Khavine                        4 mentions, 4 sentences

      1 of 3 answers the same · 2 drifted

    ? marks
      #1  ! ada.2  retelling:4.2.5   open       6 dead             who counted?
      #2  + ada.3  remarks:2.7       confirmed  Reznikov. Two ye…
      #3  ! ada.4                    open       winter of 1976     which month?
      #4  x tom.1  retelling:4.2.5   disputed   6 dead
      #5  * tom.2  retelling:4.2.5   open       6 dead             the chronology h…
      #6  ! ada.5  retelling:4.2.5   open       6 dead

      6 marks

    ? marks that are contested
      0 of 6 marks

    ? marks that are adrift
      #1  ! ada.4  open  winter of 1976  which month?

      1 of 6 marks
    """
}
