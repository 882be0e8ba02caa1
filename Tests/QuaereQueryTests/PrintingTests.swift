import QuaereCore
import Testing

@testable import QuaereQuery

struct PrintingTests {
  @Test(arguments: [
    ("PASSAGES  naming A  and dated 1978", "passages naming A dated 1978"),
    ("passages ((naming A) or (dated 1978))", "passages naming A or dated 1978"),
    ("passages with more than 1 sources", "passages with at least 2 sources"),
    ("passages with fewer than 2 source", "passages with at most 1 source"),
    (
      "passages with sources and (citing A or citing B)",
      "passages with sources and (citing A or citing B)"
    ),
    ("sentences where words>40", "sentences where words > 40"),
    ("sentences containing «say \"no\"»", "sentences containing «say \"no\"»"),
    ("iztok: | their people", "iztok: | their people"),
  ])
  func canonical(_ line: String, _ printed: String) throws {
    #expect(try query(line).description == printed)
  }

  /// parse ∘ print = identity, places in the line apart.
  @Test(arguments: 0..<400)
  func printingAndReadingGiveTheSameQuestion(_ seed: Int) throws {
    var made = QuestionMaker(seed: UInt64(seed))
    let question = made.query(depth: 3)
    let read = try query(question.description)
    #expect(read.description == question.description)
    #expect(withoutPlaces(read) == withoutPlaces(question), "\(question)")
  }

  private func withoutPlaces(_ query: Query) -> String {
    var out = ""
    dump(query, to: &out)
    return out.split(separator: "\n").filter { line in
      !["span:", "lowerBound", "upperBound"].contains { line.contains($0) }
    }.joined(separator: "\n")
  }
}
