import QuaereCore
import Testing

@testable import QuaereQuery

struct LexerTests {
  static let cases: [(String, [Token.Kind])] = [
    ("", []),
    ("passages naming Skobov", [.word("passages"), .word("naming"), .word("Skobov")]),
    ("strike* str", [.word("strike*"), .word("str")]),
    ("*ism str*ke **a anti-*", [.word("*ism"), .word("str*ke"), .word("**a"), .word("anti-*")]),
    ("strike+ in+ a", [.word("strike+"), .word("in+"), .word("a")]),
    (
      "15,000 1,500,000 a,b",
      [
        .number(15_000), .number(1_500_000), .word("a"), .sign(","), .word("b"),
      ]
    ),
    ("8,1000 1,2", [.number(8), .sign(","), .number(1000), .number(1), .sign(","), .number(2)]),
    ("1953..1954", [.number(1953), .sign(".."), .number(1954)]),
    ("2026-03-07 1978-23", [.isoDate("2026-03-07"), .isoDate("1978-23")]),
    (
      "8.1.11-13",
      [.address(Address(place: .sentences(section: 8, passage: 1, first: 11, last: 13)))]
    ),
    (
      "n4.2 iztok:n17",
      [
        .address(Address(place: .citation(footnote: 4, citation: 2))),
        .address(Address(handle: "iztok", place: .footnote(17))),
      ]
    ),
    ("iztok: iztok", [.address(Address(handle: "iztok", place: .document)), .word("iztok")]),
    ("\"a b\" “c” „d“ «e \" f»", [.string("a b"), .string("c"), .string("d"), .string("e \" f")]),
    (#"/19[2-5]\d/ /a\/b/"#, [.regex(#"19[2-5]\d"#), .regex(#"a\/b"#)]),
    ("~Solzhenitsyn ~co-op", [.variant("Solzhenitsyn"), .variant("co-op")]),
    (
      "@solo @tom/solo",
      [
        .named(NamedSet(name: "solo")), .named(NamedSet(owner: "tom", name: "solo")),
      ]
    ),
    ("#3 #3-5", [.rows(3...3), .rows(3...5)]),
    (
      "E. A. Borovoi p. 7",
      [
        .word("E."), .word("A."), .word("Borovoi"), .word("p."), .number(7),
      ]
    ),
    ("l'opposition left-wing ada.4", [.word("l'opposition"), .word("left-wing"), .word("ada.4")]),
    ("a<=1 b!=2", [.word("a"), .sign("<="), .number(1), .word("b"), .sign("!="), .number(2)]),
    ("open ../papers/a b", [.word("open"), .path("../papers/a"), .word("b")]),
    ("open /home/me", [.word("open"), .path("/home/me")]),
    ("replay \"a b.md\"", [.word("replay"), .string("a b.md")]),
    ("99999999999", [.word("99999999999")]),
    ("Aïzenberg Ёлка", [.word("Aïzenberg"), .word("Ёлка")]),
  ]

  @Test(arguments: cases)
  func kinds(_ line: String, _ kinds: [Token.Kind]) throws {
    #expect(try Lexer.tokens(of: line).map(\.kind) == kinds)
  }

  @Test func spansAreScalarOffsetsOfTheText() throws {
    let line = "sentences naming “Aïzenberg” | first 5"
    for token in try Lexer.tokens(of: line) { #expect(line.part(token.span) == token.text) }
  }
}
