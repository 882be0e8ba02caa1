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
      var command = try parseAsRoot(arguments())
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func arguments() -> [String] {
    let subcommands = configuration.subcommands.compactMap { $0.configuration.commandName }
    return Arguments.subcommandFirst(
      Array(CommandLine.arguments.dropFirst()), subcommands: Set(subcommands),
      valued: ["--author", "--format", "--color", "--limit"])
  }

  /// Usage errors in our own words: the parser's would name subcommands that nobody typed.
  private static func end(with error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    Output.message("  \(message(for: error))\n  quaere --help shows what may be typed.\n")
    exit(withError: ExitCode.validationFailure)
  }
}
