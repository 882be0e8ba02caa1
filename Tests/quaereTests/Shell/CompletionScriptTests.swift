import PTYDriver
import Testing

@testable import quaere

/// The scripts that shells complete `quaere …` by.
struct CompletionScriptTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func everyOptionAndSubcommandIsInIt(_ shell: String) throws {
    let result = try Program(
      [ScratchNotebook.program, "--generate-completion-script", shell]
    ).finish()
    #expect(result.code == 0)
    let bare = shell == "fish" ? 2 : 0
    for name in Usage.options.flatMap(\.names) where name.hasPrefix("--") {
      #expect(result.output.contains(name.dropFirst(bare)), "\(name)")
    }
    for subcommand in Usage.subcommands { #expect(result.output.contains(subcommand.verb)) }
  }

  /// What bash makes of a line with the cursor at its end.
  @Test(arguments: [
    ("quaere --fo", "--format"), ("quaere --format j", "json jsonl"),
    ("quaere --color ", "always auto never"), ("quaere rep", "replay"),
    ("quaere corp", "corpus"), ("quaere replay sessions/to", "sessions/to ur.md"),
    ("quaere -c pass", ""), ("quaere -f corpus/l", "corpus/letters.md"),
    ("quaere corpus ch", ""),
  ])
  func bashCompletes(_ line: String, _ words: String) throws {
    let notebook = try ScratchNotebook()
    try notebook.write("---\nquaere: 1\n---\n", to: "sessions/to ur.md")
    let script = """
      source <("$Q" --generate-completion-script bash)
      compopt() { :; }
      IFS=' ' read -r -a COMP_WORDS <<< '\(line)'
      [[ '\(line)' == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
      _quaere
      printf '%s\\n' "${COMPREPLY[@]}" | sort | paste -sd ' '
      """
    let result = try Program(
      ["/bin/bash", "-c", script], environment: ["Q": ScratchNotebook.program],
      folder: notebook.folder
    ).finish()
    #expect(result.output.split(separator: "\n").joined() == words, "\(result.errors)")
  }
}
