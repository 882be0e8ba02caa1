import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

struct RegularExpressionTests {
  private func index() throws -> Index {
    try ScratchFolder().index(
      of: Library(documents: [
        .sketch("a", ["Élan vital, élan. |In 1937 — aaaaaaaaaaaaaaaaaaaaaaaa!"])
      ]))
  }

  @Test func wordsOfTheLibraryAndOffset() throws {
    let found = #expect(throws: SearchError.self) { try index().hits(.regex("a(b")) }
    #expect(found == .badPattern(message: "missing closing parenthesis", offset: 3))
  }

  @Test func caseAndLettersAreUnicode() throws {
    #expect(try index().hits(.regex("\\bÉLAN\\b")).map(\.position) == [0, 2])
    #expect(try index().hits(.regex("vital,\\s\\w")) == [Hit(position: 1, length: 2)])
  }

  @Test func marksHaveAPlace() throws {
    #expect(try index().hits(.regex("—")) == [Hit(position: 5, length: 0)])
    #expect(try index().hits(.literal(words: [], text: "!")) == [Hit(position: 5, length: 0)])
  }

  @Test func emptyMatchesAreNone() throws {
    #expect(try index().units(.passages, containing: .regex("z*")) == [])
  }

  @Test func workIsLimited() throws {
    #expect(throws: SearchError.tooCostly) {
      try index().units(.passages, containing: .regex("(a+)+(a+)+(a+)+(a+)+$\\d"))
    }
  }

  @Test func cancellation() throws {
    let document = Document.sketch("a", [String(repeating: "b a c\n", count: 5000)])
    let index = try ScratchFolder().index(of: Library(documents: [document]))
    for pattern in [
      TextPattern.word("a"), .phrase(["b", "a"], lastIsPrefix: false), .regex("x"),
      .near(["a", "b"], within: 1),
    ] {
      #expect(throws: SearchError.cancelled) {
        try index.units(.passages, containing: pattern, isCancelled: { true })
      }
    }
  }
}
