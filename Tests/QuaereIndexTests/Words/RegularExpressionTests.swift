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
  }

  @Test func emptyMatchesAreNone() throws {
    #expect(try index().units(.passages, containing: .regex("z*")) == [])
  }

  @Test func workOnOneTextIsLimited() throws {
    #expect(throws: SearchError.tooCostly(.steps(1_000_000))) {
      try index().units(.passages, containing: .regex("(?i)(a+)+(a+)+(a+)+(a+)+$\\d"))
    }
    let text = Array((String(repeating: "ab", count: 200_000) + "dc").utf8)
    let nested = try RegularExpression("^(?:(a)|(b))*c", limits: .init(megabytes: 1))
    #expect(throws: SearchError.tooCostly(.megabytes(1))) {
      try text.withUnsafeBufferPointer { bytes in _ = try nested.firstMatch(in: bytes) }
    }
  }

  @Test func workOnAllTextsIsLimited() throws {
    let expression = try RegularExpression(".", limits: .init(seconds: 0))
    #expect(throws: SearchError.tooCostly(.seconds(0))) {
      try expression.units(.passages, index(), nil, Poll { false })
    }
  }

  @Test func anchorsAreThoseOfTheUnit() throws {
    let index = try index()
    #expect(try index.units(.sentences, containing: .regex("^In")) == [1])
    #expect(try index.units(.passages, containing: .regex("^In")) == [])
    #expect(try index.hits(.regex("^In"), bySentence: true) == [Hit(position: 3, length: 1)])
    #expect(try index.hits(.regex("^In")) == [])
    #expect(try index.hits(.regex("élan\\.$"), bySentence: true).map(\.position) == [2])
  }

  @Test(arguments: [
    ("été", [0, 1]), ("e\u{301}te\u{301}", [0, 1]), ("\\bétés?\\b", [0, 1]), ("té?$", [0, 1, 3]),
    ("[éa]té", [0]),
  ])
  func composedOrNot(_ pattern: String, _ passages: [UInt32]) throws {
    let index = try ScratchFolder().index(
      of: Library(documents: [.sketch("a", ["l'été\nl'e\u{301}te\u{301}\nete\net"])]))
    #expect(try index.units(.passages, containing: .regex(pattern)) == passages)
  }

  @Test func cancellation() throws {
    let document = Document.sketch("a", [String(repeating: "b a c\n", count: 5000)])
    let index = try ScratchFolder().index(of: Library(documents: [document]))
    for pattern in [
      TextPattern.word("a"), .phrase(["b", "a"], lastIsPrefix: false), .regex("."),
      .near(["a", "b"], within: 1),
    ] {
      #expect(throws: SearchError.cancelled) {
        try index.units(.passages, containing: pattern, isCancelled: { true })
      }
    }
  }
}
