import Foundation
import QuaereCore
import QuaereNotebook
import QuaereQuery
import Testing

@testable import quaere

/// Taking whatever Tab offers, with the values of the bundled documents.
struct CompletionWalkTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func open() throws -> (TemporaryNotebook, Notebook) {
    let temporary = try TemporaryNotebook(corpus: CompletionWalkTests.root + "/corpus")
    let notebook = try temporary.open(as: "ada", keeping: .nothing)
    _ = try notebook.run("let solo = passages with exactly 1 source")
    _ = try notebook.run("flag retelling:8.1 \"who counted?\"")
    return (temporary, notebook)
  }

  @Test func walksEndInALineThatIsAnswered() throws {
    let (temporary, notebook) = try open()
    var random = Walker(state: 7)
    for _ in 0..<40 {
      let line = walk(notebook, &random)
      guard case .query? = try? Parser.parse(line, environment: notebook.environment) else {
        #expect(throws: Never.self, "“\(line)”") {
          try Reading.check(line, environment: notebook.environment)
        }
        continue
      }
      #expect(throws: Never.self, "“\(line)”") { try notebook.run(line, limit: 1) }
    }
    withExtendedLifetime(temporary) {}
  }

  /// Some steps at random, then on to the nearest line that can be asked.
  private func walk(_ notebook: Notebook, _ random: inout Walker) -> String {
    var line = ""
    var stepsLeft = random.below(12) + 2
    while stepsLeft > -40 {
      if stepsLeft <= 0, isWhole(line, notebook) { return line }
      let next = following(line, notebook)
      guard !next.isEmpty else { return line }
      line = stepsLeft > 0 ? next[random.below(next.count)] : nearest(next, notebook)
      stepsLeft -= 1
    }
    return line
  }

  /// One that is whole, else one that closes a bracket or names the file, else the first. Of many
  /// values one is as good as another.
  private func nearest(_ lines: [String], _ notebook: Notebook) -> String {
    lines.prefix(3).first { isWhole($0, notebook) } ?? lines.first { $0.hasSuffix(") ") }
      ?? lines.first { $0.hasPrefix("export ") && $0.hasSuffix(" to ") }
      ?? lines[0]
  }

  private func isWhole(_ line: String, _ notebook: Notebook) -> Bool {
    (try? Reading.check(line, environment: notebook.environment)) != nil
  }

  private func following(_ line: String, _ notebook: Notebook) -> [String] {
    let found = notebook.complete(line)
    return found.suggestions.map { suggestion in
      let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(found.start)))
      return before + suggestion.text + (suggestion.goesOn ? "" : " ")
    }
  }

  /// What comes first, and the form of what is said of it: numbers change with the documents.
  @Test(arguments: [
    ("sentences naming Ts", "Tsurkov", "N = Arkadii Tsurkov"), ("sentences dated 197", "1978", "N"),
    ("passages citing gu", "gulag-1978", "N"), ("sources by Netch", "Netchaev", "Vadim Netchaev"),
    ("sentences in ret", "retelling", "Anarchism in the USSR, N–N: a retelling"),
    ("sentences in The L", "Left Opposition", "retelling:N"),
    ("dates that are inf", "inferred", "N"),
    ("read retelling:8.1.", "retelling:8.1.1", "The “left opposition” appeared"),
    ("citations where volume = ", "III", "N"), ("passages in @", "@solo", "set"),
    ("resolve ", "ada.2", "who counted?"), ("sentences containing strik", "strike", "N"),
    ("sentences made", "", ""), ("sentences naming Skobov made ", "", ""),
    ("sentences undated dated ", "", ""), ("people citing ", "", ""),
  ])
  func firstOffered(line: String, text: String, detail: String) throws {
    let (temporary, notebook) = try open()
    let first = notebook.complete(line).suggestions.first
    let (offered, said) = (first?.text ?? "", masked(first?.detail ?? ""))
    #expect(offered == text)
    #expect(said.hasPrefix(detail), "\(said)")
    withExtendedLifetime(temporary) {}
  }

  /// `31 = …` as `N = …`
  private func masked(_ text: String) -> String {
    text.replacing(/[0-9][0-9,]*/, with: "N")
  }
}

private struct Walker {
  var state: UInt64

  /// A linear congruential generator after Knuth.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
