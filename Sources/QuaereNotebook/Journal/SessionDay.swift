import Foundation

/// The day of a session, where its author is.
struct SessionDay {
  private let year: Int
  private let month: Int
  private let day: Int
  private let weekday: Int

  init(_ date: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
    year = parts.year ?? 1970
    month = parts.month ?? 1
    day = parts.day ?? 1
    weekday = parts.weekday ?? 1
  }

  /// `2026-03-07-ada.md`, then `2026-03-07-ada-2.md` and so on.
  func fileName(author: String, number: Int) -> String {
    let date = "\(year)-\(SessionDay.twoDigits(month))-\(SessionDay.twoDigits(day))"
    return "\(date)-\(author)" + (number > 1 ? "-\(number)" : "") + ".md"
  }

  /// `Saturday 7 March 2026`.
  var heading: String {
    "\(SessionDay.weekdays[(weekday - 1) % 7]) \(day) \(SessionDay.months[(month - 1) % 12]) \(year)"
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
