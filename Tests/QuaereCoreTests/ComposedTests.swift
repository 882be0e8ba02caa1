import Foundation
import QuaereCore
import Testing

struct ComposedTests {
  @Test(arguments: ["e\u{301}", "за\u{301}мок", "\u{1112}\u{1161}\u{11AB}", "plain", "", "ﬁ", "Å"])
  func asFoundationComposes(_ text: String) {
    let composed = text.composed
    #expect(
      composed.unicodeScalars.elementsEqual(
        text.precomposedStringWithCanonicalMapping.unicodeScalars))
  }
}

struct NormalisedTests {
  /// Most texts are seen to be in the form already; whether they are is told by making it.
  @Test(arguments: 0..<40)
  func plainTextsAreInTheirForm(seed: Int) {
    let pieces = [
      "a", "Z", " ", "  ", "\t", "é", "e\u{301}", "\u{300}", "ё", "й", "и\u{306}", "\u{A0}",
      "\u{85}",
      "«", "—", "…", "\u{2009}", "\u{2028}", "\u{202F}", "ſ", "ǆ", "ͅ", "\u{F900}", "日", "𝒳",
      "\u{2126}",
      "\u{2010}", "\u{2027}", "ҁ", "ѿ", "\u{0}", "\u{7F}",
    ]
    var state = UInt64(seed + 1)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let plain = Normalised.collapsingWhiteSpace(text).composed
      #expect(Array(Normalised.forPrint(text).unicodeScalars) == Array(plain.unicodeScalars))
      #expect(Normalised.forPrint(Substring(text)) == plain)
    }
  }
}
