import QuaereCore

/// Dates that begin with a word.
extension DateReader {
  func month(_ word: DateWord, at index: Int) -> Read? {
    guard let month = monthNumber(index) else { return nil }
    var date = written(index, index)
    date.month = month
    var at = index + 1
    if let (last, next) = lastMonth(at) {
      date.lastMonth = last
      at = next
    } else if let (first, last, next) = days(at) {
      (date.day, date.lastDay) = (first, last)
      at = next
    }
    if let found = yearAfter(at) {
      (date.year, date.yearIsShort) = (found.year, found.isShort)
      at = found.next
    }
    let isLone = date.day == nil && date.year == nil
    if isLone, word.isAbbreviation || !isLed(index) || isName(index) { return nil }
    date.range = date.range.lowerBound..<text[at - 1].range.upperBound
    return (date, at)
  }

  private func lastMonth(_ index: Int) -> (Int, Int)? {
    if [.hyphen, .dash, .slash].contains(gap(index)), let last = monthNumber(index) {
      return (last, index + 1)
    }
    guard has(.joiner, index), isClose(index), isClose(index + 1),
      let last = monthNumber(index + 1), yearAfter(index + 2) != nil
    else { return nil }
    return (last, index + 2)
  }

  /// `October 14`, `October 14th`, `October 14-16`.
  private func days(_ index: Int) -> (Int, Int?, Int)? {
    var at = index
    if has(.article, at), isClose(at) { at += 1 }
    guard let token = text.token(at), token.isNumber, token.count <= 2, isClose(at),
      (1...31).contains(token.value), !isApostrophised(at)
    else { return nil }
    // `avril 12` is April 1912 where the language puts the day first.
    let next = afterOrdinal(at + 1)
    guard text[at - 1].isCapital || next > at + 1 || at > index else { return nil }
    if next == at + 1, gap(next) == .none, text.token(next) != nil { return nil }
    if [.hyphen, .dash].contains(gap(next)), let last = text.token(next), last.isNumber,
      last.count <= 2, (token.value...31).contains(last.value)
    {
      return (token.value, last.value, afterOrdinal(next + 1))
    }
    return (token.value, nil, next)
  }

  /// A preposition or a part leads to the word.
  private func isLed(_ index: Int) -> Bool {
    guard index > 0, isClose(index), let before = word(index - 1) else { return false }
    return before.roles.contains(.preposition) || before.part != nil
      || before.roles.contains(.link)
  }

  /// `April Jones`, `Max August`.
  private func isName(_ index: Int) -> Bool {
    guard let next = text.token(index + 1), next.before == .space else { return false }
    return next.isCapital && word(index + 1) == nil
  }

  func season(_ word: DateWord, at index: Int) -> Read? {
    guard let season = word.season else { return nil }
    var date = written(index, index)
    date.season = season
    if let found = yearAfter(index + 1) {
      date.range = date.range.lowerBound..<text[found.next - 1].range.upperBound
      (date.year, date.yearIsShort) = (found.year, found.isShort)
      return (date, found.next)
    }
    guard LoneSeasons.table.contains(text[index]), !text[index].isCapital,
      endsPhrase(index + 1) || isBeforeSubject(index + 1), isLedAsSeason(index)
    else { return nil }
    return (date, index + 1)
  }

  /// `in the autumn he left`; but `in the spring sun`.
  private func isBeforeSubject(_ index: Int) -> Bool {
    text.token(index).map { DayFollowers.table.contains($0) } ?? false
  }

  /// `in winter`, `in the spring`, `that summer`; `by winter` and `the spring` can be anything.
  private func isLedAsSeason(_ index: Int) -> Bool {
    guard let before = text.token(index - 1), gap(index) == .space else { return false }
    if LoneSeasons.leads.contains(before) { return true }
    guard has(.article, index - 1), let lead = text.token(index - 2) else { return false }
    return LoneSeasons.leads.contains(lead) && gap(index - 1) == .space
  }

  /// `that year`, `the same year`, `the following year`.
  func relativeYear(_ word: DateWord, at index: Int) -> Read? {
    let shift: Int
    if word.roles.contains(.same) {
      shift = 0
    } else if word.roles.contains(.next), has(.article, index - 1) {
      shift = 1
    } else if word.roles.contains(.previous), has(.article, index - 1) {
      shift = -1
    } else {
      return nil
    }
    guard has(.year, index + 1), gap(index + 1) == .space else {
      return has(.same, index + 1) && has(.year, index + 2)
        ? relativeYear(index, index + 2, 0) : nil
    }
    return relativeYear(index, index + 1, shift)
  }

  private func relativeYear(_ first: Int, _ last: Int, _ shift: Int) -> Read {
    var date = written(first, last)
    date.shift = shift
    return (date, last + 1)
  }

  /// `the thirties`, `années 30`.
  func wordedDecade(_ word: DateWord, at index: Int) -> Read? {
    guard word.roles.contains(.decade), let token = text.token(index + 1), token.isNumber,
      token.value % 10 == 0, token.count == 2 || fullYear(index + 1) != nil
    else { return nil }
    var date = written(index, index + 1)
    (date.year, date.isDecade, date.yearIsShort) = (token.value, true, token.count == 2)
    return (date, index + 2)
  }

  /// `nineteenth century`, `the thirties`.
  func wordedCentury(at index: Int) -> Read? {
    guard let number = NumberedTimes.table[text[index]] else { return nil }
    if number < 30 {
      let next = gap(index + 1) == .space || gap(index + 1) == .hyphen
      return next && has(.century, index + 1) ? century(number, index, index + 1) : nil
    }
    guard has(.article, index - 1) || word(index - 1)?.part != nil, endsPhrase(index + 1) else {
      return nil
    }
    var date = written(index, index)
    (date.year, date.isDecade, date.yearIsShort) = (number - 100, true, true)
    return (date, index + 1)
  }
}

/// Seasons that can stand for a time without a year; `fall` and `été` mean too much else.
enum LoneSeasons {
  static let table = WordTable("spring summer autumn winter")
  static let leads = WordTable("in during that early late")
}

/// Ordinals of centuries as they are; decades as 100 more than their number.
enum NumberedTimes {
  static let table = WordTable<Int>([
    ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14),
    ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("twentieth", 20), ("twenties", 120), ("thirties", 130),
    ("forties", 140), ("fifties", 150), ("sixties", 160), ("seventies", 170), ("eighties", 180),
    ("nineties", 190), ("xve", 15), ("xvie", 16), ("xviie", 17), ("xviiie", 18), ("xixe", 19),
    ("xxe", 20),
  ])
}
