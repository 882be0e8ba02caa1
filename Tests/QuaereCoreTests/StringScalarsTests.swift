import QuaereCore
import Testing

@Suite struct StringScalarsTests {
  @Test(arguments: ["", "a", "naïve Ёлка — 日本語 😀", "e\u{301}", String(repeating: "né", count: 40)])
  func isTheTextThatTheScalarsAre(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(Array(String(scalars: scalars).utf8) == Array(text.utf8))
    #expect(String(scalars: scalars.dropFirst()) == String(text.unicodeScalars.dropFirst()))
  }
}
