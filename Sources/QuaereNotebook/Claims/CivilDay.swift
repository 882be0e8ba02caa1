/// Days for people.
enum CivilDay {
  /// `7 March 2026` of an ISO 8601 time; the text itself where a hand wrote something else.
  static func words(_ stamp: String) -> String {
    let numbers = stamp.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return stamp }
    return "\(numbers[2]) \(SessionDay.months[numbers[1] - 1]) \(numbers[0])"
  }
}
