import QuaereCore
import QuaereNotebook

/// What stands before a line that is typed (`set prompt`): a text in which `%n` is the notebook's
/// folder, `%s` the session, and `%%` a per cent sign.
struct PromptText {
  static let usual = "? "

  private let form: String

  init(_ form: String?) { self.form = form ?? PromptText.usual }

  func text(for notebook: Notebook) -> String {
    var text = ""
    var rest = form[...]
    while let letter = rest.popFirst() {
      guard letter == "%", let code = rest.first, let value = value(of: code, notebook) else {
        text.append(letter)
        continue
      }
      text += value
      rest.removeFirst()
    }
    return text
  }

  private func value(of code: Character, _ notebook: Notebook) -> String? {
    switch code {
    case "n": Paths.name(notebook.location.root)
    case "s": notebook.journal.current ?? notebook.journal.title ?? ""
    case "%": "%"
    default: nil
    }
  }
}
