import Foundation
import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Whatever is typed ends in an answer or in a sentence.
///
/// `QUAERE_FUZZ_LINES`, `QUAERE_FUZZ_SEED` and `QUAERE_FUZZ_LENGTH` ask for more and longer lines than
/// a test may take time for.
struct FuzzTests {
  private static func number(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private static func asked() throws -> AskedIndex {
    try AskedIndex(reading: [
      (
        "book.md",
        """
        # One

        Skobov was arrested in Leningrad in 1978.[^1] The strike of autumn 1978 had "no leader".

        # Two

        Tsurkov and Kropotkin met in 1921, perhaps. 200 people came.[^2]

        [^1]: A. Netchaev, *La dissidence*, n° 4, 1979, p. 7.
        [^2]: Ibid., p. 9; P. Avrich, *The Anarchists*, 1967.
        """
      ), ("other.txt", "Скобов писал. Arrested again, the strikers struck.\n\nUne grève à Paris."),
    ])
  }

  @Test func mangledLines() throws {
    let asked = try Self.asked()
    var mangler = LineMangler(seed: Self.number("QUAERE_FUZZ_SEED", 1))
    var answered = 0
    for _ in 0..<Self.number("QUAERE_FUZZ_LINES", 1500) {
      let line = mangler.next()
      do {
        guard case .query = try Parser.parse(line) else { continue }
        _ = try asked.ask(line)
        answered += 1
      } catch let error as Diagnostic {
        #expect(!error.message.isEmpty && error.hints.count <= 3, "\(line)")
      } catch {
        Issue.record("\(line): \(error)")
      }
    }
    // Some of them are questions still.
    #expect(answered > 0)
  }

  /// Signs a line; 100,000 are asked for where time is no matter.
  private static let long = number("QUAERE_FUZZ_LENGTH", 30_000)

  /// Lines that go on and on.
  static let monsters: [(String, String)] = [
    ("words", "sentences containing " + repeated("strike ")),
    ("ors", "sentences containing " + repeated("strike or ") + "strike"),
    (
      "different ors",
      "sentences containing " + (0..<long / 10).map { "w\($0)" }.joined(separator: " or ")
    ),
    ("ands", "sentences containing " + repeated("strike and ") + "strike"),
    ("names", "sentences naming " + repeated("Skobov or ") + "Skobov"),
    ("brackets", "sentences " + repeated("(")), ("queries", repeated("(") + "sentences"),
    ("nots", "sentences " + repeated("not ") + "in 1"),
    ("clauses", "sentences " + repeated("in 1 ")),
    ("or clauses", "sentences " + repeated("in 1 or ") + "in 2"),
    ("stages", "sentences " + repeated("| first 5 ")),
    ("plus", repeated("sentences plus ") + "sentences"),
    ("minus", repeated("sentences minus ") + "sentences"),
    ("withs", "passages " + repeated("with sources (")), ("ins", repeated("sentences in (")),
    ("string", "sentences containing \"" + repeated("strike ") + "\""),
    ("near", "sentences containing \"" + repeated("strike ") + "\" within 999999999"),
    ("word", "sentences containing " + repeated("a")),
    ("variant", "sentences containing ~" + repeated("a")),
    ("stem", "sentences containing " + repeated("a") + "+"),
    ("stars", "sentences containing " + repeated("a*")),
    ("regex", "sentences containing /" + repeated("(a|b)") + "/"),
    ("quote", "sentences containing \"" + repeated("a")),
    ("fields", "sentences | show " + repeated("text, ") + "text"),
    ("noise", repeated("\u{0}\u{301}")),
    ("digits", "sentences in " + repeated("1")),
    ("figures", "sentences containing 1" + repeated(",000")),
    ("hyphens", "sentences containing " + repeated("a-") + "a"),
    ("dates", "sentences dated " + repeated("1978..")),
  ]

  private static func repeated(_ text: String) -> String {
    String(repeating: text, count: long / text.utf8.count)
  }

  @Test(arguments: monsters.map(\.0))
  func longLines(_ name: String) throws {
    let line = try #require(Self.monsters.first { $0.0 == name }).1
    do {
      _ = try Self.asked().ask(line)
    } catch let error as Diagnostic {
      #expect(error.message.utf8.count < 400, "\(error.code)")
      #expect(error.hints.allSatisfy { $0.utf8.count <= 1000 }, "\(error.code)")
    }
  }

  @Test func aThousandOrs() throws {
    let asked = try Self.asked()
    let words = (0..<1000).map { "w\($0)" }.joined(separator: " or ")
    #expect(try asked.ask("sentences containing \(words) or strike").count == 1)
    #expect(try asked.ask("sentences containing \(words)").count == 0)
  }
}
