import QuaereCore
import Testing

@testable import QuaereQuery

struct PlainEnglishTests {
  @Test(arguments: [
    ("who was arrested in 1937?", "people in (sentences containing arrest* dated 1937)"),
    ("Where did the strikes happen", "places in (sentences containing strik*)"),
    ("when was the conference", "dates in (sentences containing conference*)"),
    ("what happened in 1937", "sentences containing happen* dated 1937"),
    ("show me the prisons", "sentences containing prison*"),
  ])
  func firstHintCanBeAsked(_ line: String, _ question: String) throws {
    let error = #expect(throws: Diagnostic.self) { try Parser.parse(line) }
    #expect(error?.code == "no-subject")
    #expect(error?.hints.first == question)
    for hint in error?.hints ?? [] { _ = try read(hint) }
  }
}
