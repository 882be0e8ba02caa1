import ArgumentParser
import QuaereCore
import QuaereTerminal

/// The command line. Everything that asks or records is in `QuaereNotebook`.
@main
struct Quaere: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quaere",
    abstract: "Ask precise questions of a folder of documents, and keep the answers on the record.",
    version: Program.version,
    subcommands: [
      OpenCommand.self, InitCommand.self, ReplayCommand.self, CheckCommand.self,
      ExportCommand.self, DocsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    FailedWrites.areErrors()
    if HelpPage.isWanted(CommandLine.arguments) {
      Output.answer(HelpPage.text)
      return
    }
    if let script = CompletionScript.wanted(CommandLine.arguments) {
      Output.answer(script)
      return
    }
    do {
      var command = try command(arguments())
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Where no subcommand is named the parser need not look through all of them: what it looks
  /// through is a good part of the time that a script's question takes.
  private static func command(_ words: [String]) throws -> any ParsableCommand {
    let isNamed = words.first.map { subcommandNames.contains($0) || $0 == "help" } ?? false
    let isOpening = !isNamed && !words.contains("--version")
    return isOpening ? try OpenCommand.parseAsRoot(words) : try parseAsRoot(words)
  }

  private static var subcommandNames: Set<String> {
    Set(configuration.subcommands.compactMap { $0.configuration.commandName })
  }

  private static func arguments() -> [String] {
    Arguments.subcommandFirst(
      Array(CommandLine.arguments.dropFirst()), subcommands: subcommandNames,
      valued: ["--author", "--format", "--color", "--limit"])
  }

  /// Usage errors in our own words: the parser's would name subcommands that nobody typed.
  private static func end(with error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    Output.message("  \(message(for: error))\n  quaere --help shows what may be typed.\n")
    exit(withError: ExitCode.validationFailure)
  }
}
