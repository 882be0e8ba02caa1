/// A date expression with one end or two.
struct FoundDate {
  var first: WrittenDate
  /// The other end of `between 5 May and 3 June 1907`.
  var last: WrittenDate?

  var range: Range<Int> {
    first.range.lowerBound..<(last?.range.upperBound ?? first.range.upperBound)
  }
}

/// Finds the date expressions of a text, in order.
struct DateScanner {
  private let reader: DateReader
  private var found: [FoundDate] = []
  /// The token after each found date.
  private var nextOfLast = 0

  static func dates(in text: TokenText, isDayFirst: Bool = false) -> [FoundDate] {
    var scanner = DateScanner(reader: DateReader(text: text, isDayFirst: isDayFirst))
    scanner.scan()
    return scanner.found
  }

  private init(reader: DateReader) {
    self.reader = reader
  }

  private mutating func scan() {
    var index = 0
    while index < reader.text.count {
      let token = reader.text[index]
      if token.isNumber || DateWord.mayBegin(token.hash) || NumberedTimes.mayHold(token.hash)
        || token.count >= 14 || isRoman(token, at: index),
        let (date, next) = reader.read(at: index)
      {
        add(date, index)
        nextOfLast = next
        index = next
      } else if RelativeWord.mayEnd(token.hash),
        let (date, next) = reader.relative(at: index, from: nextOfLast)
      {
        found.append(FoundDate(first: date))
        nextOfLast = next
        index = next
      } else {
        index += 1
      }
    }
  }

  /// A numeral before the word for century.
  private func isRoman(_ token: Token, at index: Int) -> Bool {
    token.isCapital && token.count <= 5 && reader.has(.century, index + 1)
  }

  private mutating func add(_ date: WrittenDate, _ index: Int) {
    guard let before = found.last, before.last == nil, joins(before.first, date, at: index) else {
      found.append(FoundDate(first: date))
      return
    }
    found[found.count - 1].last = date
    let opener = opener(of: before)
    if let opener {
      let start = reader.text[opener].range.lowerBound
      found[found.count - 1].first.range = start..<before.first.range.upperBound
    }
  }

  /// `between A and B`, `from A to B`, `A – B`.
  private func joins(_ first: WrittenDate, _ last: WrittenDate, at index: Int) -> Bool {
    guard first.relative == nil, last.relative == nil, first.lastYear == nil, last.lastYear == nil,
      (first.month == nil) == (last.month == nil) || last.year != nil
    else { return false }
    let text = reader.text
    if index == nextOfLast {
      return reader.gap(index) == .dash || (reader.gap(index) == .hyphen && first.day != nil)
    }
    guard index >= nextOfLast, index - nextOfLast <= 2, text.token(nextOfLast) != nil,
      reader.has(.joiner, nextOfLast), reader.isClose(nextOfLast),
      let before = found.last, opener(of: before) != nil
    else { return false }
    if let from = first.year, let to = last.year, to < from, !last.yearIsShort { return false }
    return true
  }

  /// The index of `between` or `from` just before a date.
  private func opener(of date: FoundDate) -> Int? {
    var at = nextOfLast - 1
    while at > 0, reader.text[at].range.lowerBound > date.first.range.lowerBound { at -= 1 }
    while at > 0, reader.has(.article, at - 1), reader.gap(at) == .space { at -= 1 }
    guard at > 0, reader.has(.opener, at - 1), reader.gap(at) == .space else { return nil }
    return at - 1
  }
}

extension NumberedTimes {
  private static let filter: [Bool] = {
    var bits = [Bool](repeating: false, count: 8192)
    let words = table.hashes + OrdinalWords.hashes + SpelledYear.hashes + Eras.after.hashes
    for hash in words { bits[Int(hash & 8191)] = true }
    return bits
  }()

  @inline(__always)
  static func mayHold(_ hash: UInt64) -> Bool { filter[Int(hash & 8191)] }
}
