/// Volume, issue and pages.
extension CitationReader {
  mutating func markNumbers() {
    for index in tokens where part(index) == .free {
      let token = text[index]
      if CitationWords.volumes.contains(token), let value = number(after: index, roman: true) {
        citation.volume = value.text
        markAll(index...value.last, .volume)
      } else if CitationWords.pages.contains(token), let value = pages(after: index) {
        citation.pages = value.text
        markAll(index...value.last, .pages)
      } else if CitationWords.issues.contains(token) {
        readIssue(at: index)
      }
    }
    readJournalNumbers()
  }

  mutating func markAll(_ indices: ClosedRange<Int>, _ part: Part) {
    for index in indices { mark(index, part) }
  }

  private mutating func readIssue(at index: Int) {
    if let next = text.token(index + 1), CitationWords.special.contains(next) {
      citation.issue = text.string(text[index].range.lowerBound..<next.range.upperBound)
      markAll(index...(index + 1), .issue)
    } else if let value = number(after: index, roman: false) {
      citation.issue = value.text
      markAll(index...value.last, .issue)
    }
  }

  /// The number or Roman numeral after a word such as `vol.` or `n°`.
  private func number(after index: Int, roman: Bool) -> (text: String, last: Int)? {
    guard tokens.contains(index + 1), [.free, .date].contains(part(index + 1)) else { return nil }
    let next = text[index + 1]
    guard [.space, .dot, .dotSpace, .other, .none].contains(next.before) else { return nil }
    if next.isNumber { return (text.string(next), index + 1) }
    return roman && RomanNumeral.isNumeral(text.string(next)) ? (text.string(next), index + 1) : nil
  }

  /// `p. 12`, `pp. 12–34`, `S. 12 f.`
  private func pages(after index: Int) -> (text: String, last: Int)? {
    guard let first = text.token(index + 1), first.isNumber,
      [.dotSpace, .dot, .space].contains(first.before)
    else { return nil }
    var last = index + 1
    while let next = text.token(last + 1), next.isNumber, tokens.contains(last + 1),
      [.hyphen, .dash, .comma].contains(next.before)
    {
      last += 1
    }
    return (text.string(first.range.lowerBound..<text[last].range.upperBound), last)
  }

  /// `Journal 25(1): 71–84` after the container's title.
  private mutating func readJournalNumbers() {
    guard segment.titles.count > 1, citation.volume == nil,
      let after = tokens.first(where: { part($0) != .title && Int(text[$0].start) > titleEnd }),
      text[after].isNumber, part(after) == .free, text[after].count < 4
    else { return }
    citation.volume = text.string(text[after])
    mark(after, .volume)
    let sign = text.byte(Int(text[after].end))
    guard let next = text.token(after + 1), next.isNumber, part(after + 1) == .free else { return }
    if sign == 0x28 {
      citation.issue = text.string(next)
      mark(after + 1, .issue)
    } else if sign == 0x3A {
      citation.pages = text.string(next)
      mark(after + 1, .pages)
    }
  }

  private var titleEnd: Int { segment.titles.last?.upperBound ?? 0 }
}

/// Roman numerals as volumes have them.
enum RomanNumeral {
  /// The value of the letters, nil where they are none or break the order.
  static func value(_ letters: ArraySlice<UInt8>) -> Int? {
    guard !letters.isEmpty else { return nil }
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      case 0x43: value = 100
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }

  static func isNumeral(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 7 && text.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }
}
