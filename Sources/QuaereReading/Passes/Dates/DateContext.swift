import QuaereCore

/// What was put in, and why.
private struct Completion {
  var parts: CompletedParts = []
  var reason: String?

  mutating func put(_ parts: CompletedParts, _ reason: String) {
    self.parts.formUnion(parts)
    self.reason = reason
  }
}

/// What dates without a year take it from: the date that governs the story where they stand.
struct DateContext {
  fileprivate struct Governing {
    var year: Int
    var month: Int?
    var day: Int?
    var text: String
    var isInPassage: Bool
  }

  /// The document's own year, by which `79` in a note is dated.
  let documentYear: Int?
  private var governing: Governing?

  init(documentYear: Int?) {
    self.documentYear = documentYear
  }

  mutating func beginSection() { governing = nil }
  mutating func beginPassage() { governing?.isInPassage = false }

  /// The date with its parts filled in, or nil when nothing says its year.
  mutating func resolve(
    _ found: FoundDate, in text: TokenText, block: Int, isNote: Bool
  ) -> DateExpression? {
    var first = found.first
    var last = found.last
    var completion = Completion()
    if let time = first.relative { return relative(time, found, in: text, block, isNote) }
    if let end = last, first.year == nil, end.year != nil {
      (first.year, first.yearIsShort) = (end.year, end.yearIsShort)
    }
    if first.month == nil, first.day != nil, let month = last?.month { first.month = month }
    guard complete(&first, &completion, isNote) else { return nil }
    if last != nil, last?.year == nil { last?.year = first.year }
    if var end = last {
      guard complete(&end, &completion, isNote) else { return nil }
      last = end
    }
    guard let value = value(first, last) else { return nil }
    govern(by: last ?? first, text.string(found.range), isNote: isNote)
    return DateExpression(
      block: block, range: found.range, value: value, inferred: completion.reason,
      completed: completion.parts)
  }

  private func value(_ first: WrittenDate, _ last: WrittenDate?) -> EDTF? {
    guard let year = first.year else { return nil }
    let from = first.value(in: year)
    guard let last, let lastYear = last.year else { return from }
    let to = last.value(in: lastYear)
    return from.earliest <= to.latest ? .interval(from, to) : from
  }

  /// Puts in what is missing; false when it cannot be known.
  private func complete(
    _ date: inout WrittenDate, _ completion: inout Completion, _ isNote: Bool
  ) -> Bool {
    if date.lacksEra, let number = date.year {
      guard !isNote, let governing, governing.year <= 0,
        abs(number - (1 - governing.year)) <= 100
      else { return false }
      date.year = 1 - number
      completion.put(.century, "the era is carried from \(governing.quoted)")
      return true
    }
    if date.yearIsShort, let year = date.year, year < 100 {
      let (full, why) = century(for: year)
      date.year = full
      completion.put(.century, why)
      return true
    }
    if date.year != nil { return date.month != nil || date.day == nil }
    guard !isNote, let governing else { return false }
    if date.month == nil, date.day != nil {
      guard let month = governing.month else { return false }
      date.month = month
      date.year = governing.year
      completion.put(.month, "the month and the year are carried from \(governing.quoted)")
      return true
    }
    date.year = governing.year
    var reason = "the year is carried from \(governing.quoted)"
    if let month = date.month, let before = governing.month, before - month >= 6 {
      date.year = governing.year + 1
      reason = "the year follows on \(governing.quoted), as the story runs forward"
    }
    completion.put(.year, reason)
    return true
  }

  private func century(for year: Int) -> (Int, String) {
    if let governing {
      let near = governing.year / 100 * 100 + year
      let full =
        near - governing.year > 60 ? near - 100 : governing.year - near > 60 ? near + 100 : near
      return (full, "the century is carried from \(governing.quoted)")
    }
    let own = documentYear ?? 1999
    let full = own / 100 * 100 + year
    return (full > own ? full - 100 : full, "the century is that before the document's own date")
  }

  private mutating func govern(by date: WrittenDate, _ text: String, isNote: Bool) {
    guard !isNote, !date.isAside, !date.isCentury, let year = date.lastYear ?? date.year else {
      return
    }
    governing = Governing(
      year: year, month: date.lastMonth ?? date.month, day: date.lastDay ?? date.day, text: text,
      isInPassage: true)
  }
}

// MARK: Counted from another date

extension DateContext {
  private mutating func relative(
    _ time: RelativeTime, _ found: FoundDate, in text: TokenText, _ block: Int, _ isNote: Bool
  ) -> DateExpression? {
    guard !isNote, let governing, var date = date(time, from: governing),
      let value = value(date, nil)
    else { return nil }
    date.range = found.range
    if time.unit != .decade, time.unit != .century {
      govern(by: date, text.string(found.range), isNote: false)
    }
    let part = time.unit == .day ? "day" : time.unit == .month ? "month" : "year"
    return DateExpression(
      block: block, range: found.range, value: value,
      inferred: "the \(part) is counted from \(governing.quoted)",
      completed: time.unit == .day ? .day : time.unit == .month ? .month : .year)
  }

  /// Only from a date of the same passage that is as exact as what is counted; `that year` may also
  /// be that of the passage before. A week is never exact.
  private func date(_ time: RelativeTime, from governing: Governing) -> WrittenDate? {
    guard let count = time.count, !time.isFromEvent,
      governing.isInPassage || (time.unit == .year && count == 0)
    else { return nil }
    var date = WrittenDate(range: 0..<0)
    switch time.unit {
    case .day:
      guard let month = governing.month, let day = governing.day else { return nil }
      let start = Day(year: governing.year, month: month, day: day).number
      let civil = Day(number: start + Int32(clamping: count)).civil
      (date.year, date.month, date.day) = (civil.year, civil.month, civil.day)
    case .week: return nil
    case .month:
      guard let month = governing.month else { return nil }
      let months = governing.year * 12 + month - 1 + count
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      (date.year, date.month) = (year, months - year * 12 + 1)
    case .year: date.year = governing.year + count
    case .decade, .century: spread(time.unit, count, time.isCounted, governing.year, &date)
    }
    return date
  }

  /// `a decade earlier` is ten years back; `the previous decade` is all ten years before this one.
  private func spread(
    _ unit: RelativeTime.Unit, _ count: Int, _ isCounted: Bool, _ year: Int,
    _ date: inout WrittenDate
  ) {
    let length = unit == .decade ? 10 : 100
    date.year = year + count * length
    guard !isCounted, let shifted = date.year, shifted > 0 else { return }
    date.year = shifted / length * length
    (date.isDecade, date.isCentury) = (unit == .decade, unit == .century)
  }
}

extension DateContext.Governing {
  /// The words of the governing date, and how near they stand.
  fileprivate var quoted: String {
    "“\(text)”" + (isInPassage ? " before it" : " in the passage before")
  }
}
