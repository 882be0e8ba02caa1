import ArgumentParser
import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// Options that every subcommand understands.
struct SharedOptions: ParsableArguments {
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(help: "How answers are written: text, json, csv, tsv or markdown.")
  var format: String = "text"

  @Option(help: "auto, always or never.")
  var color: Colour = .auto

  @Option(help: "Who is asking. Default: QUAERE_AUTHOR, git's user.name, the login name.")
  var author: String?

  @Option(help: "At most this many rows of an answer; machine formats give all.")
  var limit: Int?

  func validate() throws {
    guard Formats.named(format) != nil else {
      let known = Formats.all.map(\.name).joined(separator: ", ")
      throw ValidationError("“\(format)” is no format; \(known) are.")
    }
    if let limit, limit < 0 { throw ValidationError("--limit takes a whole number from 0.") }
  }

  var style: Style {
    let interactive = Terminal.isInteractive
    let painted = color == .always || (color == .auto && Terminal.colorAllowed)
    let width = interactive ? max(80, Terminal.size.columns) : 80
    return Style(
      width: interactive && Terminal.size.columns < 80 ? Terminal.size.columns : width,
      color: painted && format == "text", isTerminal: interactive)
  }

  var writer: AnswerWriter {
    AnswerWriter(format: Formats.named(format) ?? TextFormat(), style: style)
  }
}
