/// Words before a date that belong to it.
extension DateReader {
  /// `early January 1937`, `at the end of 1924`, `around 1928`, `mid-1930s`.
  func modified(_ read: Read, from index: Int) -> Read {
    var (date, next) = read
    guard date.shift == nil, index > 0 else { return read }
    var at = index
    while at > 0, index - at < 2, isClose(at), has(.link, at - 1) || has(.article, at - 1) {
      at -= 1
    }
    guard at > 0, let before = word(at - 1), isLeading(at), speaksAlike(before, index) else {
      return read
    }
    if let part = before.part, date.day == nil {
      date.part = part
    } else if before.roles.contains(.about), !before.roles.contains(.link) {
      date.isApproximate = true
    } else {
      return read
    }
    date.isAside = false
    date.range = text[at - 1].range.lowerBound..<date.range.upperBound
    return (date, next)
  }

  /// The word before is of a language of the date's own words; a number is of all.
  private func speaksAlike(_ before: DateWord, _ index: Int) -> Bool {
    guard let core = word(index) else { return true }
    return core.languages & before.languages != 0
  }

  private func isLeading(_ index: Int) -> Bool {
    switch gap(index) {
    case .space, .hyphen, .apostrophe, .line: true
    case .dotSpace, .dot: text[index - 1].count <= 2
    default: false
    }
  }
}
