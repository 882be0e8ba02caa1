import Testing

@testable import QuaereQuery

struct NearestTests {
  static let known = ["passages", "people", "places", "sources", "in", "or"]

  @Test(arguments: [
    ("passagess", "passages"), ("poeple", "people"), ("plases", "places"), ("SOURCE", "sources"),
    ("inn", "in"),
  ])
  func close(_ word: String, _ nearest: String) {
    #expect(Nearest.word(to: word, in: Self.known) == nearest)
  }

  @Test(arguments: ["", "xyz", "chapters", "pass", "oracle"])
  func notClose(_ word: String) { #expect(Nearest.word(to: word, in: Self.known) == nil) }

  @Test func distanceCountsATranspositionOnce() {
    #expect(Nearest.distance("wiht", "with", limit: 2) == 1)
    #expect(Nearest.distance("kitten", "sitting", limit: 3) == 3)
    #expect(Nearest.distance("kitten", "sitting", limit: 2) == 3)
  }
}
