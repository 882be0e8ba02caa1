import Foundation
import QuaereCore
import Testing

struct LocalTimeTests {
  @Test(arguments: [
    (0, [1970, 1, 1, 4]), (1_772_877_600, [2026, 3, 7, 6]), (951_782_399, [2000, 2, 28, 1]),
    (951_782_400, [2000, 2, 29, 2]), (-1, [1969, 12, 31, 3]),
  ])
  func daysOfGreenwich(_ seconds: Int, _ parts: [Int]) {
    let time = LocalTime(seconds: Double(seconds), in: .gmt)
    #expect([time.year, time.month, time.day, time.weekday] == parts)
  }

  /// As Foundation has it, which reads the same zone.
  @Test(arguments: [0, 951_782_399, 1_772_877_600, 1_790_000_000])
  func daysOfThisMachine(_ seconds: Int) {
    let date = Date(timeIntervalSince1970: Double(seconds))
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day, .weekday], from: date)
    let time = LocalTime(seconds: Double(seconds))
    #expect([time.year, time.month, time.day] == [parts.year, parts.month, parts.day])
    #expect(time.weekday + 1 == parts.weekday)
  }
}
