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

  /// One that is whole, else one that closes a bracket, else the first.
  private func nearest(_ lines: [String], _ notebook: Notebook) -> String {
    lines.first { isWhole($0, notebook) } ?? lines.first { $0.hasSuffix(") ") } ?? lines[0]
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

  @Test(arguments: [
    ("sentences naming Ts", "Tsurkov 6 (also Tsourkov)"), ("sentences dated 197", "1978 31"),
    ("passages citing gu", "gulag-1978 7"), ("sources by Netch", "Netchaev V. Netchaev"),
    ("sentences in ret", "retelling Anarchism in the USSR, 1921–1979: a retelling"),
    ("sentences in The L", "Left 8"), ("dates that are inf", "inferred 23"),
    ("read retelling:8.1.", "retelling:8.1.1 The “left opposition” appeared"),
    ("citations where volume = ", "III 5"), ("passages in @", "@solo set"),
    ("resolve ", "ada.2 who counted?"), ("sentences containing strik", "strike 13"),
    ("sentences made", ""),
  ])
  func firstOffered(line: String, text: String) throws {
    let (temporary, notebook) = try open()
    let first = notebook.complete(line).suggestions.first
    let shown = first.map { "\($0.text) \($0.detail ?? "")" } ?? ""
    #expect(shown.hasPrefix(text) && (!text.isEmpty || shown.isEmpty), "\(shown)")
    withExtendedLifetime(temporary) {}
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
