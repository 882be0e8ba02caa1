import Testing

@testable import QuaereRender

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("mill", 4), ("東京", 4), ("e\u{301}te\u{301}", 3), ("\u{301}", 0), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("👍🏽", 2), ("✔\u{FE0F}", 2),
    ("Ж", 1), ("“…”", 3), ("ｗ", 2), ("a\u{200B}b", 2), ("\u{1B}", 1), ("\r\n", 2), ("𠮷", 2),
    ("خ\u{200D}", 1),
  ])
  func measures(text: String, width: Int) {
    #expect(Width.of(text) == width)
  }

  @Test(arguments: [
    ("miller", 6, "miller"), ("miller", 5, "mill…"), ("miller", 1, "…"), ("miller", 0, ""),
    ("東京粉屋", 8, "東京粉屋"), ("東京粉屋", 7, "東京粉…"), ("東京粉屋", 6, "東京…"), ("東京", 1, "…"),
    ("e\u{301}te\u{301}s", 3, "e\u{301}t…"), ("e\u{301}te\u{301}", 3, "e\u{301}te\u{301}"),
    ("abce\u{301}", 3, "ab…"),
  ])
  func cuts(text: String, width: Int, expected: String) {
    #expect(Width.cut(text, to: width) == expected)
  }

  @Test(arguments: [
    ("miller", 6, "miller"), ("miller", 4, "…ler"), ("東京粉屋", 5, "…粉屋"), ("東京粉屋", 4, "…屋"),
    ("miller", 0, ""),
  ])
  func cutsTheStart(text: String, width: Int, expected: String) {
    #expect(Width.cutStart(text, to: width) == expected)
  }

  @Test func pads() {
    #expect(Width.pad("東", to: 4) == "東  ")
    #expect(Width.pad("12", to: 4, right: true) == "  12")
    #expect(Width.pad("miller", to: 4) == "miller")
  }
}
