import Testing

@testable import QuaereQuery

struct CompletenessTests {
  @Test(arguments: [
    "", "passages", "passages with no sources", "sentences containing \"and\"", "open /home/me/",
    "passages % 5", "passages naming Skobov)",
  ])
  func complete(_ line: String) { #expect(Line.isComplete(line)) }

  @Test(arguments: [
    "passages |", "passages naming A and", "passages naming A OR", "let solo =",
    "sources | sort by",
    "passages plus", "passages minus", "sources | show key,", "people in (sentences",
    "note 8 \"why",
    "sentences containing /strike", "sentences naming “Skobov",
  ])
  func unfinished(_ line: String) { #expect(!Line.isComplete(line)) }
}
