import Testing

@testable import QuaereNotebook

/// Two people's work brought together by git itself.
@Suite(.enabled(if: Git.isThere, "git is not installed"))
struct GitMergeTests {
  /// A notebook of ada's in git, and a clone of it.
  private func clones() throws -> (ada: Clone, tom: Clone) {
    let ada = try Clone()
    ada.folder.write("The mill burned in May 1911. Nobody was hurt.\n", to: "corpus/mill.md")
    try ada.type("ada", ["flag 1.1.1 \"who says so?\""])
    try ada.git("init", "-q", "-b", "main")
    try ada.commit("begun")
    return (ada, try Clone(of: ada))
  }

  @Test func twoPeopleOnADay() throws {
    let (ada, tom) = try clones()
    try tom.type("tom", ["dispute 1.1.1 by my \"it was June\"", "note ada.1 \"ask Reed\""])
    try tom.commit("tom's")
    try ada.type("ada", ["confirm 1.1.1 by my \"the paper has May\""])
    try ada.commit("ada's")
    try ada.git("pull", "-q", "--no-rebase", "--no-edit", tom.folder.path, "main")
    let notebook = try ada.open("ada")
    #expect(notebook.oddities.map(\.description) == [])
    #expect(
      notebook.folded.record.marks.map { "\($0.id) \($0.status) \($0.thread ?? "")" } == [
        "ada.1 open ", "tom.1 contested ", "tom.2 open ada.1", "ada.2 contested ",
      ])
  }

  /// One person on two machines, with `merge=union`: both sides are kept, and the same name on both
  /// is told apart.
  @Test func onePersonOnTwoMachinesWithUnion() throws {
    let (desk, laptop) = try clones()
    desk.folder.write("sessions/*.md merge=union\n", to: ".gitattributes")
    try desk.commit("attributes")
    try laptop.git("pull", "-q", "--no-rebase", "--no-edit", desk.folder.path, "main")
    try laptop.type("ada", ["flag 1.1.2 \"how many?\"", "flag 1.1.2 \"where?\""])
    try laptop.commit("laptop")
    try desk.type("ada", ["confirm 1.1.1 by my \"the paper has May\""])
    try desk.commit("desk")
    try desk.git("pull", "-q", "--no-rebase", "--no-edit", laptop.folder.path, "main")
    let notebook = try desk.open("ada")
    let marks = notebook.folded.record.marks
    #expect(Set(marks.map(\.why)) == ["who says so?", "how many?", "where?", ""])
    #expect(marks.count == 4)
    #expect(Set(marks.map(\.id)) == ["ada.1", "ada.2", "ada.2b", "ada.3"])
    #expect(notebook.oddities.map(\.code) == ["duplicate-entry"])
    #expect(notebook.torn.isEmpty)
  }

  /// Without it git leaves conflict markers in the file; they are prose.
  @Test func onePersonOnTwoMachinesWithoutUnion() throws {
    let (desk, laptop) = try clones()
    try laptop.type("ada", ["flag 1.1.2 \"how many?\""])
    try laptop.commit("laptop")
    try desk.type("ada", ["flag 1.1.2 \"where?\""])
    try desk.commit("desk")
    #expect(throws: Git.Failure.self) {
      try desk.git("pull", "-q", "--no-rebase", "--no-edit", laptop.folder.path, "main")
    }
    let notebook = try desk.open("ada")
    #expect(
      Set(notebook.folded.record.marks.map(\.why)) == ["who says so?", "how many?", "where?"])
    let codes = Set(notebook.oddities.map(\.code))
    #expect(codes.isSuperset(of: ["conflict-marker", "duplicate-entry"]))
    #expect(notebook.oddities.allSatisfy { $0.file.hasSuffix("-ada.md") && $0.line > 0 })
  }
}
