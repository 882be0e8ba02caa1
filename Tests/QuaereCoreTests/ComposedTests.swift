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
