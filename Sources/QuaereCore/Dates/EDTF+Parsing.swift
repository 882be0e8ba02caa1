extension EDTF {
  /// Reads the canonical text; nil when it is not EDTF of the kinds listed at `EDTF`.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    if text.contains("/") {
      let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2 else { return nil }
      let isOpen = ends.map { $0 == ".." || $0.isEmpty }
      let first = isOpen[0] ? nil : EDTF(ends[0])
      let last = isOpen[1] ? nil : EDTF(ends[1])
      guard isOpen[0] || first != nil, isOpen[1] || last != nil, first != nil || last != nil,
        first.map({ from in last.map { from.earliest <= $0.latest } ?? true }) ?? true
      else { return nil }
      self = .interval(first, last)
      return
    }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let members = text.dropFirst().dropLast().split(separator: ",").map { EDTF($0) }
      let dates = members.compactMap { $0 }.sorted { $0.earliest < $1.earliest }
      guard dates.count == members.count, let first = dates.first, let last = dates.last else {
        return nil
      }
      self = dates.count == 1 ? first : .interval(first, last)
      return
    }
    var body = Substring(text)
    var approximate = false
    var uncertain = false
    if let sign = body.last, "?~%".contains(sign) {
      approximate = sign != "?"
      uncertain = sign != "~"
      body = body.dropLast()
    }
    guard let plain = EDTF.simple(body) else { return nil }
    self = plain.qualified(approximate: approximate, uncertain: uncertain)
  }

  private static func simple(_ body: Substring) -> EDTF? {
    // Years before the year 1: `-0489` is 490 BC. Decades and centuries have no such form here.
    let isNegative = body.hasPrefix("-")
    let body = isNegative ? body.dropFirst() : body
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4 else { return nil }
    if parts.count == 1, !isNegative, first.hasSuffix("XX") {
      return digits(first.prefix(2)).map { .century($0 * 100) }
    }
    if parts.count == 1, !isNegative, first.hasSuffix("X") {
      return digits(first.prefix(3)).map { .decade($0 * 10) }
    }
    guard let number = digits(first) else { return nil }
    let year = isNegative ? -number : number
    if parts.count == 1 { return .year(year) }
    guard parts[1].count == 2, let month = digits(parts[1]) else { return nil }
    if parts.count == 2 {
      if (1...12).contains(month) { return .month(year, month) }
      return Season.allCases.first { $0.code == month }.map { .season($0, year) }
    }
    guard parts.count == 3, parts[2].count == 2, let day = digits(parts[2]),
      (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    return .day(year, month, day)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(text) : nil
  }
}
