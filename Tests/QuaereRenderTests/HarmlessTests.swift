import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct HarmlessTests {
  @Test(arguments: [
    ("mill", "mill"), ("“été” — 東", "“été” — 東"), ("a\u{1B}[31mb", "a␛[31mb"),
    ("a\tb\nc\rd", "a b c d"),
    ("a\u{9B}31m", "a\u{FFFD}31m"), ("\u{07}\u{00}\u{7F}", "␇␀␡"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{2028}b", "a b"), ("\u{A0}é", "\u{A0}é"),
  ])
  func showsControls(text: String, expected: String) {
    #expect(Harmless.text(text) == expected)
  }

  /// Everything of a document goes through every format with an attack in every part.
  @Test(arguments: Formats.all.map(\.name), [false, true])
  func nothingOfADocumentReachesTheTerminal(format: String, color: Bool) throws {
    let format = try #require(Formats.named(format))
    let style = Style(color: color)
    var texts = Self.answers.map { format.text($0, line: Self.evil, style: style) }
    texts.append(format.text(Self.page, line: Self.evil, style: style))
    texts.append(format.text(Self.diagnostic, line: Self.evil, style: style))
    for text in texts {
      #expect(!Self.withoutOurPaint(text).unicodeScalars.contains { Self.acts($0) })
    }
  }

  @Test func nothingIsPaintedWithoutColour() {
    for format in Formats.all {
      for answer in Fixtures.all {
        let text = format.text(answer, line: "", style: Style(color: false))
        #expect(!text.unicodeScalars.contains("\u{1B}"))
      }
    }
  }

  private static let evil = "x\u{1B}]0;t\u{07}\u{9B}2J\u{1B}[31m\r\u{08}\u{7F}\u{202E}y"

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E: true
    default: false
    }
  }

  private static func withoutOurPaint(_ text: String) -> String {
    ["0", "1", "2", "31", "32", "33", "35", "36"].reduce(text) { text, code in
      text.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
    }
  }

  private static let row = Row(
    address: evil, fields: [Field("text", .text(evil)), Field(evil, .list([.text(evil)]))],
    inferred: ["text"], sign: evil)

  private static let answers: [Answer] = {
    let hit = KWICLine(address: evil, place: evil, left: evil, hit: evil, right: evil)
    let shapes: [Answer.Shape] = [
      .rows(columns: []), .rows(columns: ["text", evil]),
      .groups([Answer.Group(key: evil, rows: 0..<1)], columns: []),
      .counts(columns: [evil], [Answer.Count(keys: [evil], count: 1)]), .kwic([hit]), .number,
    ]
    return shapes.map {
      Answer(
        noun: .sentences, count: 1, rows: [row], shape: $0,
        assumptions: [Field(evil, .text(evil))], remarks: [evil], hints: [evil])
    }
  }()

  private static let page: Page = {
    let segment = Page.Segment(evil, .sign)
    return Page([
      .line([segment]), .spread(left: [segment], right: [segment]), .cells([evil, evil]),
      .wrapped([segment], hanging: 2),
    ])
  }()

  private static let diagnostic = Diagnostic(
    code: evil, message: evil, span: 3..<4, hints: [evil, evil])
}
