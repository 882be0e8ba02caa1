import QuaereRender

/// `quaere --generate-completion-script SHELL`: made from the table of the command line. The parser's
/// own scripts know a default subcommand only by its name, which nobody types.
enum CompletionScript {
  static let shells: [String: @Sendable () -> String] = [
    "bash": { BashCompletion.text }, "zsh": { ZshCompletion.text }, "fish": { FishCompletion.text },
  ]

  static let flag = "--generate-completion-script"

  /// The script that the arguments ask for; nil when they ask for none that is known.
  static func wanted(_ arguments: [String]) -> String? {
    guard arguments.count == 3, arguments[1] == flag else { return nil }
    return shells[arguments[2]]?()
  }

  /// What the value of an option can be.
  enum Value: Equatable {
    case none, anything, file, folder
    case words([String])
  }
}

extension Usage {
  /// By the word in capitals behind the option.
  var value: CompletionScript.Value {
    switch form.split(separator: " ").last.map(String.init) {
    case "FORMAT": .words(Formats.all.map(\.name))
    case "WHEN": .words(SharedOptions.Colour.allCases.map(\.rawValue))
    case "SCRIPT": .file
    case "FOLDER": .folder
    case let word? where word == word.uppercased() && !word.hasPrefix("-"): .anything
    default: .none
    }
  }

  /// The word that a subcommand is called by.
  var verb: String { form.split(separator: " ").first.map(String.init) ?? form }
}
