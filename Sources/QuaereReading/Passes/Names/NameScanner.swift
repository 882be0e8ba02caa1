import QuaereCore

/// Finds the names in one text: runs of words with capitals, less the ordinary words among them.
struct NameScanner {
  let text: TokenText
  let use: WordUse
  /// Quoted and italic names of bodies, taken whole.
  let bodies: [Range<Int>]

  func names() -> [Range<Int>] {
    var found = bodies
    var index = 0
    var body = 0
    while index < text.count {
      let token = text[index]
      guard token.isCapital else {
        index += 1
        continue
      }
      while body < bodies.count, bodies[body].upperBound <= Int(token.start) { body += 1 }
      if body < bodies.count, bodies[body].contains(Int(token.start)) {
        index += 1
        continue
      }
      let (range, next) = run(at: index)
      if let range { found.append(range) }
      index = next
    }
    return bodies.isEmpty ? found : found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The name that begins at a token, and where to go on.
  private func run(at index: Int) -> (Range<Int>?, Int) {
    var first = index
    while let token = text.token(first), token.isCapital, isNoBeginning(first) {
      first += 1
      if first > index, !continues(first) { return (nil, first) }
    }
    guard text.token(first)?.isCapital ?? false else { return (nil, max(first, index + 1)) }
    var end = first + 1
    while !isParted(first..<end), let next = extended(end) ?? extendedBody(end) { end = next }
    guard isName(first..<end) else { return (nil, end) }
    return (text[first].range.lowerBound..<text[end - 1].range.upperBound, end)
  }

  /// Titles and sentence-initial ordinary words before a name.
  private func isNoBeginning(_ index: Int) -> Bool {
    let token = text[index]
    if token.count == 1 { return text.byte(Int(token.end)) != 0x2E }
    if NameWords.titles.contains(token) || isDescription(index) { return true }
    guard text.opensSentence(index) else { return false }
    if NameWords.openers.contains(token) || use.isOrdinary(token) || isAdverb(token) { return true }
    return !use.isSeenAsName(token) && !continues(index + 1) && !isActing(index)
      && !NameWords.places.contains(token) && !followsSemicolon(index)
  }

  /// A sentence goes on after a semicolon, so that a capital tells as much there as anywhere.
  private func followsSemicolon(_ index: Int) -> Bool {
    index > 0 && text.byte(Int(text[index - 1].end)) == 0x3B
      && text.byte(Int(text[index - 1].end) + 1) == 0x20
      && Int(text[index].start) == Int(text[index - 1].end) + 2
  }

  /// `Recently`, but not `Emily`.
  private func isAdverb(_ token: Token) -> Bool {
    token.count > 5 && text.bytes[token.range].suffix(2).elementsEqual("ly".utf8)
      && !NameWords.givenNames.contains(token)
  }

  /// `the Muscovite Bessov`: a people, then a name that is not that of a body or a place.
  private func isDescription(_ index: Int) -> Bool {
    guard NameWords.roles.contains(text[index]), let next = text.token(index + 1) else {
      return false
    }
    return next.isCapital && next.before == .space && !NameWords.groupHeads.contains(next)
  }

  /// Somebody who says or writes, at the head of a sentence.
  private func isActing(_ index: Int) -> Bool {
    guard let next = text.token(index + 1), next.before == .space, next.count > 3 else {
      return false
    }
    return NameWords.acts.contains(next)
  }

  /// The token goes on with the run before it.
  private func continues(_ index: Int) -> Bool {
    guard let token = text.token(index), token.isCapital else { return false }
    switch token.before {
    case .space, .hyphen, .none: return true
    case .apostrophe: return text[index - 1].count == 1
    case .dot, .dotSpace:
      return text[index - 1].count == 1 || NameWords.titles.contains(text[index - 1])
    default: return false
    }
  }

  private func extended(_ end: Int) -> Int? {
    guard let token = text.token(end), !token.isNumber else { return nil }
    if continues(end) {
      return NameWords.openers.contains(token) && token.count > 1 ? nil : end + 1
    }
    guard !token.isCapital, token.before == .space, NameWords.particles.contains(token) else {
      return nil
    }
    // `van der Lubbe`: up to two particles, then a capital.
    for last in (end + 1)...(end + 2) {
      guard let next = text.token(last), next.before == .space || next.before == .apostrophe else {
        return nil
      }
      if next.isCapital { return last + 1 }
      if !NameWords.particles.contains(next) { return nil }
    }
    return nil
  }

  /// `Society on Experimental Nature`: the name of a body goes on after its head and a link.
  private func extendedBody(_ end: Int) -> Int? {
    guard let link = text.token(end), !link.isCapital, link.before == .space,
      NameWords.groupLinks.contains(link), NameWords.groupHeads.contains(text[end - 1]),
      text[end - 1].isCapital, end > 1, text[end - 1].before == .space, text[end - 2].isCapital
    else { return nil }
    let hasArticle = text.token(end + 1).map { Articles.table.contains($0) && !$0.isCapital }
    let last = hasArticle == true ? end + 2 : end + 1
    guard let next = text.token(last), next.isCapital, next.before == .space, next.count > 1,
      !NameWords.openers.contains(next)
    else { return nil }
    return last + 1
  }

  /// `in the USSR Kropotkin was known`: a country in capitals, then a name that is known by itself.
  private func isParted(_ run: Range<Int>) -> Bool {
    let first = text[run.lowerBound]
    guard run.count == 1, first.isAllCapital, NameWords.places.contains(first),
      let next = text.token(run.upperBound), next.before == .space
    else { return false }
    return use.isSeenAsName(next) && !NameWords.groupHeads.contains(next)
      && !NameWords.placeHeads.contains(next)
  }

  private func isName(_ run: Range<Int>) -> Bool {
    let first = text[run.lowerBound]
    if run.count == 1 {
      if first.count == 1 || isNumeral(first) || isDerived(run.lowerBound) { return false }
      if NameWords.ordinary.contains(first) || NameWords.lonely.contains(first) { return false }
      // `he said no. They …`: a stop that was taken for that of `no. 5`.
      if first.before == .dotSpace, NameWords.openers.contains(first) { return false }
      return !use.isOrdinary(first)
    }
    if isDerived(run.lowerBound) { return false }
    // Words shouted in capitals are a heading, and `I` with a verb is no name.
    let isShouted = run.allSatisfy { text[$0].isAllCapital || text[$0].count == 1 }
    if isShouted { return false }
    return run.contains { index in
      let token = text[index]
      return token.count > 1 && !NameWords.ordinary.contains(token) && !use.isOrdinary(token)
        && !NameWords.openers.contains(token)
    }
  }

  /// `de-Stalinization`, `non-Stalinist`, `Stalinism`: made from a name, and none.
  private func isDerived(_ index: Int) -> Bool {
    let token = text[index]
    if token.before == .hyphen, index > 0, !text[index - 1].isCapital { return true }
    return token.count > 5 && text.bytes[token.range].suffix(3).elementsEqual("ism".utf8)
  }

  /// `XX`, `XXth`, `IV`.
  private func isNumeral(_ token: Token) -> Bool {
    let bytes = text.bytes[token.range]
    let letters = bytes.prefix { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }.count
    return letters == bytes.count || (letters > 0 && bytes.count - letters <= 2 && letters >= 2)
  }
}
