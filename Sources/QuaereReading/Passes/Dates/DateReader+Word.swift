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
      guard season == .winter, let (last, next) = lastYear(of: found.year, found.next) else {
        return (date, found.next)
      }
      // Winter is counted with the year that it ends in.
      date.year = last
      let end = afterYearWord(next)
      date.range = date.range.lowerBound..<text[end - 1].range.upperBound
      return (date, end)
    }
    guard LoneSeasons.table.contains(text[index]),
      !text[index].isCapital
        || !(gap(index + 1) == .space && text.token(index + 1)?.isCapital ?? false),
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
    date.relative = RelativeTime(unit: .year, count: shift)
    return (date, last + 1)
  }

  /// `the thirties`, `années 30`.
  func wordedDecade(_ word: DateWord, at index: Int) -> Read? {
    if word.roles.contains(.decade), let found = decadeInWords(at: index) { return found }
    guard word.roles.contains(.decade), let token = text.token(index + 1), token.isNumber,
      token.value % 10 == 0, token.count == 2 || fullYear(index + 1) != nil
    else { return nil }
    var date = written(index, index + 1)
    (date.year, date.isDecade, date.yearIsShort) = (token.value, true, token.count == 2)
    return (date, index + 2)
  }

  /// `années trente`, `anni Cinquanta`
  private func decadeInWords(at index: Int) -> Read? {
    guard let token = text.token(index + 1), isClose(index + 1),
      let number = NumberedTimes.tens[token]
    else { return nil }
    var date = written(index, index + 1)
    (date.year, date.isDecade, date.yearIsShort) = (number, true, true)
    return (date, index + 2)
  }

  /// `nineteenth century`, `XIX secolo`, `secolo XIX`, `Settecento`, `the thirties`.
  func wordedCentury(at index: Int) -> Read? {
    if let found = romanCentury(at: index) { return found }
    guard let number = NumberedTimes.table[text[index]] else { return nil }
    if number > 200 {
      guard text[index].isCapital, index > 0 else { return nil }
      var date = written(index, index)
      (date.year, date.isCentury) = (number, true)
      return (date, index + 1)
    }
    if number < 30 {
      let next = gap(index + 1) == .space || gap(index + 1) == .hyphen
      return next && has(.century, index + 1) ? century(number, index, index + 1) : nil
    }
    let noun = text.token(index + 1).map {
      (DecadeNouns.table.contains($0) || YearWords.table.contains($0)) && gap(index + 1) == .space
    }
    if noun == true {
      var read = decade(number - 100, index, index)
      read.date.yearIsShort = true
      return read
    }
    guard has(.article, index - 1) || word(index - 1)?.part != nil, endsPhrase(index + 1),
      !NumberedTimes.needsNoun.contains(text[index])
    else { return nil }
    var date = written(index, index)
    (date.year, date.isDecade, date.yearIsShort) = (number - 100, true, true)
    return (date, index + 1)
  }

  /// Roman numerals before or after the word for century.
  private func romanCentury(at index: Int) -> Read? {
    if has(.century, index), isClose(index + 1), let next = text.token(index + 1),
      let number = roman(next)
    {
      return century(number, index, index + 1)
    }
    guard has(.century, index + 1), isClose(index + 1), let number = roman(text[index]) else {
      return nil
    }
    return century(number, index, index + 1)
  }

  private func roman(_ token: Token) -> Int? {
    guard token.isCapital, token.count <= 5, !token.isNumber else { return nil }
    return RomanNumeral.value(text.bytes[token.range])
  }

  /// `Monday, 4 March 1935`: the day of the week belongs to the date that follows.
  func weekday(_ read: Read, from index: Int) -> Read {
    guard read.date.day != nil, index > 0 else { return read }
    var at = index
    if has(.article, at - 1)
      || (text.token(at - 1).map { WeekdayWords.articles.contains($0) } ?? false)
    {
      at -= 1
    }
    guard at > 0, WeekdayWords.table.contains(text[at - 1]),
      [.space, .comma, .dotSpace].contains(gap(at))
    else { return read }
    var date = read.date
    date.range = text[at - 1].range.lowerBound..<date.range.upperBound
    return (date, read.next)
  }

  /// `the twenty-first of June 1941`, `first of May`.
  func wordedDay(at index: Int) -> Read? {
    guard let (day, next) = OrdinalWords.day(in: text, at: index) else { return nil }
    var at = next
    if has(.link, at), isClose(at) { at += 1 }
    guard at > next || has(.article, index - 1), isClose(at), let month = monthNumber(at) else {
      return nil
    }
    var date = written(index, at)
    (date.month, date.day) = (month, day)
    guard let found = yearAfter(at + 1) else { return (date, at + 1) }
    date.range = date.range.lowerBound..<text[found.next - 1].range.upperBound
    (date.year, date.yearIsShort) = (found.year, found.isShort)
    return (date, found.next)
  }

  /// `nineteen thirty-six`, `millenovecentotrentasei`.
  func wordedYear(at index: Int) -> Read? {
    guard let (year, next) = SpelledYear.read(text, at: index) else { return nil }
    var date = written(index, next - 1)
    date.year = year
    return (date, next)
  }
}

/// Seasons that can stand for a time without a year; `fall` and `été` mean too much else.
enum LoneSeasons {
  static let table = WordTable("spring summer autumn winter")
  static let leads = WordTable("in during that early late")
}

/// Names of days.
enum WeekdayWords {
  static let table = WordTable(
    "monday tuesday wednesday thursday friday saturday sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье")
  static let articles = WordTable("dem den the le il")
}
