/// Years before Christ, and years of less than four digits that say of which era they are.
extension DateReader {
  /// `490 BC`, `490 av. J.-C.`, `490 v. Chr.`, `490 a.C.`, `490 г. до н. э.`: that is −489, as
  /// astronomers and EDTF count; `70 AD` is 70.
  func eraYear(_ index: Int) -> (year: Int, next: Int)? {
    guard let number = text.token(index), number.isNumber, number.count <= 4, number.value > 0,
      let (isBefore, next) = era(at: afterYearWord(index + 1))
    else { return nil }
    return (isBefore ? 1 - number.value : number.value, next)
  }

  /// What names an era at a token, and the token after it.
  func era(at index: Int) -> (isBefore: Bool, next: Int)? {
    guard let first = text.token(index), gap(index) == .space || gap(index) == .dotSpace else {
      return nil
    }
    if first.isCapital {
      if Eras.before.contains(first) { return (true, index + 1) }
      if Eras.after.contains(first) { return (false, index + 1) }
    }
    guard Eras.heads.contains(first), let second = text.token(index + 1) else { return nil }
    let (letter, last) = (text.byte(Int(first.start)), text.byte(Int(second.start)))
    // `B.C.`, `a.C.`, `d.C.`
    if second.before == .dot, first.count == 1, second.count == 1, last == 0x43 {
      return letter == 0x42 || letter == 0x61 ? (true, index + 2) : (false, index + 2)
    }
    return christ(first, at: index + 1)
  }

  /// `av. J.-C.`, `vor Christus`, `до н. э.`
  private func christ(_ lead: Token, at index: Int) -> (isBefore: Bool, next: Int)? {
    guard let isBefore = Eras.leads[lead], let noun = text.token(index) else { return nil }
    if Eras.christ.contains(noun), noun.isCapital { return (isBefore, index + 1) }
    guard let last = text.token(index + 1) else { return nil }
    let isJesus = Eras.jesus.contains(noun) && noun.isCapital && Eras.christ.contains(last)
    let isOurs = Eras.ours.contains(noun) && Eras.era.contains(last)
    return isJesus || isOurs ? (isBefore, index + 2) : nil
  }

  /// `AD 79`, `490 BC`, `499–493 BC`, `264 to 241 BC`.
  func yearOfEra(at index: Int) -> Read? {
    if let (year, next) = eraYear(index) {
      var date = written(index, next - 1)
      date.year = year
      return (date, next)
    }
    guard let first = text.token(index), first.isNumber, first.count <= 4,
      let at = rangeEnd(after: index), let (last, next) = eraYear(at), last <= 0,
      first.value > -last, gap(index) != .comma
    else { return nil }
    var date = written(index, next - 1)
    (date.year, date.lastYear) = (1 - first.value, last)
    return (date, next)
  }

  private func rangeEnd(after index: Int) -> Int? {
    if [.hyphen, .dash].contains(gap(index + 1)) { return index + 1 }
    let isOpened = has(.opener, index - 1) || text.byte(Int(text[index].start) - 1) == 0x28
    return has(.joiner, index + 1) && isClose(index + 1) && isOpened ? index + 2 : nil
  }

  /// `AD 79`
  func yearAfterEra(at index: Int) -> Read? {
    guard text[index].isAllCapital, Eras.after.contains(text[index]), text[index].count == 2,
      let number = text.token(index + 1), number.isNumber, gap(index + 1) == .space,
      (1...2029).contains(number.value)
    else { return nil }
    var date = written(index, index + 1)
    date.year = number.value
    return (date, index + 2)
  }

  /// Three digits after `in`, which a date before Christ near by makes a year: `In 490 they came`.
  func yearWithoutEra(at index: Int) -> Read? {
    guard text[index].count == 3, text[index].value > 0, has(.preposition, index - 1),
      gap(index) == .space, endsPhrase(index + 1) || DayFollowers.table.contains(text[index + 1])
    else { return nil }
    var date = written(index, index)
    (date.year, date.lacksEra) = (text[index].value, true)
    return (date, index + 1)
  }

  /// `году`, `г.` after a year in Russian.
  func afterYearWord(_ index: Int) -> Int {
    guard let token = text.token(index), gap(index) == .space, YearWords.table.contains(token)
    else { return index }
    return index + 1
  }
}

/// Words of eras.
enum Eras {
  static let before = WordTable("bc bce")
  static let after = WordTable("ad ce")
  static let heads = WordTable("b a d av avant apr ap après v vor n nach avanti dopo до н")
  /// True for what stands before Christ.
  static let leads = WordTable([
    ("av avant v vor avanti до", true), ("apr ap après n nach dopo", false),
  ])
  static let jesus = WordTable("j jésus")
  static let christ = WordTable("c chr christ christus christi cristo")
  static let ours = WordTable("н нашей notre u")
  static let era = WordTable("э эры ère z")
}

/// Nouns that follow a year in Russian and belong to it.
enum YearWords {
  static let table = WordTable("год года году годом годе годы годов годах г гг")
}
