import FoundationEssentials
import Glibc

extension Journal {
  /// `2026-03-07T14:02:11Z`. Not by `formatted`: loading ICU takes longer than opening a notebook.
  static func stamp(_ date: Date) -> String {
    var seconds = time_t(date.timeIntervalSince1970.rounded(.down))
    var civil = tm()
    gmtime_r(&seconds, &civil)
    let numbers = [
      civil.tm_mon + 1, civil.tm_mday, civil.tm_hour, civil.tm_min, civil.tm_sec,
    ].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(civil.tm_year + 1900)-\(numbers[0])-\(numbers[1])T"
      + numbers[2...].joined(separator: ":") + "Z"
  }

  /// Whether `date` knows when that was.
  static func isStamp(_ text: String) -> Bool {
    let form = "0000-00-00T00:00:00Z".utf8
    let isUsual =
      text.utf8.count == form.count
      && zip(text.utf8, form).allSatisfy { $1 == 0x30 ? $0 &- 0x30 < 10 : $0 == $1 }
    return isUsual || date(of: text) != nil
  }

  /// The inverse of `stamp`; nil for what a hand wrote otherwise.
  static func date(of stamp: String) -> Date? {
    let numbers = stamp.split { "-T:Z".contains($0) }.compactMap { Int32($0) }
    guard numbers.count == 6 else { return nil }
    var civil = tm()
    (civil.tm_year, civil.tm_mon, civil.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (civil.tm_hour, civil.tm_min, civil.tm_sec) = (numbers[3], numbers[4], numbers[5])
    return Date(timeIntervalSince1970: Double(timegm(&civil)))
  }
}
