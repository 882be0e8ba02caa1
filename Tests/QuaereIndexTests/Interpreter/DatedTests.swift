import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Dates are found from their columns as they would be one by one, whatever a person or a setting has
/// changed.
struct DatedTests {
  @Test(arguments: 0..<16)
  func columnsAgreeWithDates(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 900)
    let town = try Asked(RandomTown.library(&generator))
    var settings = Settings()
    settings.completesDates = seed % 4 != 1
    if seed % 4 == 2 { settings.seasons.set(.summer, to: "Dec-Feb") }
    let interpreter = Interpreter(
      index: town.index, record: RandomRecord.make(&generator), settings: settings)
    for words in ["1850", "1849..1851", "before 1850", "within 1850..1852", "since 1852"] {
      let period = try #require(Parser.period(words, settings.seasons))
      let bounds = try interpreter.interval(period)
      let dates = interpreter.dates
      let plain = (0..<town.index.dateBlock.count).filter { date in
        interpreter.fits(dates.earliest(date), dates.latest(date), bounds, period.sense)
          && (settings.completesDates || dates.reason(date) == nil)
      }
      #expect(try interpreter.dated(period, .dates).ids == plain.map { UInt32($0) })
    }
  }

  @Test(arguments: 0..<8)
  func statesAgreeWithValues(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 950)
    let town = try Asked(RandomTown.library(&generator))
    let interpreter = Interpreter(index: town.index, record: RandomRecord.make(&generator))
    for date in 0..<town.index.dateBlock.count {
      let id = UInt32(date)
      let value = EDTF(interpreter.dates.text(date))
      #expect(interpreter.test("inferred", .dates)(id) == (interpreter.dates.reason(date) != nil))
      #expect(interpreter.test("explicit", .dates)(id) == (interpreter.dates.reason(date) == nil))
      #expect(interpreter.test("approximate", .dates)(id) == (value?.isApproximate ?? false))
      #expect(interpreter.test("uncertain", .dates)(id) == (value?.isUncertain ?? false))
    }
  }
}
