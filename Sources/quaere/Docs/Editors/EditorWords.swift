import QuaereCore
import QuaereQuery

/// The words of the language as editors colour them, from the tables of the parser.
enum EditorWords {
  static let commands = CommandDefinition.all.map(\.verb)
  static let nouns = Noun.allCases.map(\.rawValue)
  static let clauses = ClauseDefinition.all.map(\.keyword) + ["not"]
  static let stages = StageDefinition.all.map(\.keyword)
  static let joints = ["and", "or", "plus", "minus"]

  /// Pages for two editors, relative to the root of the repository.
  static var pages: [ProjectPages.Page] {
    let folder = "docs/editors"
    return [
      .init(path: "\(folder)/vim/syntax/quaere.vim", text: VimSyntax.text),
      .init(path: "\(folder)/vim/ftdetect/quaere.vim", text: VimSyntax.detection),
      .init(
        path: "\(folder)/vscode/syntaxes/quaere.tmLanguage.json", text: TextMateSyntax.grammar),
      .init(path: "\(folder)/vscode/package.json", text: TextMateSyntax.package),
    ]
  }
}
