import QuaereCore

/// Reads one date at a token. The grammar is spread over extensions by what a date begins with.
struct DateReader {
  /// A date and the index of the token after it.
  typealias Read = (date: WrittenDate, next: Int)

  let text: TokenText
  /// Where days stand first, `3/5/1931` leaves no doubt.
  var isDayFirst = false

  func read(at index: Int) -> Read? {
    let token = text[index]
    let core: Read?
    if token.isNumber {
      core = isSigned(index) ? nil : number(at: index)
    } else if let word = word(index) {
      core =
        month(word, at: index) ?? season(word, at: index) ?? relativeYear(word, at: index)
        ?? wordedDecade(word, at: index)
        ?? wordedCentury(at: index) ?? yearAfterEra(at: index) ?? wordedDay(at: index)
        ?? wordedYear(at: index)
    } else {
      core =
        wordedCentury(at: index) ?? yearAfterEra(at: index) ?? wordedDay(at: index)
        ?? wordedYear(at: index)
    }
    return core.map { modified(weekday($0, from: index), from: index) }
  }

  private static let since = FoldedBytes.hash("с")

  // MARK: What tokens are

  func word(_ index: Int) -> DateWord? {
    guard let token = text.token(index), !token.isNumber, DateWord.mayHold(token.hash) else {
      return nil
    }
    return DateWord.table[token.hash]
  }

  func has(_ role: DateWord.Role, _ index: Int) -> Bool {
    word(index)?.roles.contains(role) ?? false
  }

  /// The month a token names; its capital is checked.
  func monthNumber(_ index: Int) -> Int? {
    guard let word = word(index), word.month > 0 else { return nil }
    return word.needsCapital && !text[index].isCapital ? nil : word.month
  }

  func gap(_ index: Int) -> Token.Gap { text.token(index)?.before ?? .other }

  /// Tokens that make up one expression stand on one line with at most a stop between.
  func isClose(_ index: Int) -> Bool {
    switch gap(index) {
    case .space, .line, .none, .apostrophe: true
    case .dotSpace: word(index - 1)?.isAbbreviation ?? false
    default: false
    }
  }

  /// `#3`, `n° 3`, `p. 3`, `$3`, `3.14`: no date.
  private func isSigned(_ index: Int) -> Bool {
    let token = text[index]
    switch text.byte(Int(token.start) - 1) {
    case 0x23, 0x24, 0xB0: return true
    case 0x2E, 0x2C:
      return index > 0 && text[index - 1].isNumber && text.byte(Int(token.start) - 2) != 0x20
    default: break
    }
    guard index > 0, token.before != .none else { return false }
    // `с 1957 года` is no page, `с. 57` is one.
    if token.count == 4, token.before == .space, text[index - 1].hash == DateReader.since {
      return false
    }
    return NumberSigns.table.contains(text[index - 1])
      && [.dotSpace, .space, .dot, .other].contains(token.before)
  }

  /// A year of four digits with its own place in the text.
  func fullYear(_ index: Int) -> Int? {
    guard let token = text.token(index), token.isNumber, token.count == 4,
      (1000...2100).contains(token.value)
    else { return nil }
    return token.value
  }

  /// The year after a day, a month or a season: ` 1978`, `, 1978`, ` of 78`, ` '78`.
  func yearAfter(_ index: Int) -> (year: Int, isShort: Bool, next: Int)? {
    var at = index
    if has(.link, at), isClose(at) { at += 1 }
    guard let token = text.token(at), token.isNumber else { return nil }
    if let (year, next) = eraYear(at), isClose(at) || gap(at) == .comma {
      return (year, false, next)
    }
    if let year = fullYear(at), isClose(at) || gap(at) == .comma {
      return (year, false, afterYearWord(at + 1))
    }
    guard token.count == 2, text.byte(Int(token.end)) != 0x25,
      endsPhrase(at + 1) || isApostrophised(at)
    else { return nil }
    guard isClose(at) || isApostrophised(at) else { return nil }
    return (token.value, true, at + 1)
  }

  func isApostrophised(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return false }
    let before = text.byte(Int(token.start) - 1)
    return before == 0x27 || (before == 0x99 && text.byte(Int(token.start) - 2) == 0x80)
  }

  /// No lower-case word follows directly, which the number before it would count.
  func endsPhrase(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return true }
    guard token.before == .space else { return token.before != .none }
    return token.isCapital || token.isNumber || word(index) != nil
  }
}

extension DateWord {
  /// One bit for each possible low part of a hash, to pass over most words without a look-up.
  private static let filter: [Bool] = {
    var bits = [Bool](repeating: false, count: 8192)
    for hash in table.keys { bits[Int(hash & 8191)] = true }
    return bits
  }()

  @inline(__always)
  static func mayHold(_ hash: UInt64) -> Bool { filter[Int(hash & 8191)] }
}

/// Words and signs after which a number is that of a page, an issue or a part.
enum NumberSigns {
  static let table = WordTable(
    "p pp no nos nr nrs n vol vols t bd fig chapter section note notes page pages номер стр с",
    "chap sect art ch tome band volume issue nº")
}
