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
    for line in lines { print("TYPED \(line)\n" + desk.screen(line)) }
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
    print(ada.folder.text(Self.name))
    try ada.expect(
      """
      $ oddities
      ? replay
      ? marks
      ? marks that are contested
      ? marks that are adrift
      ? proof ada.2
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
    print(ada.folder.text(Self.name))
    try ada.expect(
      """
      $ oddities
      ? replay
      ? marks
      ? marks that are contested
      ? marks that are adrift
      """)
  }
}
