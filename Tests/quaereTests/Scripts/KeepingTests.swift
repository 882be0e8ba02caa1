import PTYDriver
import Testing

/// Which lines of a script open a session, and whose it is.
struct KeepingTests {
  @Test func onlyLinesThatMarkSomethingOpenOne() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "passages", "-c", "why 2.2")
    #expect(notebook.names(in: "sessions").isEmpty)
    let marked = try notebook.run("-c", "passages", "-c", "flag 2.2 to confirm \"by whom?\"")
    #expect(marked.code == 0)
    #expect(marked.output.hasSuffix("  ! ada.1  2.2  to confirm\n"))
    #expect(notebook.sessions.contains("    [ada.1 "))
    #expect(!notebook.sessions.contains("? passages"))
  }

  @Test func noSessionKeepsNothing() throws {
    let notebook = try ScratchNotebook()
    let result = try notebook.run(
      "--no-session", "-c", "flag 2.2 to confirm", "-c", "flags | count")
    #expect(result.code == 0)
    #expect(result.output.contains("1 flag"))
    #expect(notebook.names(in: "sessions").isEmpty)
  }

  @Test func aSessionIsNamed() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("--session", "Second look", "-c", "note 2.2 \"one\"")
    _ = try notebook.run("-c", "note 2.2 \"two\"", "--session", "Third look")
    #expect(notebook.names(in: "sessions").count == 2)
    #expect(notebook.sessions.contains("title: Second look\n"))
    #expect(notebook.sessions.contains("title: Third look\n"))
  }

  struct Person: Sendable {
    var arguments: [String] = []
    let environment: [String: String]
    let handle: String
    var name: String?
  }

  static let people = [
    Person(arguments: ["--author", "tom"], environment: ["QUAERE_AUTHOR": "eve"], handle: "tom"),
    Person(environment: ["QUAERE_AUTHOR": "Eve Example"], handle: "eve", name: "Eve Example"),
    Person(environment: ["QUAERE_AUTHOR": "", "USER": "uma"], handle: "uma"),
    Person(environment: ["QUAERE_AUTHOR": "", "USER": ""], handle: "reader"),
  ]

  @Test(arguments: people) func theAuthor(_ person: Person) throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.start(
      person.arguments + ["-c", "note 2.2 \"x\""], environment: person.environment
    ).finish()
    #expect(notebook.sessions.contains("    [\(person.handle).1 "), "\(notebook.sessions)")
    if let name = person.name {
      #expect(notebook.sessions.contains("author: \(person.handle) (\(name))\n"))
    }
  }

  @Test func theAuthorIsGitsUser() throws {
    let notebook = try ScratchNotebook()
    try notebook.write("[user]\n\tname = Mia Example\n", to: "home/.gitconfig")
    _ = try notebook.run(
      "-c", "note 2.2 \"x\"",
      environment: ["QUAERE_AUTHOR": "", "HOME": notebook.path("home")])
    #expect(notebook.sessions.contains("    [mia.1 "))
  }

  @Test func looseFilesKeepMarksOnlyWhereASessionIsNamed() throws {
    let notebook = try ScratchNotebook(["letters.md": ScratchNotebook.letters])
    let refused = try notebook.run("letters.md", "-c", "note 2.2 \"x\"")
    #expect(refused.code == 2)
    #expect(refused.errors.contains("quaere --session NAME letters.md"))
    let kept = try notebook.run("letters.md", "--session", "loose", "-c", "note 2.2 \"x\"")
    #expect(kept.code == 0)
    #expect(notebook.sessions.contains("? note letters:2.2 \"x\""))
  }
}
