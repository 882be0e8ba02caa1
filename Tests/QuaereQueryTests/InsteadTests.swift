import QuaereCore
import Testing

@testable import QuaereQuery

/// Words that people type where the language has another: the first line that is offered.
struct InsteadTests {
  @Test(arguments: [
    ("sentences about Skobov", "sentences naming Skobov"),
    ("sentences mentioning the strike", "sentences containing the strike"),
    ("sentences contain strike", "sentences containing strike"),
    ("sentences with strike", "sentences containing strike"),
    ("sentences with Skobov", "sentences naming Skobov"),
    ("passages without footnotes", "passages with no footnotes"),
    ("passages having sources", "passages with sources"),
    ("passages with two sources", "passages with at least 2 sources"),
    ("passages with more than one source", "passages with more than 1 source"),
    ("sources sorted by date", "sources | sort by date"),
    ("sentences from 1937", "sentences dated 1937"),
    ("dates before 1930", "dates dated before 1930"),
    ("sources | sort by date desc", "sources | sort by date descending"),
    ("sentences naming Skobov, Tsurkov", "sentences naming Skobov and Tsurkov"),
    ("sentences containing hunger within 5 of strike", "sentences containing \"hunger strike\" within 5"),
    ("sentences where words is more than 40", "sentences where words > 40"),
    ("sentences where words = 40", ""),
    ("sentences dated 10/14/1978", "sentences dated 14 October 1978"),
    ("sentences naming Skobov | count by name", "sentences naming Skobov | their people | count by name"),
    ("people in iztok and notes", "people in iztok in notes"),
    ("quotes by Skobov", "quotes with sources (by Skobov)"),
    ("\"hunger strike\"", "sentences containing \"hunger strike\""),
    ("timeline", "sentences | timeline"), ("sort by date", "sentences | sort by date"),
    ("exit", "quit"), ("flag 8.1 who says", "flag 8.1 \"who says\""),
    (
      "export passages with no sources as csv",
      "export passages with no sources to \"answer.csv\""
    ),
  ])
  func firstOffered(_ line: String, _ hint: String) {
    do {
      try Reading.check(line, environment: Names.sample)
      #expect(hint.isEmpty)
    } catch {
      #expect(error.hints.first == hint, "\(error.code): \(error.message)")
    }
  }

  /// What the language can read itself is left as it is.
  @Test(arguments: ["sentences in 8", "sentences with sources", "passages with no sources"])
  func leavesTheLanguageAlone(_ line: String) throws {
    try Reading.check(line, environment: Names.sample)
  }
}
