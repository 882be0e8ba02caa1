/// Words before a date that belong to it.
extension DateReader {
  /// `early January 1937`, `at the end of 1924`, `around 1928`, `mid-1930s`.
  func modified(_ read: Read, from index: Int) -> Read {
    var (date, next) = read
    guard date.relative == nil, index > 0 else { return read }
    var at = index
    while at > 0, index - at < 2, isClose(at), has(.link, at - 1) || has(.article, at - 1) {
      at -= 1
    }
    if let half = half(read, at, index) { return half }
    // `early in spring`
    if at > 1, index == at || has(.article, at), PartLinks.table.contains(text[at - 1]),
      gap(at - 1) == .space, word(at - 2)?.part != nil
    {
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

  /// `second half of 1933`, `première moitié du XIXe siècle`.
  private func half(_ read: Read, _ at: Int, _ index: Int) -> Read? {
    guard at > 1, read.date.day == nil, Halves.nouns.contains(text[at - 1]), isLeading(at),
      gap(at - 1) == .space, let part = Halves.ordinals[text[at - 2]]
    else { return nil }
    var date = read.date
    date.part = part
    date.isAside = false
    date.range = text[at - 2].range.lowerBound..<date.range.upperBound
    return (date, read.next)
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

/// Between a part and its whole: `early in 1914`.
enum PartLinks {
  static let table = WordTable("in im nel en")
}

/// Halves of years, decades and centuries.
enum Halves {
  static let nouns = WordTable("half part moitié hälfte metà половине половина половины")
  static let ordinals = WordTable<DatePart>([
    ("first earlier première erste ersten prima первой первая", .early),
    ("second latter later seconde deuxième zweite zweiten seconda второй вторая", .late),
  ])
}
