import QuaereCore
import QuaereQuery

extension Notebook {
  /// Asks the questions of my sessions as the record stands today, and keeps the answers in a session
  /// of their own. What was marked is not marked again: a mark is found where it stands, or listed.
  ///
  /// - Parameter names: files or titles; all of mine when empty.
  /// - Returns: the screen, and 0, or 2 when a question could not be asked.
  public func accept(_ names: [String]) throws -> (page: Page, exitCode: Int32) {
    let wanted = try sessionFiles(names)
    let mine = wanted.filter { $0.header.author == author }
    guard let first = mine.first else {
      let other = wanted.first?.header.author ?? "nobody"
      throw Diagnostic(
        code: "not-yours",
        message: wanted.isEmpty
          ? "there is no session to accept"
          : "“\(wanted[0].name)” is \(other)'s; \(other) accepts it",
        hints: ["quaere replay --accept --author \(other)"])
    }
    // Read before anything is written: the new session would be among them.
    let entries = sessions.entries.filter { entry in
      mine.contains { $0.name == entry.session } && entry.isAsked
    }
    let title = journal.title
    defer { journal.title = title }
    journal.title = (first.header.title ?? first.name) + ", asked again"
    return keepAnswers(of: entries)
  }

  private func keepAnswers(of entries: [Entry]) -> (page: Page, exitCode: Int32) {
    var page = Page()
    var kept = 0
    var failed = 0
    for entry in entries {
      do {
        _ = try run(entry.question, limit: 0)
        kept += 1
      } catch {
        failed += 1
        let reason = (error as? Diagnostic)?.message ?? "\(error)"
        page.wrap("x \(entry.id)  \(entry.question): \(reason)", hanging: 2)
      }
    }
    let file = journal.current.map { " in sessions/\($0)" } ?? ""
    page.wrap("\(kept) answer\(kept == 1 ? "" : "s") of today kept\(file)")
    if failed > 0 { page.wrap("\(failed) could not be asked") }
    return (page, failed > 0 ? 2 : 0)
  }
}

extension Entry {
  /// A question, or a line that explains: it has an answer and changes nothing.
  fileprivate var isAsked: Bool {
    switch try? Parser.parse(question, environment: NoNames()) {
    case .query: true
    case .command(let command): command.givesPage
    case nil: false
    }
  }
}
