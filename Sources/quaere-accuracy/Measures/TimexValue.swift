import QuaereCore

/// Values of TIMEX2 beside values of EDTF.
enum TimexValue {
  /// True when both say the same; what is early or about is left out, as TIMEX2 has it elsewhere.
  static func agrees(_ value: EDTF, with timex: String) -> Bool {
    guard let wanted = edtf(timex) else { return false }
    return value.text.filter { !"?~%".contains($0) } == wanted
  }

  /// One of the ends of an interval.
  static func isEnd(of value: EDTF, _ timex: String) -> Bool {
    let ends = value.text.filter { !"?~%".contains($0) }.split(separator: "/")
    return ends.count == 2 && edtf(timex).map { wanted in ends.contains { $0 == wanted } } ?? false
  }

  /// `BC0481-SU` is `-0480-22`, `BC048` the years 489 to 480 before Christ, `193` is `193X`.
  static func edtf(_ timex: String) -> String? {
    let isBefore = timex.hasPrefix("BC")
    let body = isBefore ? timex.dropFirst(2) : timex[...]
    let parts = body.split(separator: "-")
    guard let first = parts.first, let number = Int(first), !body.contains("X") else { return nil }
    var out = [year(first, number, isBefore)]
    for part in parts.dropFirst() {
      switch part {
      case "SP": out.append("21")
      case "SU": out.append("22")
      case "FA": out.append("23")
      case "WI": out.append("24")
      default: out.append(String(part))
      }
    }
    return out.joined(separator: "-")
  }

  private static func year(_ text: Substring, _ number: Int, _ isBefore: Bool) -> String {
    guard isBefore else {
      return text.count == 4 ? String(text) : text.count == 3 ? "\(text)X" : "\(text)XX"
    }
    switch text.count {
    case 3: return "\(year(number * 10 + 9))/\(year(number * 10))"
    // `BC03` is the fourth century.
    case 2: return "\(year(number * 100 + 100))/\(year(number * 100 + 1))"
    default: return year(number)
    }
  }

  private static func year(_ before: Int) -> String {
    let digits = String(before - 1)
    return "-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
