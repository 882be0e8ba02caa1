/// Dates that begin with a number.
extension DateReader {
  func number(at index: Int) -> Read? {
    if let found = yearOfEra(at: index) { return found }
    let token = text[index]
    switch token.count {
    case 4: return iso(at: index) ?? year(at: index)
    case 3: return yearWithoutEra(at: index)
    case 1, 2:
      return numeric(at: index) ?? century(at: index) ?? day(at: index) ?? partYear(at: index)
    default: return nil
    }
  }

  /// `1978-10-14`.
  private func iso(at index: Int) -> Read? {
    guard let year = fullYear(index), gap(index + 1) == .hyphen, gap(index + 2) == .hyphen,
      let month = text.token(index + 1), let day = text.token(index + 2), month.count == 2,
      day.count == 2, (1...12).contains(month.value), (1...31).contains(day.value)
    else { return nil }
    var date = written(index, index + 2)
    (date.year, date.month, date.day) = (year, month.value, day.value)
    return (date, index + 3)
  }

  /// `14.10.1978` and `14/10/1978`, the day first unless it cannot be.
  private func numeric(at index: Int) -> Read? {
    guard let year = fullYear(index + 2), let second = text.token(index + 1), second.isNumber,
      gap(index + 1) == gap(index + 2),
      [.dot, .slash, .dotSpace].contains(gap(index + 1)), second.count <= 2
    else { return nil }
    var (day, month) = (text[index].value, second.value)
    if month > 12 { swap(&day, &month) }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    var date = written(index, index + 2)
    (date.year, date.month, date.day) = (year, month, day)
    date.isUncertain = day <= 12 && day != month && gap(index + 1) == .slash && !isDayFirst
    return (date, index + 3)
  }

  /// `14 October 1978`, `4, 5 et 10 avril 1979`, `the 10th`.
  private func day(at index: Int) -> Read? {
    var days = [text[index].value]
    var at = afterOrdinal(index + 1)
    let isOrdinal = at > index + 1
    while let (day, next) = nextDay(at), days.count < 8 {
      days.append(day)
      at = next
    }
    guard days.allSatisfy({ (1...31).contains($0) }) else { return nil }
    if gap(at) == .dotSpace, let month = monthNumber(at) {
      return dayAndMonth(days, month, index, at)
    }
    if has(.article, at), has(.link, at - 1) || has(.link, at) { at += 1 }
    if has(.link, at), isClose(at), monthNumber(at + 1) != nil { at += 1 }
    guard isClose(at) || isOrdinalSign(at), let month = monthNumber(at), gap(at) != .none else {
      return isOrdinal && days.count == 1 ? loneDay(index, afterOrdinal(index + 1)) : nil
    }
    return dayAndMonth(days, month, index, at)
  }

  private func dayAndMonth(_ days: [Int], _ month: Int, _ index: Int, _ at: Int) -> Read {
    var date = written(index, at)
    (date.month, date.day) = (month, days.min())
    if days.count > 1 { date.lastDay = days.max() }
    guard let found = yearAfter(at + 1) else { return (date, at + 1) }
    date.range = date.range.lowerBound..<text[found.next - 1].range.upperBound
    (date.year, date.yearIsShort) = (found.year, found.isShort)
    return (date, found.next)
  }

  /// The index after the letters of an ordinal.
  func afterOrdinal(_ index: Int) -> Int {
    if let token = text.token(index), token.count == 1, text.byte(Int(token.start) - 1) != 0x20,
      has(.ordinal, index), gap(index) == .hyphen
    {
      return index + 1
    }
    return gap(index) == .none && has(.ordinal, index) ? index + 1 : index
  }

  /// `1º maggio`
  private func isOrdinalSign(_ index: Int) -> Bool {
    guard gap(index) == .other, index > 0 else { return false }
    let before = Int(text[index - 1].end)
    return text.byte(before) == 0xC2 && [0xBA, 0xB0].contains(text.byte(before + 1))
      && text.byte(before + 2) == 0x20
  }

  private func nextDay(_ index: Int) -> (Int, Int)? {
    var at = index
    if has(.joiner, at), isClose(at) || gap(at) == .dotSpace { at += 1 }
    guard let token = text.token(at), token.isNumber, token.count <= 2 else { return nil }
    let allowed: [Token.Gap] = at > index ? [.space] : [.comma, .hyphen, .dash]
    return allowed.contains(token.before) ? (token.value, afterOrdinal(at + 1)) : nil
  }

  /// `on the 31st`, `from the 10th onwards`: the month is in the context.
  private func loneDay(_ index: Int, _ next: Int) -> Read? {
    guard has(.article, index - 1), has(.preposition, index - 2), !has(.link, index - 2),
      gap(next) != .space || DayFollowers.table.contains(text[next])
        || isSomebody(next, after: index)
    else { return nil }
    var date = written(index, next - 1)
    date.day = text[index].value
    return (date, next)
  }

  /// `on the 31st Rodin was arrested`; but `on the 20th Party congress`, `in the 5th Army`.
  private func isSomebody(_ next: Int, after index: Int) -> Bool {
    let token = text[next]
    return token.isCapital && token.count > 1 && text[index - 2].hash == Self.on
      && !NameWords.groupHeads.contains(token) && !NameWords.placeHeads.contains(token)
      && !NameWords.ordinary.contains(token) && !NameWords.lonely.contains(token)
  }

  private static let on = FoldedBytes.hash("on")

  /// `fin 78`, `late '24`: two digits that only the word before makes a year.
  private func partYear(at index: Int) -> Read? {
    guard text[index].count == 2, let part = word(index - 1), part.part != nil,
      gap(index) == .space || isApostrophised(index), endsPhrase(index + 1)
    else { return nil }
    var date = written(index, index)
    (date.year, date.yearIsShort) = (text[index].value, true)
    return (date, index + 1)
  }

  /// `19th century`, `19. Jahrhundert`, `19e siècle`.
  private func century(at index: Int) -> Read? {
    let at = afterOrdinal(index + 1)
    guard has(.century, at), isClose(at) || gap(at) == .dotSpace else { return nil }
    return century(text[index].value, index, at)
  }

  func century(_ number: Int, _ index: Int, _ last: Int) -> Read? {
    guard (1...21).contains(number) else { return nil }
    var date = written(index, last)
    (date.year, date.isCentury) = ((number - 1) * 100, true)
    guard let (isBefore, next) = era(at: last + 1) else { return (date, last + 1) }
    if isBefore { (date.year, date.isBefore) = (1 - number * 100, true) }
    date.range = date.range.lowerBound..<text[next - 1].range.upperBound
    return (date, next)
  }

  func written(_ first: Int, _ last: Int) -> WrittenDate {
    WrittenDate(range: text[first].range.lowerBound..<text[last].range.upperBound)
  }
}

/// Words that may follow a lone day: `from the 10th onwards`, but not `on the 10th floor`.
enum DayFollowers {
  static let table = WordTable(
    "onward onwards on or it he she they we i you there the a an and was were his her their this that",
    "in at to all some many")
}
