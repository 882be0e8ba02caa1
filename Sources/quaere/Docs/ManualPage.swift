import QuaereQuery

/// The text of `docs/quaere.1`, made from the tables of the command line and of the language.
struct ManualPage {
  private var page = Roff()

  static func text() -> String {
    var manual = ManualPage()
    manual.writeCommandLine()
    manual.writeLanguage()
    manual.writeSurroundings()
    return manual.page.text
  }

  private mutating func writeCommandLine() {
    page.title("quaere", section: 1, footer: "Quaere \(Quaere.configuration.version)")
    page.section("NAME")
    page.paragraph("quaere - \(Usage.summary)")
    page.section("SYNOPSIS")
    page.lines(
      ["quaere [NOTEBOOK | FILE …] [OPTION …]"] + Usage.subcommands.map { "quaere \($0.form)" })
    page.section("DESCRIPTION")
    for paragraph in ManualPage.description { page.paragraph(paragraph) }
    page.section("OPTIONS")
    tagged(Usage.options)
    page.section("SUBCOMMANDS")
    tagged(Usage.subcommands)
    page.section("EXIT STATUS")
    tagged(Usage.exitCodes)
  }

  private mutating func writeLanguage() {
    page.section("QUESTIONS")
    page.paragraph(
      "A question begins with a plural noun. Clauses narrow it down, in any order; stages after | act "
        + "on the answer so far. Tab at the prompt shows what may follow.")
    page.lines(["NOUN clauses …  plus / minus  NOUN clauses …  | stage | stage"])
    page.subsection("Nouns")
    for noun in NounDefinition.all { page.tagged(noun.form, [noun.words] + states(noun)) }
    page.subsection("Clauses")
    for clause in ClauseDefinition.all { entry(clause.form, clause.words, clause.examples) }
    page.subsection("Stages")
    for stage in StageDefinition.all { entry("| " + stage.form, stage.words, stage.examples) }
    for (title, forms) in [
      ("Words", Form.words), ("Periods", Form.periods), ("Addresses", Form.addresses),
    ] {
      page.subsection(title)
      for form in forms { page.tagged(form.form, [form.words]) }
    }
    page.section("COMMANDS AT THE PROMPT")
    for command in CommandDefinition.all {
      page.tagged(command.form, [command.words])
    }
    page.subsection("Settings")
    for setting in Setting.all {
      page.tagged(
        "set \(setting.name) \(setting.values.map(setting.written).joined(separator: " | "))",
        [setting.words])
    }
  }

  private mutating func writeSurroundings() {
    page.section("KEYS")
    tagged(ManualPage.keys)
    page.section("FILES")
    tagged(ManualPage.files)
    page.section("ENVIRONMENT")
    tagged(ManualPage.environment)
    page.section("EXAMPLES")
    page.lines(ManualPage.examples)
    page.section("SEE ALSO")
    page.paragraph("editrc(5), git(1)")
  }

  private func states(_ noun: NounDefinition) -> [String] {
    noun.states.isEmpty ? [] : ["that are " + noun.states.joined(separator: ", ")]
  }

  private mutating func entry(_ form: String, _ words: String, _ examples: [String]) {
    page.tagged(form, [words] + examples.prefix(1).map { "    " + $0 })
  }

  private mutating func tagged(_ table: [Usage]) {
    for line in table { page.tagged(line.form, [line.words]) }
  }
}
