import Foundation
import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct InlineReaderTests {
  @Test(arguments: [
    ("plain *soft* and **loud** text", "plain soft and loud text", ["soft"]),
    ("_a_ snake_case_word __b__", "a snake_case_word b", ["a"]),
    ("***both*** and *one **two** three*", "both and one two three", ["both", "one two three"]),
    ("2 * 3 * 4 and a*", "2 * 3 * 4 and a*", []),
    ("*open", "*open", []),
    ("<i>The Sun</i>, <em>The Moon</em>", "The Sun, The Moon", ["The Sun", "The Moon"]),
    ("[a *b*](http://x.org \"t\") ![alt](y.png)", "a b alt", ["b"]),
    ("[not a link] and [x]", "[not a link] and [x]", []),
    ("`code *x*` ``a`b``", "code *x* a`b", []),
    (#"\*not\* \_so\_ C\:"#, "*not* _so_ C:", []),
    ("R&amp;D caf&eacute; &#8212; &nosuch;", "R&D café — &nosuch;", []),
    ("a<br>b<span>c</span> <b>d</b> 1 < 2", "a bc d 1 < 2", []),
    (
      "the 10<sup>th</sup> of May, 3 km<sup>2</sup>, the 31^st^",
      "the 10th of May, 3 km2, the 31st", []
    ),
    ("<https://example.org/a>", "https://example.org/a", []),
    ("~~gone~~ two  spaces\tand a tab", "gone two spaces and a tab", []),
    ("x² stays", "x² stays", []),
  ])
  func flattens(_ source: String, _ text: String, _ emphasis: [String]) throws {
    let block = try #require(try reading(source).passages.first).block
    #expect(block.text == text)
    #expect(block.emphasis.map { block.slice($0) } == emphasis)
  }

  /// Eight times the text may take some eight times as long, not sixty-four times.
  @Test(
    arguments: [
      "*a ", "a* ", "**a_ ", "[", "](", "[](", "^[", "<sup>", "<a ", "<!-- ", "`", "``a", "&amp",
      "> ",
      "- ", "[^", "\\", "a\n\n---\n\n", "<sup>1</sup> a\n\n", "| a\n", "\n", "# ", "[a](", "_a*",
    ])
  func readsRepetitionInLinearTime(_ part: String) throws {
    let short = try processorTime { _ = try reading(String(repeating: part, count: 500)) }
    let long = try processorTime { _ = try reading(String(repeating: part, count: 4000)) }
    #expect(long < max(short, 0.002) * 32)
  }

  /// Seconds of this thread, which other tests on a busy machine do not lengthen.
  private func processorTime(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }
}
