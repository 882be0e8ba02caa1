import QuaereCore

/// The text of `docs/language.md`, made from the tables that the parser, the checker, completion
/// and help read, so that none of them can say something else.
public enum ReferencePage {
  public static func markdown() -> String {
    var page = Markdown()
    page.title("The query language")
    shape(&page)
    nouns(&page)
    clauses(&page)
    stages(&page)
    forms(&page)
    commands(&page)
    settings(&page)
    notes(&page)
    page.section("Errors")
    page.paragraph(ErrorCode.all.map { "`\($0.code)`" }.joined(separator: " · "))
    return page.text
  }

  private static func shape(_ page: inout Markdown) {
    page.paragraph(
      "A question begins with a plural noun. Each clause begins with a keyword of its own, so their "
        + "order is free; side by side they mean *and*. Stages after `|` act on the answer so far.")
    page.lines(["NOUN clauses …  plus / minus  NOUN clauses …  | stage | stage"])
  }

  private static func nouns(_ page: inout Markdown) {
    page.section("Nouns")
    for noun in NounDefinition.all {
      page.subsection(noun.form)
      page.paragraph(noun.words + ".")
      page.list(facts(of: noun))
      page.lines(noun.examples)
    }
  }

  private static func facts(of noun: NounDefinition) -> [String] {
    let facts = [
      ("fields", noun.fields), ("numbers of", noun.countable.map(\.rawValue)),
      ("that are", noun.states),
    ]
    return facts.filter { !$0.1.isEmpty }.map { title, words in
      "\(title): " + words.map { "`\($0)`" }.joined(separator: " ")
    }
  }

  private static func clauses(_ page: inout Markdown) {
    page.section("Clauses")
    for clause in ClauseDefinition.all {
      entry(&page, clause.keyword, clause.form, clause.words, clause.examples)
    }
  }

  private static func stages(_ page: inout Markdown) {
    page.section("Stages")
    for stage in StageDefinition.all {
      entry(&page, stage.keyword, "| \(stage.form)", stage.words, stage.examples)
    }
  }

  private static func commands(_ page: inout Markdown) {
    page.section("Commands")
    for command in CommandDefinition.all {
      entry(&page, command.verb, command.form, command.words, command.examples)
    }
  }

  private static func entry(
    _ page: inout Markdown, _ word: String, _ form: String, _ words: String, _ examples: [String]
  ) {
    page.subsection(word)
    page.paragraph("`\(form)`: \(words).")
    page.lines(examples)
  }

  private static func settings(_ page: inout Markdown) {
    page.section("Settings")
    page.table(
      ["setting", "what it is", "values"],
      Setting.all.map { setting in
        [
          "`\(setting.name)`", setting.words,
          setting.values.map { "`\(setting.written($0))`" }.joined(separator: " "),
        ]
      })
  }

  private static func forms(_ page: inout Markdown) {
    let tables = [
      ("Words", Form.words), ("Periods", Form.periods), ("Addresses", Form.addresses),
    ]
    for (title, forms) in tables {
      page.section(title)
      page.table(["written", "means"], forms.map { ["`\($0.form)`", $0.words] })
    }
  }

  private static func notes(_ page: inout Markdown) {
    page.section("Where a line could be read in two ways")
    page.list(GrammarNote.all)
  }
}
