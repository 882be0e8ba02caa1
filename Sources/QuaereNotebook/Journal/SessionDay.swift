import FoundationEssentials
import QuaereCore

/// The day of a session, where its author is.
struct SessionDay {
  private let time: LocalTime

  init(_ date: Date, in zone: LocalTime.Zone) {
    time = LocalTime(seconds: date.timeIntervalSince1970, in: zone)
  }

  /// `2026-03-07-ada.md`, then `2026-03-07-ada-2.md` and so on.
  func fileName(author: String, number: Int) -> String {
    let (month, day) = (SessionDay.twoDigits(time.month), SessionDay.twoDigits(time.day))
    let date = "\(time.year)-\(month)-\(day)"
    return "\(date)-\(author)" + (number > 1 ? "-\(number)" : "") + ".md"
  }

  /// `Saturday 7 March 2026`.
  var heading: String {
    let (weekday, month) = (SessionDay.weekdays[time.weekday], SessionDay.months[time.month - 1])
    return "\(weekday) \(time.day) \(month) \(time.year)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
