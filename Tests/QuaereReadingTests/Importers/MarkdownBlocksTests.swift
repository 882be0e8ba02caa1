import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct MarkdownBlocksTests {
  @Test(arguments: [
    ("One\ntwo\nthree\n\nfour", ["One two three", "four"]),
    ("* first\n* second\n  goes on\n\n  and on", ["first", "second goes on", "and on"]),
    ("1. first\n2. second", ["first", "second"]),
    ("1931. It rained.\n\n1932. It did not.", ["1931. It rained.", "1932. It did not."]),
    ("> quoted\ncarried on\n\nnot quoted", ["quoted carried on", "not quoted"]),
    ("```\na  b\n c\n```", ["a  b\n c"]),
    ("| a | b |\n|---|---|\n| c | d |", ["a | b", "c | d"]),
    ("<!-- not\ntext -->\ntext", ["text"]),
    ("<div class=\"x\">\ntext\n</div>", ["text"]),
    (
      "a hy\u{AD}\nphen, a sepa-\nrate word, well-\nKnown",
      ["a hyphen, a separate word, well- Known"]
    ),
    ("line  \nline\\\nline", ["line\nline\nline"]),
    ("| roses\n| violets", ["roses\nviolets"]),
    ("one\r\ntwo\r\n\r\nthree", ["one two", "three"]),
    ("[site]: https://example.org\n\nSee the [site].", ["See the site."]),
  ])
  func paragraphs(_ text: String, _ expected: [String]) throws {
    #expect(try reading(text).texts == expected)
  }

  @Test(arguments: [
    ("# One\na\n# Two\nb", ["1 One", "1 Two"]),
    ("One\n===\na\n\nTwo\n---\nb\n\n## Three ##\nc", ["0 ", "2 Two", "2 Three"]),
    ("before\n\n## **Bold** title\na", ["0 ", "2 Bold title"]),
    ("only text", ["0 "]),
    ("", ["0 "]),
  ])
  func headings(_ text: String, _ expected: [String]) throws {
    #expect(try reading(text).outline == expected)
  }

  @Test func sectionsKnowTheirParents() throws {
    let document = try reading("# T\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc")
    #expect(document.sections.map(\.parent) == [nil, 0, nil])
    #expect(document.sections.map(\.passages) == [0..<1, 1..<2, 2..<3])
    #expect(document.metadata.title == "T")
  }

  @Test func kindsOfPassages() throws {
    let document = try reading("a\n\n- b\n\n> c\n\n~~~\nd\n~~~\n\n| e | f |\n|--|--|\n\n| g\n| h")
    #expect(document.passages.map(\.kind) == [.paragraph, .item, .quotation, .code, .row, .verse])
  }

  @Test func placesInTheFile() throws {
    let text = "\u{FEFF}é\n\n> two\n> lines\n\nthe end"
    let document = try reading(text)
    #expect(document.passages.map { $0.block.origin.first?.lines } == [1...1, 3...4, 6...6])
    let bytes = Array(text.utf8)
    let parts = document.passages.compactMap { passage in
      passage.block.origin.first.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }
    #expect(parts == ["é", "two\n> lines", "the end"])
  }
}
