import ArgumentParser
import QuaereTerminal

/// The command line. Everything that asks or records is in `QuaereNotebook`.
@main
struct Quaere: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quaere",
    abstract: "Ask precise questions of a folder of documents, and keep the answers on the record.",
    discussion: """
      Without a subcommand, quaere opens a notebook: the folder named, or the nearest one upward \
      that has corpus/ or .quaere/. Documents are never written to.
      """,
    version: "0.1.0",
    subcommands: [OpenCommand.self, ReplayCommand.self, CheckCommand.self, ExportCommand.self, DocsCommand.self],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    BrokenPipe.quiet()
    Interrupt.install()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}
