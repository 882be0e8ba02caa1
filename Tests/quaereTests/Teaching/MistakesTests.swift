import Foundation
import QuaereCore
import QuaereNotebook
import QuaereQuery
import Testing

@testable import quaere

/// The lines of `docs/mistakes.md`, whose screens `DocsTests` compares: every line that is offered
/// can be typed, and gives something.
struct MistakesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private static func lines() throws -> [String] {
    let page = try String(contentsOfFile: root + "/docs/mistakes.md", encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("? ") }.map { String($0.dropFirst(2)) }
  }

  @Test func thereAreManyAndEachGoesWrongOrGivesNothing() throws {
    let lines = try MistakesTests.lines()
    #expect(lines.count >= 80)
    #expect(Set(lines).count == lines.count)
  }

  @Test func whatIsOfferedCanBeTyped() throws {
    let temporary = try TemporaryNotebook(corpus: MistakesTests.root + "/corpus")
    let notebook = try temporary.open(as: "ada", keeping: .nothing)
    for line in try MistakesTests.lines() {
      for offered in offered(line, notebook) { try expectUse(of: offered, after: line, notebook) }
    }
  }

  private func offered(_ line: String, _ notebook: Notebook) -> [String] {
    do {
      if case .answer(let answer) = try notebook.run(line) { return answer.leads.map(\.line) }
      return []
    } catch {
      let wrong = error as? Diagnostic
      // Of two readings both are shown, whatever they give.
      return wrong?.code == "two-readings" ? [] : wrong?.hints ?? []
    }
  }

  /// Questions give rows; commands can at least be read, and lines that end early can go on.
  private func expectUse(of offered: String, after line: String, _ notebook: Notebook) throws {
    do {
      guard case .query = try Parser.parse(offered, environment: notebook.environment) else {
        return
      }
      guard case .answer(let answer) = try notebook.run(offered) else { return }
      // A count may be asked of what there is none of: `at most 0`.
      #expect(answer.count > 0, "“\(offered)”, offered for “\(line)”, gives nothing")
    } catch {
      let code = (error as? Diagnostic)?.code
      #expect(code == "unfinished", "“\(offered)”, offered for “\(line)”: \(error)")
    }
  }
}
