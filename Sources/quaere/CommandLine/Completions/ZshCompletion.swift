/// Completion for zsh(1).
enum ZshCompletion {
  static var text: String {
    """
    #compdef quaere
    # Generated; `quaere \(CompletionScript.flag) zsh` writes it.
    local context state line
    _arguments -s \\
    \(options) \\
      '--notebook[the notebook of an export]:folder:_directories' \\
      '1: :->first' \\
      '*:file:_files'
    if [[ $state == first ]]; then
      local -a subcommands=(
    \(subcommands)
      )
      _describe subcommand subcommands
      _files
    fi

    """
  }

  private static var options: String {
    Usage.options.map(option).joined(separator: " \\\n")
  }

  private static func option(_ option: Usage) -> String {
    let names = option.names
    let words = "[\(quoted(option.words))]" + action(option.value)
    // A short name and a long one shut each other out; two long ones stand for different things.
    let isOne = names.contains { !$0.hasPrefix("--") } && names.count > 1
    guard isOne else { return names.map { "  '\($0)\(words)'" }.joined(separator: " \\\n") }
    return "  '(\(names.joined(separator: " ")))'{\(names.joined(separator: ","))}'\(words)'"
  }

  private static func action(_ value: CompletionScript.Value) -> String {
    switch value {
    case .none: ""
    case .anything: ":value:"
    case .file: ":file:_files"
    case .folder: ":folder:_directories"
    case .words(let words): ":value:(\(words.joined(separator: " ")))"
    }
  }

  private static var subcommands: String {
    Usage.subcommands.map { "    '\($0.verb):\(quoted($0.words))'" }.joined(separator: "\n")
  }

  private static func quoted(_ words: String) -> String {
    words.replacing("'", with: "'\\''").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }
}
