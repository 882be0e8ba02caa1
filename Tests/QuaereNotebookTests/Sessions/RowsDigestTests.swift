import QuaereCore
import QuaereIndex
import QuaereQuery
import Testing

@testable import QuaereNotebook

/// The digest of many rows is the same whichever way they come.
struct RowsDigestTests {
  @Test(arguments: [
    "book:1.1~00fad3", "book:1.1~00FAD3", "~00fad3", "x~+0fad3", "x~00fad3", "a  b~00fad3",
    " Anna\u{A0}Vogel ", "Ёлка~12345g", "a\u{301}~abcdef", "", "word · 12", "~", "x~~abcdef",
  ])
  func linesAndRowsAgree(_ line: String) {
    var lines = RowsDigest()
    var text = line
    for _ in 0..<3 { text.withUTF8 { lines.add(stored: $0) } }
    let rows = [RowRecord](repeating: RowRecord(stored: line), count: 3)
    #expect(lines.print == RecordedRows.digest(of: rows))
    #expect(lines.count == 3)
  }

  /// As it is defined, for more bytes than are gathered at once.
  @Test func isTheDigestOfAllLines() {
    let rows = (0..<20_000).map { number in
      RowRecord(address: "book:1.\(number)", print: Print(value: UInt32(number)))
    }
    let text = rows.map { $0.stored + "\n" }.joined()
    #expect(RecordedRows.digest(of: rows).description == SHA256Digest(of: text).prefix(6))
  }
}
