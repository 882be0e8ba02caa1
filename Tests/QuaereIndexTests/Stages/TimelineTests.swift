import QuaereCore
import Testing

@testable import QuaereIndex

struct TimelineTests {
  private func timeline(_ line: String, _ library: Library) throws -> (Timeline, Answer) {
    let answer = try StageCorpus(library).ask(line).answer
    guard case .timeline(let timeline) = answer.shape else {
      return (Timeline(unit: .day), answer)
    }
    return (timeline, answer)
  }

  /// Every date of every sentence once; those that have a place in time, then those ruled off.
  @Test(arguments: 0..<10, DateUnit.allCases)
  func everyDateStandsOnce(seed: Int, unit: DateUnit) throws {
    let made = StageLibrary(seed: seed)
    let (timeline, answer) = try timeline("sentences | timeline by \(unit)", made.library)
    let dates = made.sentences.flatMap { $0.dates.map(\.text) }
    #expect(timeline.entries.map(\.date).sorted() == dates.sorted())
    #expect(answer.count == made.sentences.count { !$0.dates.isEmpty })
    let ruled = timeline.entries.map { $0.rule != nil }
    #expect(ruled == ruled.filter { !$0 } + ruled.filter { $0 })
    for entry in timeline.entries {
      let value = try #require(EDTF(entry.date))
      let isOpen = value.earliest == .distantPast || value.latest == .distantFuture
      let days = isOpen ? 366 : Int(value.latest.number - value.earliest.number) + 1
      #expect((entry.rule != nil) == (days > unit.longest), "\(entry.date) by \(unit)")
    }
    let placed = timeline.entries.filter { $0.rule == nil }.compactMap { EDTF($0.date) }
      .map { $0.earliest == .distantPast ? $0.latest : $0.earliest }
    #expect(placed == placed.sorted())
  }

  @Test(arguments: 0..<6)
  func onlyDatesOfThePeriod(seed: Int) throws {
    let made = StageLibrary(seed: seed)
    let period = try #require(EDTF("1925/1928"))
    let (timeline, answer) = try timeline(
      "sentences dated 1925..1928 | timeline by year", made.library)
    let rows = made.sentences.filter { $0.dates.contains { $0.overlaps(period) } }
    let inside = rows.flatMap(\.dates).filter { $0.overlaps(period) }
    #expect(timeline.entries.map(\.date).sorted() == inside.map(\.text).sorted())
    let outside = rows.flatMap(\.dates).count - inside.count
    let said = answer.assumptions.first { $0.name == "dates outside the period" }
    #expect(said?.value == (outside == 0 ? nil : .number(outside)))
  }

  /// Bars count a row once a period, and say what lies in none.
  @Test(arguments: 0..<4, [DateUnit.year, .decade])
  func bars(seed: Int, unit: DateUnit) throws {
    let made = StageLibrary(seed: seed, documents: 6, passages: 40)
    let (timeline, answer) = try timeline("sentences | timeline by \(unit)", made.library)
    #expect(timeline.isChart && answer.lines == timeline.bars.count)
    var counts: [String: Int] = [:]
    var longer = 0
    for sentence in made.sentences {
      let units = sentence.dates.map { date in
        unit.number(of: date.earliest) == unit.number(of: date.latest)
          ? unit.date(unit.number(of: date.earliest)).text : nil
      }
      longer += units.count { $0 == nil }
      for unit in Set(units.compactMap { $0 }) { counts[unit, default: 0] += 1 }
    }
    let bars = timeline.bars.filter { $0.count > 0 }
    #expect(Dictionary(uniqueKeysWithValues: bars.map { ($0.date, $0.count) }) == counts)
    #expect(timeline.longer == longer)
    #expect(timeline.bars.map(\.date) == timeline.bars.map(\.date).sorted())
  }

  private static func note(_ dates: [(String, String, CompletedParts)]) -> Library {
    var document = Document.sketch("d", [dates.map(\.0).joined(separator: " | ")])
    for (number, date) in dates.enumerated() {
      guard let value = EDTF(date.1), let at = date.0.firstRange(of: "@") else { continue }
      let offset = date.0.utf8.distance(from: date.0.startIndex, to: at.lowerBound)
      // Sentences after the first begin with the blank that stood behind the line.
      let start = document.sentences[number].range.lowerBound + (number > 0 ? 1 : 0) + offset
      document.dates.append(
        DateExpression(
          block: 0, range: start..<start + 1, value: value,
          inferred: date.2.isEmpty ? nil : "so", completed: date.2))
    }
    return Library(documents: [document])
  }

  @Test func wordsRulesAndExcerpts() throws {
    let library = TimelineTests.note([
      ("In @ it closed, as the papers of the town had said it would before", "1978", []),
      ("On @ came the end", "1978-10-14", .year), ("The month @", "1978-10", .year),
      (
        "Nothing at all had been heard of the man for a very long while, and on @ he came back",
        "1978-10-02", []
      ),
    ])
    let (timeline, answer) = try timeline("sentences | timeline by day", library)
    #expect(
      timeline.entries.map { [$0.words, $0.row.address, $0.rule ?? "", $0.excerpt] } == [
        ["Oct [1978]", "d:1.1.3", "", " The month @"],
        ["2 Oct 1978", "d:1.1.4", "", "… and on @ he came back"],
        ["14 Oct [1978]", "d:1.1.2", "", " On @ came the end"],
        [
          "1978", "d:1.1.1", "year only",
          "In @ it closed, as the papers of the town had said it would before",
        ],
      ])
    #expect(answer.assumptions.contains(Field("[ ] completed by me", .none)))
  }

  @Test func sessionsKeepTheDate() throws {
    let library = TimelineTests.note([("@ a", "1979", []), ("@ b", "1978~", [])])
    let corpus = try StageCorpus(library)
    let stored = try corpus.ask("sentences | timeline").stored
    #expect(stored.map { $0.prefix(13) } == ["1978~ d:1.1.2", "1979 d:1.1.1~"])
    #expect(try corpus.ask("sentences | timeline | last 1").stored == stored.suffix(1))
  }

  @Test func worksAndDocumentsHaveDatesOfTheirOwn() throws {
    var library = Library(documents: [.sketch("d", ["a"]), .sketch("e", ["a"])])
    library.documents[0].metadata.date = "1980-05"
    library.documents[1].metadata.date = "1979"
    let (timeline, answer) = try timeline("documents | timeline", library)
    #expect(timeline.entries.map(\.words) == ["1979", "May 1980"])
    #expect(answer.assumptions == [Field("by", .text("year"))])
  }
}
