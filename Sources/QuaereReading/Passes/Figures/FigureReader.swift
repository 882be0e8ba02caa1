/// Reads the figures of a text.
struct FigureReader {
  typealias Found = (range: Range<Int>, value: Double)

  let text: TokenText

  func figures() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      if let (value, next) = number(at: index) {
        if let last = counted(after: next) {
          let start = text[index].range.lowerBound
          found.append((start..<text[last].range.upperBound, value))
        }
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Numbers

  private func number(at index: Int) -> (Double, Int)? {
    if !text[index].isNumber { return words(at: index) }
    var value = Double(text[index].value)
    var at = index + 1
    while let token = text.token(at), token.isNumber, let separator = separator(at) {
      if token.count == 3, separator != 0x2E || !isDecimal(at), text[index].count <= 3 {
        value = value * 1000 + Double(token.value)
      } else if token.count < 3, separator == 0x2E || separator == 0x2C {
        value += Double(token.value) / (token.count == 1 ? 10 : 100)
      } else {
        break
      }
      at += 1
    }
    return (value, at)
  }

  /// The one byte between two runs of digits, or a no-break space.
  private func separator(_ index: Int) -> UInt8? {
    let gap = Int(text[index - 1].end)..<Int(text[index].start)
    switch gap.count {
    case 1 where [0x2C, 0x2E, 0x27].contains(text.bytes[gap.lowerBound]):
      return text.bytes[gap.lowerBound]
    case 2 where text.bytes[gap.lowerBound] == 0xC2: return 0xA0
    case 3 where text.bytes[gap.upperBound - 1] == 0xAF: return 0xA0
    default: return nil
    }
  }

  /// `3.141` could be either; a full stop parts thousands only where more groups follow.
  private func isDecimal(_ index: Int) -> Bool {
    !(text.token(index + 1)?.isNumber ?? false) || text[index + 1].before != .dot
  }

  /// `twenty-five`, `three hundred`, `two thousand`.
  private func words(at index: Int) -> (Double, Int)? {
    guard NumberWords.mayHold(text[index].hash), NumberWords.table[text[index]] != nil else {
      return nil
    }
    var total = 0.0
    var group = 0.0
    var at = index
    while let token = text.token(at), let part = NumberWords.table[token],
      at == index || token.before == .space || token.before == .hyphen
    {
      if part >= 1000 {
        total += max(group, 1) * part
        group = 0
      } else {
        group = part == 100 ? max(group, 1) * 100 : group + part
      }
      at += 1
    }
    let value = total + group
    return value > 10 ? (value, at) : nil
  }

  // MARK: What is counted

  /// The index of the last word that belongs to the figure, or nil when nothing is counted.
  private func counted(after index: Int) -> Int? {
    guard let next = text.token(index), !next.isNumber, !isNumbered(index - 1) else { return nil }
    guard next.before == .space || next.before == .hyphen else { return percent(index - 1) }
    if FigureWords.none.contains(next) { return standsAlone(index - 1, next) ? index - 1 : nil }
    // The noun is the first plural within three words, else the next word.
    var last = index
    for ahead in 0..<3 {
      guard let token = text.token(index + ahead), !token.isNumber, !token.isCapital || ahead == 0,
        ahead == 0 || token.before == .space || token.before == .hyphen,
        !FigureWords.none.contains(token)
      else { break }
      if isPlural(token) {
        last = index + ahead
        break
      }
    }
    return last
  }

  /// `The figure of 15,000 has …`, `Of 90 prisoners, 19 were …`.
  private func standsAlone(_ last: Int, _ next: Token) -> Bool {
    if last > 0, text[last].isNumber, text[last - 1].isNumber, text[last].count == 3 { return true }
    return text[last].isNumber && text[last].before == .comma && FigureWords.plural.contains(next)
      && last > 0 && !text[last - 1].isNumber
  }

  private func percent(_ index: Int) -> Int? {
    text.byte(Int(text[index].end)) == 0x25 ? index : nil
  }

  private func isPlural(_ token: Token) -> Bool {
    FigureWords.plurals.contains(token)
      || (token.count > 3 && text.byte(Int(token.end) - 1) == 0x73
        && text.byte(Int(token.end) - 2) != 0x73)
  }

  /// `#3`, `n° 3`, `p. 3`, `3.2.1`, `chapter 3`.
  private func isNumbered(_ index: Int) -> Bool {
    var first = index
    while first > 0, text[first].isNumber, text[first - 1].isNumber, separator(first) != nil {
      first -= 1
    }
    let before = text.byte(Int(text[first].start) - 1)
    if before == 0x23 || before == 0xB0 || before == 0x2F || before == 0x3A { return true }
    return first > 0 && text[first].before != .none && NumberSigns.table.contains(text[first - 1])
  }
}
