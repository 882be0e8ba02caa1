import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Laws that hold for whatever is asked of whatever text.
struct LawTests {
  static let seeds = 0..<10

  /// Rows of a line; nil where it has no meaning, or names what this town has not.
  private func rows(_ line: String, _ town: Asked, _ reach: Reach = .paragraph) -> [String]? {
    guard let (interpreter, found) = try? town.evaluation(line, reach: reach) else { return nil }
    return interpreter.stored(found)
  }

  private func each(
    _ seed: Int, _ body: (Asked, inout RandomQuestions) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed + 1000)
    let town = try Asked(RandomTown.library(&generator))
    var questions = RandomQuestions(generator: generator)
    for _ in 0..<12 { try body(town, &questions) }
  }

  @Test(arguments: seeds)
  func takingAwayAndPuttingBack(seed: Int) throws {
    try each(seed) { town, questions in
      let noun = questions.noun()
      let (one, other) = (questions.question(noun), questions.question(noun))
      guard let rows = rows(one, town), self.rows(other, town) != nil else { return }
      let again = self.rows("\(one) minus (\(other)) plus (\(one) in (\(other)))", town)
      // Sections in a set are also those under them, which changes nothing of what is put back.
      #expect(again == rows, "\(one), \(other)")
      #expect(
        self.rows("\(one) plus (\(other))", town) == self.rows("\(other) plus (\(one))", town))
      #expect(self.rows("\(one) minus (\(one))", town) == [])
    }
  }

  @Test(arguments: seeds)
  func someAndNoneAreOpposites(seed: Int) throws {
    try each(seed) { town, questions in
      let noun = questions.noun()
      let target = questions.noun()
      let inner =
        Bool.random(using: &questions.generator)
        ? " (\(questions.clause(on: target, depth: 1)))" : ""
      let words = "\(target.rawValue)\(inner)"
      guard let some = rows("\(noun.rawValue) with at least 1 \(words)", town) else { return }
      #expect(some == rows("\(noun.rawValue) not with no \(words)", town), "\(noun) \(words)")
      #expect(some == rows("\(noun.rawValue) with \(words)", town))
      let counts = ["no", "exactly 1", "exactly 2", "more than 2"].compactMap {
        rows("\(noun.rawValue) with \($0) \(words)", town)
      }
      #expect(counts.flatMap { $0 }.sorted() == rows(noun.rawValue, town)?.sorted(), "\(words)")
    }
  }

  @Test(arguments: seeds)
  func notIsTheRest(seed: Int) throws {
    try each(seed) { town, questions in
      let noun = questions.noun()
      let clause = questions.clause(on: noun, depth: 1)
      guard let with = rows("\(noun.rawValue) \(clause)", town),
        let without = rows("\(noun.rawValue) not \(clause)", town)
      else { return }
      #expect((with + without).sorted() == rows(noun.rawValue, town)?.sorted(), "\(noun) \(clause)")
      #expect(without == rows("\(noun.rawValue) minus \(noun.rawValue) \(clause)", town))
      #expect(with == rows("\(noun.rawValue) | keep \(clause)", town), "keep \(clause)")
    }
  }

  /// Notes have what stands in their own words; what stands in the text hangs on the notes that
  /// answer for it, and on the works these cite. All other ways are the same in both directions.
  static func isOneWay(_ one: Noun, _ other: Noun) -> Bool {
    func isOneWay(_ left: Noun, _ right: Noun) -> Bool {
      switch (left, right) {
      case (.footnotes, .names), (.footnotes, .spellings), (.citations, .names),
        (.citations, .spellings):
        true
      case (.authors, .mentions): false
      case (.footnotes, _), (.citations, _), (.sources, _), (.authors, _), (.voices, _):
        [.mentions, .dates, .figures].contains(right)
      default: false
      }
    }
    let (left, right) = (Relation.space(of: one), Relation.space(of: other))
    return isOneWay(left, right) || isOneWay(right, left)
  }

  @Test(arguments: seeds)
  func whatIsTheirsHasThem(seed: Int) throws {
    try each(seed) { town, questions in
      let (noun, target) = (questions.noun(), questions.noun())
      guard !LawTests.isOneWay(noun, target) else { return }
      let clause = questions.clause(on: noun, depth: 1)
      for reach in Reach.allCases {
        let line = "\(noun.rawValue) \(clause) | their \(target.rawValue)"
        guard let theirs = rows(line, town, reach),
          noun != target, Relation.space(of: noun) != Relation.space(of: target),
          // The spellings of a work are those of its title.
          (noun, target) != (.spellings, .sources), (noun, target) != (.sources, .spellings)
        else { continue }
        #expect(
          theirs == rows("\(target.rawValue) with \(noun.rawValue) (\(clause))", town, reach),
          "\(line)")
        #expect(
          theirs == rows("\(target.rawValue) in (\(noun.rawValue) \(clause))", town, reach),
          "\(line)")
      }
    }
  }

  @Test(arguments: seeds)
  func countsByOneValueAddUp(seed: Int) throws {
    try each(seed) { town, questions in
      let (noun, field) = questions.pick([
        (Noun.passages, "document"), (.sentences, "section"), (.citations, "volume"),
        (.mentions, "spelling"), (.mentions, "kind"), (.dates, "value"), (.names, "kind"),
        (.citations, "form"), (.figures, "value"), (.sources, "date"),
      ])
      let line = questions.question(noun)
      guard let rows = rows(line, town) else { return }
      let counted = try town.answer("\(line) | count by \(field)")
      guard case .counts(_, let counts) = counted.shape else {
        Issue.record("no counts")
        return
      }
      #expect(counts.reduce(0) { $0 + $1.count } == rows.count, "\(line) by \(field)")
      let grouped = try town.answer("\(line) | group by \(field)")
      #expect(grouped.rows.count == rows.count, "\(line) by \(field)")
      #expect(try town.answer("\(line) | count").count == rows.count)
      for count in counts.map(\.count) { #expect(count > 0) }
    }
  }

  @Test(arguments: seeds)
  func sortingLosesNothing(seed: Int) throws {
    try each(seed) { town, questions in
      let line = questions.question(.sources)
      guard let rows = rows(line, town) else { return }
      let up = self.rows("\(line) | sort by citations, key", town)
      let down = self.rows("\(line) | sort by citations descending, key descending", town)
      #expect(up?.sorted() == rows.sorted())
      #expect(up?.reversed() == down)
      let half = rows.count / 2
      let first = self.rows("\(line) | first \(half)", town) ?? []
      let last = self.rows("\(line) | last \(rows.count - half)", town) ?? []
      #expect(first + last == rows)
    }
  }
}
