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

  @Test(arguments: [
    ("strike", TextPattern.word("strike")), ("Strike*", .prefix("strike")),
    ("hunger strike", .phrase(["hunger", "strike"], lastIsPrefix: false)),
    ("\"hunger str*\"", .phrase(["hunger", "str"], lastIsPrefix: true)),
    ("left-wing", .phrase(["left", "wing"], lastIsPrefix: false)),
    ("\"hunger strike\" within 5", .near(["hunger", "strike"], within: 5)),
    ("\"E.\"", .literal(words: ["e"], text: "e.")), ("/19[2-5]\\d/", .regex("19[2-5]\\d")),
  ])
  func words(_ typed: String, _ pattern: TextPattern) throws {
    let query = try checked("sentences containing \(typed)")
    guard case .narrowed(_, .containing(let matches)) = query.set else {
      Issue.record("\(query.set)")
      return
    }
    #expect(matches.terms.map(\.value) == [.pattern(pattern)])
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
