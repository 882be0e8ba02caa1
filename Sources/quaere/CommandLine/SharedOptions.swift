import ArgumentParser
import Glibc
import QuaereCore
import QuaereNotebook
import QuaereRender
import QuaereTerminal

/// Options that every subcommand understands.
struct SharedOptions: ParsableArguments {
  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(help: Usage.help("--format"))
  var format: String = "text"

  @Option(help: Usage.help("--color"))
  var color: Colour = .auto

  @Option(help: Usage.help("--author"))
  var author: String?

  @Option(help: Usage.help("--limit"))
  var limit: Int?

  func validate() throws {
    guard Formats.named(format) != nil else {
      let known = Formats.all.map(\.name).joined(separator: ", ")
      throw ValidationError("“\(format)” is no format; \(known) are.")
    }
    if let limit, limit < 0 { throw ValidationError("--limit takes a whole number from 0.") }
  }

  /// - Parameters:
  ///   - isPrompt: somebody types the next line, in a window that may change its size.
  ///   - folder: where the paths of documents start, when they are to be links.
  func writer(isPrompt: Bool = false, folder: String? = nil) -> AnswerWriter {
    let links =
      isPainted && Terminal.hasLinks
      ? folder.map { LinkTargets(host: Terminal.host, folder: $0) } : nil
    return AnswerWriter(format: Formats.named(format) ?? TextFormat()) {
      Style(
        width: isPrompt || isatty(STDOUT_FILENO) == 1 ? Terminal.size.columns : 80,
        color: isPainted, isTerminal: isPrompt, links: links)
    }
  }

  private var isPainted: Bool { format.lowercased() == "text" && paintsInput }

  /// Whether colours are wanted where somebody types, whatever answers look like.
  var paintsInput: Bool { color == .always || (color == .auto && Terminal.colorAllowed) }

  /// What leaves room for the question above and the footer below.
  static var rowsOnScreen: Int { max(5, Terminal.size.rows - 7) }

  /// Runs `body`; what it throws is written and ends the program with its exit code.
  func reporting(_ line: String = "", _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let code as ExitCode {
      throw code
    } catch {
      writer().write(error, line: line)
      throw ExitCode(Diagnostic(showing: error).isInterruption ? 130 : 2)
    }
  }
}
