import QuaereCore
import QuaereRender

/// `quaere --help`: the whole command line on one screen. The parser's own pages are one a
/// subcommand; a newcomer would meet `-c` only on the second.
enum HelpPage {
  static func isWanted(_ arguments: [String]) -> Bool {
    arguments.count == 2 && ["--help", "-h", "help"].contains(arguments[1])
  }

  static let text = PageFormat().text(page, style: Style())

  private static var page: Page {
    var page = Page()
    page.add("quaere [NOTEBOOK | FILE …]    \(Usage.summary)")
    page.blank()
    for line in Usage.options { page.lines.append(.cells(["  " + line.form, line.words])) }
    page.blank()
    for line in Usage.subcommands {
      page.lines.append(.cells(["quaere " + line.form, line.words]))
    }
    page.blank()
    page.wrap("Without NOTEBOOK it is the nearest folder upward that has corpus/ or .quaere/.")
    page.wrap("Documents are never written to. At the prompt, help lists what can be asked.")
    let codes = Usage.exitCodes.map { "\($0.form) \($0.words)" }
    page.wrap("Exit codes: " + codes.joined(separator: " · "))
    return page
  }
}
