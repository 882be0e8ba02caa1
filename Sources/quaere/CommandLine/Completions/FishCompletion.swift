/// Completion for fish(1).
enum FishCompletion {
  static var text: String {
    let lines =
      Usage.options.map(option) + [
        "complete -c quaere -l notebook -x -a '(__fish_complete_directories)'"
      ]
      + Usage.subcommands.map {
        "complete -c quaere -n __fish_use_subcommand -a \($0.verb) -d '\(quoted($0.words))'"
      }
    return "# Generated; `quaere \(CompletionScript.flag) fish` writes it.\n"
      + lines.map { $0 + "\n" }.joined()
  }

  private static func option(_ option: Usage) -> String {
    let names = option.names.map {
      $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())"
    }
    // Names that stand for different things take a line each.
    let isOne = option.names.contains { !$0.hasPrefix("--") } || names.count == 1
    let lines = isOne ? [names.joined(separator: " ")] : names
    return lines.map {
      "complete -c quaere \($0)\(action(option.value)) -d '\(quoted(option.words))'"
    }.joined(separator: "\n")
  }

  private static func action(_ value: CompletionScript.Value) -> String {
    switch value {
    case .none: ""
    case .anything: " -x"
    case .file: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .words(let words): " -x -a '\(words.joined(separator: " "))'"
    }
  }

  private static func quoted(_ words: String) -> String {
    words.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
