/// Dates that begin with a year of four digits.
extension DateReader {
  func year(at index: Int) -> Read? {
    guard let year = fullYear(index) else { return nil }
    if let decade = decade(year, at: index) { return decade }
    guard gap(index + 1) != .none || text.token(index + 1) == nil || index + 1 == text.count else {
      return nil
    }
    var date = written(index, index)
    date.year = year
    if let (last, next) = lastYear(of: year, index + 1) {
      date.lastYear = last
      let next = afterYearWord(next)
      date.range = date.range.lowerBound..<text[next - 1].range.upperBound
      return (date, next)
    }
    guard isBareYear(index, year) else { return nil }
    date.isAside = isAside(index)
    let next = afterYearWord(index + 1)
    date.range = date.range.lowerBound..<text[next - 1].range.upperBound
    return (date, next)
  }

  /// `1930s`, `1930's`, `1930er`.
  private func decade(_ year: Int, at index: Int) -> Read? {
    guard year % 10 == 0, let token = text.token(index + 1), !token.isNumber else { return nil }
    let first = text.byte(Int(token.start)) | 0x20
    let isPlural = token.count == 1 && first == 0x73
    let isGerman = token.count == 2 && first == 0x65 && token.before == .none
    // `1930-х годов`
    let isRussian =
      token.count == 2 && token.before == .hyphen
      && text.byte(Int(token.start)) == 0xD1 && text.byte(Int(token.start) + 1) == 0x85
    guard
      isGerman || isRussian
        || (isPlural && (token.before == .none || token.before == .apostrophe))
    else { return nil }
    return decade(year, index, index + 1)
  }

  /// With the noun after it, `Jahre` or `годов`, and an era.
  func decade(_ year: Int, _ first: Int, _ last: Int) -> Read {
    var end = afterYearWord(last + 1)
    if end == last + 1, let noun = text.token(end), gap(end) == .space,
      DecadeNouns.table.contains(noun)
    {
      end += 1
    }
    var date = written(first, end - 1)
    (date.year, date.isDecade) = (year, true)
    return (date, end)
  }

  /// The end of `1937–1938`, `1953–54`, `1947/52`.
  func lastYear(of year: Int, _ index: Int) -> (Int, Int)? {
    guard [.hyphen, .dash, .slash].contains(gap(index)), let token = text.token(index),
      token.isNumber, gap(index + 1) != .hyphen
    else { return nil }
    let last = token.count == 2 ? year / 100 * 100 + token.value : token.value
    guard token.count == 2 || token.count == 4, last > year, last <= 2100 else { return nil }
    return (last, index + 1)
  }

  /// A number of four digits is a year where a preposition, a bracket or a comma leads to it and it
  /// counts nothing: not `some 1500 workers`.
  private func isBareYear(_ index: Int, _ year: Int) -> Bool {
    guard let next = text.token(index + 1), next.before == .space, !next.isNumber,
      !next.isCapital
    else { return (1100...2029).contains(year) || has(.preposition, index - 1) }
    if YearWords.table.contains(next) { return true }
    if YearLeaders.table.contains(index > 0 ? text[index - 1] : next) { return true }
    if CountedWords.table.contains(next) { return false }
    let isPlural = text.byte(Int(next.end) - 1) == 0x73 && next.count >= 5
    return !isPlural && (1100...2029).contains(year)
  }

  /// `(Brook 1917, 24)`: what stands in brackets runs beside the story.
  private func isBracketed(_ index: Int) -> Bool {
    let start = Int(text[index].start)
    for at in stride(from: start - 1, through: max(0, start - 80), by: -1) {
      if text.byte(at) == 0x28 { return true }
      if text.byte(at) == 0x29 { return false }
    }
    return false
  }

  /// `veteran of 1976`, `(1917)`, `who in 1976 had been`.
  private func isAside(_ index: Int) -> Bool {
    if isBracketed(index) { return true }
    if has(.link, index - 1), gap(index) == .space, let before = word(index - 2) {
      return before.part == nil && before.season == nil && before.month == 0
        && !before.roles.contains(.year) && !before.roles.contains(.preposition)
    }
    if has(.link, index - 1), gap(index) == .space, index > 1 { return true }
    return (1...3).contains { back in
      has(.relative, index - back)
        && ((index - back + 1)...index).allSatisfy { gap($0) == .space }
    }
  }
}

/// Nouns after a decade in German.
enum DecadeNouns {
  static let table = WordTable("jahre jahren jahrzehnt")
}

/// Prepositions after which four digits are a year whatever follows.
enum YearLeaders {
  static let table = WordTable(
    "in since during until en depuis im seit nel в année année jahr jahre year early late")
}

/// Plurals without an `s`.
enum CountedWords {
  static let table = WordTable("people men women children persons dead copies workers miles feet")
}
