import QuaereCore
import Testing

@testable import QuaereIndex

struct GapsTests {
  /// Unit by unit: is there a date in it, or a span of whole units over it?
  @Test(arguments: 0..<12, [DateUnit.year, .month, .decade])
  func agreesWithLookingAtEachUnit(seed: Int, unit: DateUnit) throws {
    let made = StageLibrary(seed: seed, documents: 2, passages: 4)
    let corpus = try StageCorpus(made.library)
    let answer = try corpus.ask("sentences dated 1921..1935 | gaps by \(unit)").answer
    guard case .gaps(let gaps) = answer.shape else { return }
    let period = try #require(EDTF("1921/1935"))
    let units = unit.number(of: period.earliest)...unit.number(of: period.latest)
    let dates = made.sentences.flatMap(\.dates).filter { $0.overlaps(period) }
    let empty = units.filter { number in
      !dates.contains { says($0, unit, number) }
    }
    #expect(gaps.units == units.count && gaps.empty == empty.count)
    #expect(gaps.runs.reduce(0) { $0 + $1.units } == empty.count)
    let listed = gaps.runs.flatMap { run in
      let ends = [run.first, run.last].compactMap { EDTF($0) }.map { unit.number(of: $0.earliest) }
      return Array(ends[0]...ends[1])
    }
    #expect(listed == empty)
  }

  private func says(_ date: EDTF, _ unit: DateUnit, _ number: Int) -> Bool {
    guard date.earliest != .distantPast, date.latest != .distantFuture else { return false }
    let ends = date.text.split(separator: "/").compactMap { EDTF($0) }
    let areUnits = ends.allSatisfy {
      unit.number(of: $0.earliest) == unit.number(of: $0.latest)
    }
    let days = Int(date.latest.number - date.earliest.number) + 1
    guard areUnits, days <= unit.longest else { return false }
    return (unit.number(of: date.earliest)...unit.number(of: date.latest)).contains(number)
  }

  @Test(arguments: [
    ("dates dated since 1930 | gaps by year", "1930–1935"), ("dates | gaps by year", "1928–1935"),
    ("dates dated before 1930 | gaps by year", "1928–1929"),
    ("dates dated 1900..1940 | gaps by decade", "1900s–1940s"),
  ])
  func period(_ line: String, _ words: String) throws {
    var document = Document.sketch("d", ["x x x"])
    for (place, text) in ["1928", "1935", "1930-05"].enumerated() {
      guard let value = EDTF(text) else { continue }
      document.dates.append(
        DateExpression(block: 0, range: place * 2..<place * 2 + 1, value: value))
    }
    let answer = try StageCorpus(Library(documents: [document])).ask(line).answer
    guard case .gaps(let gaps) = answer.shape else { return }
    #expect(gaps.period == words)
  }

  @Test func nothingDated() throws {
    let corpus = try StageCorpus(Library(documents: [.sketch("d", ["x"])]))
    let answer = try corpus.ask("sentences | gaps by year").answer
    guard case .gaps(let gaps) = answer.shape else { return }
    #expect(gaps.units == 0 && gaps.runs.isEmpty)
    #expect(answer.assumptions == [Field("undated", .number(1))])
  }
}
