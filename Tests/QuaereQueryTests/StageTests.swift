import QuaereCore
import Testing

@testable import QuaereQuery

struct StageTests {
  @Test(arguments: [
    ("TIMELINE  by  Day", "timeline by day"), ("timeline", "timeline"),
    ("gaps by decade", "gaps by decade"), ("collocates", "collocates"),
    ("collocates within 7", "collocates within 7"), ("sample 20", "sample 20"),
    ("sample 20 seed 7", "sample 20 seed 7"), ("context 2", "context 2"), ("text", "text"),
    ("table of section by document", "table of section by document"), ("network", "network"),
    ("network of place", "network of places"), ("kwic strike by right", "kwic strike by right"),
    ("kwic a or b by left 2", "kwic a or b by left 2"),
    ("kwic strike* by hit", "kwic strike* by hit"),
  ])
  func isReadAndPrinted(_ typed: String, _ printed: String) throws {
    let line = "sentences naming Skobov | \(typed)"
    let stage = try #require(try query(line).stages.first)
    #expect("\(stage.value)" == printed)
    _ = Planner.plan(try checked(line))
  }

  @Test(arguments: [
    (
      "people | timeline by year", "people have no date",
      ["people | their sentences | timeline by year", "people | their sources | timeline by year"]
    ),
    (
      "evidence | gaps by year", "evidence have no date",
      ["evidence | their marks | gaps by year", "evidence | their sentences | gaps by year"]
    ),
    (
      "people | kwic strike by left", "people have no text of their own",
      ["people | their sentences | kwic strike by left"]
    ),
    (
      "sections | text", "“text” is for passages, sentences and what stands in them",
      ["sections | their sentences | text", "sections | their passages | text"]
    ),
    (
      "sentences | timeline | their people", "“their” is about rows, and “timeline” left none",
      ["sentences | their people"]
    ),
    (
      "sentences | timeline | first 3 | keep naming Skobov",
      "“keep” is about rows, and “timeline” left none",
      ["sentences | keep naming Skobov | timeline", "sentences | keep naming Skobov"]
    ),
    (
      "sentences | gaps by year | text", "“text” is about rows, and “gaps” left none",
      ["sentences | text"]
    ),
    (
      "sentences | count | first 3", "“first” is about rows, and “count” left none",
      ["sentences | first 3 | count", "sentences | first 3"]
    ),
    (
      "sentences in 8 | collocates",
      "the company of which words? the question has no containing and no naming",
      ["sentences in 8 | keep containing strike | collocates"]
    ),
    (
      "sentences naming Skobov | collocates within 0",
      "“0” is out of range; 1 to 50 words on either side",
      ["sentences naming Skobov | collocates within 1"]
    ),
    (
      "sentences | context 51", "“51” is out of range; 0 to 50 rows of context",
      ["sentences | context 50"]
    ),
    (
      "sentences | network of figures",
      "a network is of names or of sources; figures are neither", ["sentences | network"]
    ),
    (
      "pairs of sentences | network", "“network” says nothing about pairs",
      ["pairs of sentences | their sentences | network"]
    ),
    (
      "sentences | table of section by weight", "sentences have no field “weight”",
      ["sentences | table of section by address"]
    ),
  ])
  func refusals(_ line: String, _ message: String, _ hints: [String]) throws {
    let error = try #require(#expect(throws: Diagnostic.self) { try checked(line) })
    #expect(error.message == message)
    for hint in hints {
      #expect(error.hints.contains(hint), "\(error.hints)")
      _ = try read(hint)
    }
  }

  @Test(arguments: [
    "sentences | timeline | first 3", "sentences | count by section | sort by section | last 2",
    "sentences naming Skobov | collocates | first 9", "sentences | kwic strike | last 2",
    "sentences | sample 9 seed 1 | timeline",
    "sentences | group by section | table of section by date",
  ])
  func canFollow(_ line: String) throws { _ = try checked(line) }

  /// What a stage takes from the clauses before it.
  @Test(arguments: [
    ("sentences dated 1978 | timeline", ["1978"]),
    ("sentences dated 1978 dated autumn 1978 | gaps by day", ["1978", "autumn 1978"]),
    ("sentences (dated 1978 or naming Skobov) | timeline", []),
    ("sentences not dated 1978 | timeline", []),
    ("passages dated 1978 | their sentences | timeline", []),
    ("passages | their sentences dated 1978 | timeline", ["1978"]),
    ("sentences | keep dated 1978 | timeline", ["1978"]),
    ("sentences dated 1978 plus sentences dated 1977 | timeline", []),
    ("(sentences dated 1978) | timeline", ["1978"]), ("flags made today | timeline", ["today"]),
  ])
  func periods(_ line: String, _ words: [String]) throws {
    switch try checked(line).stages.last {
    case .timeline(_, let periods), .gaps(_, let periods): #expect(periods.map(\.words) == words)
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test(arguments: [
    ("sentences naming Skobov containing strike | collocates", 2),
    ("sentences containing strike or hunger | collocates", 1),
    ("passages naming Skobov | their sentences | collocates", 1),
    ("sentences (naming Skobov or containing a) minus sentences containing b | collocates", 2),
    ("sentences naming Skobov not containing strike | collocates", 1),
  ])
  func node(_ line: String, _ count: Int) throws {
    guard case .collocates(5, let node) = try checked(line).stages.last else {
      Issue.record("no collocates")
      return
    }
    #expect(node.count == count)
  }

  @Test(arguments: [
    ("sentences | sample 20", "sentences | sample 20 seed 4"),
    ("sentences | sample 20 seed 7", "sentences | sample 20 seed 7"),
    ("sentences|sample 20|text", "sentences|sample 20 seed 4|text"),
    (
      "(passages | sample 2) plus passages | sample 3 seed 1 | sample 1",
      "(passages | sample 2 seed 4) plus passages | sample 3 seed 1 | sample 1 seed 4"
    ),
    ("let s = sentences | sample 3", "let s = sentences | sample 3 seed 4"),
    ("sentences containing \"| sample 3\"", "sentences containing \"| sample 3\""),
    ("sentences containing \"", "sentences containing \""),
  ])
  func seeding(_ line: String, _ seeded: String) {
    #expect(Query.seeding(line, with: 4) == seeded)
  }

  @Test func seedsArePlanned() throws {
    let plan = Planner.plan(try checked("(passages | sample 9 seed 3) | sample 2 seed 8"))
    #expect(plan.seeds == [3, 8])
    #expect(Planner.plan(try checked("passages | network of sources")).usesReach)
    #expect(!Planner.plan(try checked("sentences | network of people")).usesReach)
  }

  @Test(arguments: [
    ("dates | gaps by ", ["day", "month", "year", "decade"]), ("dates | gaps ", ["by"]),
    ("sentences | kwic strike by ", ["left", "right", "hit"]),
    ("sentences | sample 20 ", ["seed", "|"]), ("sentences | table ", ["of"]),
    (
      "sources | network of ",
      ["people", "names", "places", "groups", "sources", "authors", "voices"]
    ),
    ("sentences | tab", ["table"]), ("sentences | timeline by d", ["day", "decade"]),
    ("sentences | collocates ", ["within", "|"]),
    ("mentions | table of name by docu", ["document"]),
  ])
  func completion(_ line: String, _ expected: [String]) {
    let found = Completer.complete(line, environment: Names.sample, vocabulary: nil)
    #expect(Set(expected).isSubset(of: Set(found.suggestions.map(\.text))), "\(found.suggestions)")
  }
}
