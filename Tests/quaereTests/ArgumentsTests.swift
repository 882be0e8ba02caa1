import Testing

@testable import quaere

struct ArgumentsTests {
  @Test(arguments: [
    ("replay tour", "replay tour"),
    ("--author ada replay tour", "replay --author ada tour"),
    ("--format json --limit 3 check", "check --format json --limit 3"),
    ("--author replay", "--author replay"),
    ("--no-session notes replay", "--no-session notes replay"),
    ("--timing -- replay", "--timing -- replay"),
    ("--author ada folder", "--author ada folder"),
    ("", ""),
  ])
  func theSubcommandMayStandAfterOptions(typed: String, parsed: String) {
    let words = typed.split(separator: " ").map(String.init)
    let found = Arguments.subcommandFirst(
      words, subcommands: ["replay", "check", "folder"],
      valued: ["--author", "--format", "--limit"], exists: { $0 == "folder" })
    #expect(found.joined(separator: " ") == parsed)
  }
}
