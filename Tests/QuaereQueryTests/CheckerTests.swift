import QuaereCore
import Testing

@testable import QuaereQuery

struct CheckerTests {
  @Test(arguments: [
    ("passages", Noun.passages), ("8 | their sources", .sources), ("8.1", .passages),
    ("people plus places", .names), ("flags plus flags", .flags), ("@solo", .passages),
    ("@people-of-8 | first 3", .people), ("pairs of sentences", .pairs), ("iztok:", .documents),
    ("(sentences naming Skobov | their people) in 8", .people),
  ])
  func nounOfTheRows(_ line: String, _ noun: Noun) throws {
    #expect(try checked(line).noun == noun)
  }

  private static let hungerPlus = TextPattern.sequence(
    [.exact("hunger"), .stem("strike")], marks: [])

  @Test(arguments: [
    ("strike", [TextPattern.word("strike")]), ("Strike*", [.prefix("strike")]),
    ("*ism", [.sequence([.stars("*ism")], marks: [])]),
    ("str*ke", [.sequence([.stars("str*ke")], marks: [])]),
    ("Grève+", [.sequence([.stem("Grève")], marks: [])]),
    ("~Žižek", [.sequence([.variant("Žižek")], marks: [])]),
    (
      "~co-operation",
      [.sequence([.variant("cooperation")], marks: []), .phrase(["co", "operation"])]
    ),
    ("hunger strike", [.phrase(["hunger", "strike"])]),
    ("hunger strike+", [hungerPlus]), ("\"hunger strike+\"", [hungerPlus]),
    ("\"hunger str*\"", [.phrase(["hunger", "str"], lastIsPrefix: true)]),
    (
      "\"hung* ~strike\"",
      [.sequence([.stars("hung*"), .variant("strike")], marks: [])]
    ),
    ("left-wing", [.phrase(["left", "wing"])]), ("l’an", [.phrase(["l", "an"])]),
    ("\"left – wing\"", [.phrase(["left", "wing"])]),
    ("\"hunger strike\" within 5", [.near(["hunger", "strike"], within: 5)]),
    ("\"E.\"", [.sequence([.exact("e")], marks: [nil, "."])]),
    ("E.", [.sequence([.exact("e")], marks: [nil, "."])]),
    (
      "\"( St.  Peters* »\"",
      [
        .sequence([.exact("st"), .stars("peters*")], marks: ["( ", ". ", " \""])
      ]
    ),
    ("\"C++\"", [.sequence([.exact("c")], marks: [nil, "++"])]),
    ("15,000", [.phrase(["15", "000"]), .word("15000")]),
    ("15 000", [.phrase(["15", "000"]), .word("15000")]),
    ("15000", [.word("15000"), .phrase(["15", "000"])]),
    ("1,500,000", [.phrase(["1", "500", "000"]), .word("1500000")]),
    ("1937", [.word("1937")]), ("\"1937 200\"", [.phrase(["1937", "200"])]),
    (
      "\"15,000 men\"", [.phrase(["15", "000", "men"]), .phrase(["15000", "men"])]
    ),
    ("/19[2-5]\\d/", [.regex("19[2-5]\\d")]), ("Чимкент", [.word("чимкент")]),
  ])
  func words(_ typed: String, _ patterns: [TextPattern]) throws {
    let query = try checked("sentences containing \(typed)")
    guard case .narrowed(_, .containing(let matches)) = query.set else {
      Issue.record("\(query.set)")
      return
    }
    #expect(matches.terms.map(\.value.alternatives) == [patterns])
  }

  /// What a pattern is called can be typed again.
  @Test(arguments: [
    "strike", "str*ke", "grève+", "~Žižek", "\"hung* ~strike\"", "\"hunger strike\" within 5",
    "\"e.\"", "\"( st. peters* \\\"", "/a b/",
  ])
  func patternsInWords(_ typed: String) throws {
    let typed = typed.replacing("\\\"", with: "!\"")
    let query = try checked("sentences containing \(typed)")
    guard case .narrowed(_, .containing(let matches)) = query.set else {
      Issue.record("\(query.set)")
      return
    }
    #expect(matches.terms[0].value.alternatives[0].words == typed)
  }

  @Test(arguments: [
    ("1937", "1937"), ("1937..1938", "1937/1938"), ("1930s", "193X"), ("19XX", "19XX"),
    ("October 1978", "1978-10"), ("14 oct 1978", "1978-10-14"), ("autumn 1978", "1978-23"),
    ("early 1937", "1937~"), ("before 1930", "../1929-12-31"), ("after 1930", "1931-01-01/.."),
    ("since 1971", "1971/.."), ("1978-10-14", "1978-10-14"), ("within 1937", "1937"),
  ])
  func periods(_ typed: String, _ edtf: String) throws {
    let query = try checked("sentences dated \(typed)")
    guard case .narrowed(_, .dated(let period)) = query.set, case .date(let date) = period.when
    else {
      Issue.record("\(query.set)")
      return
    }
    #expect(date.text == edtf)
    #expect((period.sense == .within) == typed.hasPrefix("within"))
  }

  @Test(arguments: [
    ("sentences in 8 or 9.1", 2), ("sentences in iztok or 8 or @solo", 3), ("sentences in 8", 1),
  ])
  func placesJoined(_ line: String, _ count: Int) throws {
    guard case .narrowed(_, let condition) = try checked(line).set else { return }
    if case .any(let parts) = condition {
      #expect(parts.count == count)
    } else {
      #expect(count == 1)
    }
  }
}
