extension EDTF {
  /// As a person writes it: `14 Oct 1978`, `early Oct 1978`, `autumn 1978`, `1930s`, `c. 1928`,
  /// `1953–1954`, `until 1925`. What the program put in stands in brackets: `14 Oct [1978]`.
  public func words(completed: CompletedParts = []) -> String {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 { return intervalWords(EDTF(ends[0]), EDTF(ends[1]), completed) }
    let sign = isUncertain ? "?" : ""
    return (part ?? (isApproximate ? "c. " : "")) + plainWords(completed) + sign
  }

  /// `early `, `mid `, `late `: a date that was narrowed to a third of what its text says.
  private var part: String? {
    guard isApproximate, let whole = EDTF(text),
      whole.earliest != earliest || whole.latest != latest
    else { return nil }
    if whole.earliest == earliest { return "early " }
    return whole.latest == latest ? "late " : "mid "
  }

  private func plainWords(_ completed: CompletedParts) -> String {
    // From the text: bounds may have been narrowed. A winter begins in the year before its own.
    let first = (EDTF(text)?.earliest ?? earliest).civil
    switch precision {
    case .day: return EDTF.words(String(first.day), first.month, first.year, completed)
    case .month: return EDTF.words(nil, first.month, first.year, completed)
    case .season:
      let season = Season.allCases.first { text.contains("-\($0.code)") }
      let year = season == .winter ? first.year + 1 : first.year
      return "\(season?.rawValue ?? "") \(EDTF.yearWords(year, completed))"
    case .decade: return EDTF.yearWords(first.year, completed) + "s"
    case .century: return EDTF.centuryWords(first.year)
    case .year, .interval: return EDTF.yearWords(first.year, completed)
    }
  }

  private static func words(
    _ day: String?, _ month: Int, _ year: Int, _ completed: CompletedParts
  ) -> String {
    let lead = day.map { $0 + " " } ?? ""
    let name = monthNames[(max(1, min(12, month))) - 1]
    if completed.contains(.day) { return "[\(lead)\(name) \(yearWords(year, []))]" }
    if completed.contains(.month) { return "\(lead)[\(name) \(yearWords(year, []))]" }
    return "\(lead)\(name) \(yearWords(year, completed))"
  }

  /// `1978`, `[1978]`, `[19]78`; before the year 1, which has no year 0, `490 BC`.
  private static func yearWords(_ year: Int, _ completed: CompletedParts) -> String {
    let words = year > 0 ? String(year) : "\(1 - year) BC"
    if completed.contains(.year) || completed.contains(.month) { return "[\(words)]" }
    guard completed.contains(.century), words.count == 4 else { return words }
    return "[\(words.prefix(2))]\(words.suffix(2))"
  }

  private static func centuryWords(_ year: Int) -> String {
    let number = year / 100 + 1
    let tens = number % 100 / 10 == 1
    let ending =
      switch number % 10 {
      case 1 where !tens: "st"
      case 2 where !tens: "nd"
      case 3 where !tens: "rd"
      default: "th"
      }
    return "\(number)\(ending) century"
  }

  private func intervalWords(
    _ first: EDTF?, _ last: EDTF?, _ completed: CompletedParts
  ) -> String {
    guard let first else { return "until \(last?.words(completed: completed) ?? "")" }
    guard let last else { return "since \(first.words(completed: completed))" }
    if let joined = EDTF.joined(first, last, completed) { return joined }
    let (from, to) = (first.words(completed: completed), last.words(completed: completed))
    return from.contains(" ") || to.contains(" ") ? "\(from) – \(to)" : "\(from)–\(to)"
  }

  /// `10–12 Oct 1978`, `10 Oct – 3 Nov 1978`, `Oct–Nov 1978`: the month and the year once.
  private static func joined(_ first: EDTF, _ last: EDTF, _ completed: CompletedParts) -> String? {
    guard first.precision == last.precision, !first.isApproximate, !last.isApproximate,
      !first.isUncertain, !last.isUncertain
    else { return nil }
    let (from, to) = (first.earliest.civil, last.earliest.civil)
    guard from.year == to.year else { return nil }
    let months = (monthNames[from.month - 1], monthNames[to.month - 1])
    switch first.precision {
    case .day where from.month == to.month:
      return words("\(from.day)–\(to.day)", from.month, from.year, completed)
    case .day:
      return "\(from.day) \(months.0) – " + words(String(to.day), to.month, to.year, completed)
    case .month: return "\(months.0)–" + words(nil, to.month, to.year, completed)
    default: return nil
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
