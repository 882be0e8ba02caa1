/// Completion for bash(1), 4 or later.
enum BashCompletion {
  static var text: String {
    """
    # Completion of quaere for bash. Generated; `quaere \(CompletionScript.flag) bash` writes it.
    _quaere() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} IFS=$'\\n'
      COMPREPLY=()
      case $prev in
    \(valued)
      esac
      case $cur in
        -*)
          COMPREPLY=($(compgen -W $'\(all.joined(separator: "\\n"))' -- "$cur"))
          return
          ;;
      esac
      compopt -o filenames
      COMPREPLY=($(compgen -f -- "$cur"))
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY+=($(compgen -W $'\(verbs.joined(separator: "\\n"))' -- "$cur"))
      fi
    }
    complete -F _quaere quaere

    """
  }

  private static var all: [String] { Usage.options.flatMap(\.names) }
  private static var verbs: [String] { Usage.subcommands.map(\.verb) }

  private static var valued: String {
    let cases = Usage.options.compactMap { option in
      action(option.value).map { (option.names.joined(separator: " | "), $0) }
    }
    return (cases + [("--notebook", "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))")])
      .map { "    \($0)) \($1); return ;;" }.joined(separator: "\n")
  }

  private static func action(_ value: CompletionScript.Value) -> String? {
    switch value {
    case .none: nil
    case .anything: ":"
    case .file: "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))"
    case .folder: "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))"
    case .words(let words):
      "COMPREPLY=($(compgen -W $'\(words.joined(separator: "\\n"))' -- \"$cur\"))"
    }
  }
}
