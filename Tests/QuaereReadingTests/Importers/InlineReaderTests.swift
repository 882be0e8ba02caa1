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

  /// Doubling what is read must not quadruple the work: these took minutes when it did.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "*a ", "a* ", "**a_ ", "[", "](", "[](", "^[", "<sup>", "<a ", "<!-- ", "`", "``a", "&amp",
      "> ",
      "- ", "[^", "\\", "a\n\n---\n\n", "<sup>1</sup> a\n\n", "| a\n", "\n", "# ", "[a](", "_a*",
    ])
  func readsRepetitionInLinearTime(_ part: String) throws {
    _ = try reading(String(repeating: part, count: 60_000 / part.utf8.count))
  }
}
