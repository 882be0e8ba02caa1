/// Times that are counted from others: `three years later`, `the next day`, `cette année-là`.
extension DateReader {
  /// The expression whose unit, or only word, stands at a token; nothing of it before `start`.
  func relative(at index: Int, from start: Int) -> Read? {
    guard let word = relativeWord(index) else { return nil }
    if let days = word.days { return relative(index...index, .init(unit: .day, count: days)) }
    guard let unit = word.unit else { return nil }
    let languages = word.languages
    return counted(unit, languages, index, start) ?? described(unit, languages, index, start)
      ?? followed(unit, languages, index) ?? pointed(unit, languages, index, start)
  }

  private func relativeWord(_ index: Int) -> RelativeWord? {
    guard let token = text.token(index), !token.isNumber else { return nil }
    return RelativeWord.table[token.hash]
  }

  private func has(_ role: RelativeWord.Role, _ index: Int, _ languages: UInt8) -> Bool {
    relativeWord(index).map {
      !$0.roles.isDisjoint(with: role) && $0.languages & languages != 0
    } ?? false
  }

  private func relative(_ range: ClosedRange<Int>, _ time: RelativeTime) -> Read {
    var date = written(range.lowerBound, range.upperBound)
    date.relative = time
    return (date, range.upperBound + 1)
  }

  // MARK: Counted

  /// `three years later`, `quelques jours plus tard`, `через три года`.
  private func counted(
    _ unit: RelativeTime.Unit, _ languages: UInt8, _ index: Int, _ start: Int
  ) -> Read? {
    let number = number(before: index, languages, start)
    let first = number?.first ?? index
    if first > start, has(.through, first - 1, languages), gap(first) == .space {
      let count = number.map(\.count) ?? 1
      return relative(first - 1...index, .init(unit: unit, count: count, isCounted: true))
    }
    guard let (sign, last, mayHaveEvent) = direction(after: index, languages) else { return nil }
    // `the day after` is no number of days, and `day later` is nothing.
    guard number != nil || isPlural(index) && !mayHaveEvent else { return nil }
    let isFromEvent = mayHaveEvent && (gap(last + 1) == .space || gap(last + 1) == .line)
    let count = number?.count.map { $0 * sign }
    return relative(
      first...last,
      .init(unit: unit, count: count, isFromEvent: isFromEvent, isCounted: true))
  }

  /// `later`, `plus tard`, `dopo`; which way it points, its last token, and whether an event may
  /// follow.
  private func direction(
    after index: Int, _ languages: UInt8
  ) -> (sign: Int, last: Int, mayHaveEvent: Bool)? {
    var at = index + 1
    guard gap(at) == .space || gap(at) == .line else { return nil }
    if has(.more, at, languages), gap(at + 1) == .space { at += 1 }
    let isEvent = at == index + 1 && has(.event, at, languages)
    if has(.later, at, languages) { return (1, at, isEvent) }
    return has(.earlier, at, languages) ? (-1, at, isEvent) : nil
  }

  /// A number in digits or words, or `a few`; nil as its count where nobody can count it.
  private func number(
    before index: Int, _ languages: UInt8, _ start: Int
  ) -> (first: Int, count: Int?)? {
    let at = index - 1
    guard at >= start, gap(index) == .space, let token = text.token(at) else { return nil }
    if token.isNumber { return token.value < 1000 ? (at, token.value) : nil }
    guard let word = relativeWord(at), word.languages & languages != 0 else { return nil }
    if let number = word.number { return (at, number) }
    guard word.roles.contains(.some) else { return nil }
    let hasArticle = at > start && relativeWord(at - 1)?.number == 1 && gap(at) == .space
    return (hasArticle ? at - 1 : at, nil)
  }

  private func isPlural(_ index: Int) -> Bool {
    [0x73, 0x65].contains(text.byte(Int(text[index].end) - 1)) && text[index].count > 2
  }

  // MARK: Described

  /// `the next day`, `le même jour`, `am folgenden Tag`, `в том же году`.
  private func described(
    _ unit: RelativeTime.Unit, _ languages: UInt8, _ index: Int, _ start: Int
  ) -> Read? {
    let at = index - 1
    guard at >= start, gap(index) == .space,
      let shift = shift(of: relativeWord(at), languages)
    else { return nil }
    let isLed =
      languages & 0b10000 != 0
      || (at > 0 && has(.article, at - 1, languages) && [.space, .apostrophe].contains(gap(at)))
      || (languages & 0b100 != 0 && shift == 0)
    guard isLed else { return nil }
    let isPointed = at > start && has(.that, at - 1, languages) && gap(at) == .space
    return relative((isPointed ? at - 1 : at)...index, .init(unit: unit, count: shift))
  }

  private func shift(of word: RelativeWord?, _ languages: UInt8) -> Int? {
    guard let word, word.languages & languages != 0 else { return nil }
    if word.roles.contains(.next) { return 1 }
    if word.roles.contains(.previous) { return -1 }
    return word.roles.contains(.same) ? 0 : nil
  }

  /// `l'année suivante`, `il giorno dopo`, `the day before`.
  private func followed(_ unit: RelativeTime.Unit, _ languages: UInt8, _ index: Int) -> Read? {
    let at = index + 1
    guard index > 0, gap(at) == .space, [.space, .apostrophe].contains(gap(index)),
      has(.article, index - 1, languages)
    else { return nil }
    if let shift = shift(of: relativeWord(at), languages), shift != 0 {
      return relative(index...at, .init(unit: unit, count: shift))
    }
    guard let (sign, last, mayHaveEvent) = direction(after: index, languages), last == at else {
      return nil
    }
    let isFromEvent = mayHaveEvent && (gap(last + 1) == .space || gap(last + 1) == .line)
    return relative(index...last, .init(unit: unit, count: sign, isFromEvent: isFromEvent))
  }

  /// `that day`, `ce jour-là`, `quel giorno`.
  private func pointed(
    _ unit: RelativeTime.Unit, _ languages: UInt8, _ index: Int, _ start: Int
  ) -> Read? {
    let at = index - 1
    guard at >= start, has(.that, at, languages), [.space, .apostrophe].contains(gap(index)) else {
      return nil
    }
    guard languages & 0b10 != 0 else { return relative(at...index, .init(unit: unit, count: 0)) }
    // `ce jour` is often the writer's own.
    guard gap(index + 1) == .hyphen, let there = text.token(index + 1), there.hash == Self.there
    else { return nil }
    return relative(at...index + 1, .init(unit: unit, count: 0))
  }

  private static let there = FoldedBytes.hash("là")
}
