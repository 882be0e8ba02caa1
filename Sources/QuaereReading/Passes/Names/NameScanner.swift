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
    while !isParted(first..<end),
      let next = extended(end) ?? extendedBody(end) ?? extendedFrenchBody(first, end)
        ?? extendedTown(end)
    {
      end = next
    }
    guard isName(first..<end) else { return (nil, end) }
    first = numbered(head(before: first) ?? titled(first))
    // The last stop of `U.S.A.` is its own.
    let stop = isDotted(first..<end) && text.byte(Int(text[end - 1].end)) == 0x2E ? 1 : 0
    return (text[first].range.lowerBound..<text[end - 1].range.upperBound + stop, end)
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
      && !SurnameEndings.fit(token, text) && !isExplained(index)
  }

  /// A sentence goes on after a semicolon, so that a capital tells as much there as anywhere.
  private func followsSemicolon(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // French puts a space before it.
    let sign = Int(text[index].start) - 2
    return text.byte(sign) == 0x3B && text.byte(sign + 1) == 0x20
      && sign - Int(text[index - 1].end) <= 1
  }

  /// `Brook, a tailor, …`, `Brook, who …`: an apposition says that somebody is named.
  private func isExplained(_ index: Int) -> Bool {
    guard let next = text.token(index + 1), next.before == .comma, !next.isCapital else {
      return false
    }
    if Appositions.relatives.contains(next) { return true }
    guard Appositions.articles.contains(next) else { return false }
    return (index + 2...index + 4).contains { at in
      text.token(at).map { NameWords.roles.contains($0) && $0.before == .space } ?? false
    }
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
    // `A. d'Ennery`
    if !token.isCapital, token.count == 1, isGiven(end - 1), let next = text.token(end + 1),
      next.before == .apostrophe, next.isCapital, NameHeads.nobility.contains(token)
    {
      return end + 2
    }
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

  private func isGiven(_ index: Int) -> Bool {
    let token = text[index]
    return token.isCapital
      && (NameWords.givenNames.contains(token)
        || (token.count == 1 && text.byte(Int(token.end)) == 0x2E))
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

  /// `Bibliothèque nationale`, `Chambre des lords`, `Société d'encouragement`: French and Italian
  /// bodies write a capital only at their head.
  private func extendedFrenchBody(_ first: Int, _ end: Int) -> Int? {
    guard let next = text.token(end), !next.isCapital, next.before == .space,
      end - first == 1 || (end - first == 2 && NameHeads.adjectives.contains(text[first + 1])),
      NameHeads.bodies.contains(text[first])
    else { return nil }
    if NameHeads.adjectives.contains(next) { return end - first == 1 ? end + 1 : nil }
    guard NameHeads.links.contains(next) else { return nil }
    var at = end + 1
    if let article = text.token(at), !article.isCapital, article.before == .space,
      NameHeads.links.contains(article)
    {
      at += 1
    }
    guard let noun = text.token(at), [.space, .apostrophe].contains(noun.before), !noun.isNumber,
      noun.count > 2, noun.isCapital || at > end + 1 || !isInfinitive(next, noun)
    else { return nil }
    return at + 1
  }

  /// `la Chambre de choisir`
  private func isInfinitive(_ link: Token, _ noun: Token) -> Bool {
    guard link.count <= 2 else { return false }
    let end = text.bytes[noun.range].suffix(2)
    return [[0x65, 0x72], [0x69, 0x72], [0x72, 0x65]].contains { end.elementsEqual($0) }
  }

  /// `10, rue de la Paix`: the number of a house is part of its place.
  private func numbered(_ first: Int) -> Int {
    guard first > 0, text[first - 1].isNumber, text[first - 1].value < 1000,
      [.comma, .space, .dotSpace].contains(text[first].before),
      NameHeads.streets.contains(text[first])
    else { return first }
    return first - 1
  }

  /// `Boulogne-sur-Mer`, `Saint-Germain-en-Laye`: small words between hyphens.
  private func extendedTown(_ end: Int) -> Int? {
    var at = end
    while let token = text.token(at), at - end < 2, !token.isCapital, token.before == .hyphen,
      NameHeads.hyphened.contains(token)
    {
      at += 1
    }
    guard at > end, let last = text.token(at), last.isCapital,
      last.before == .hyphen || last.before == .apostrophe
    else { return nil }
    return at + 1
  }

  /// Where the titles before a name begin: `M. le président Wilson`, `Mme de Staël`, `lord Byron`.
  private func titled(_ first: Int) -> Int {
    var at = first
    // A particle without a capital belongs to a name only after a title: not `roi de Prusse`.
    while at > 0, first - at < 2, [.space, .apostrophe].contains(text[at].before),
      !text[at - 1].isCapital, NameHeads.nobility.contains(text[at - 1])
    {
      at -= 1
    }
    var found = first
    if at < first, at > 0, !NameTitles.takesParticle(text[at - 1], text) { return first }
    while at > 0, first - at < 7, isTitle(at - 1, before: at) {
      at -= 1
      found = at
      if at > 1, [.space, .line].contains(text[at].before), Articles.table.contains(text[at - 1]),
        isTitle(at - 2, before: at - 1), text[at - 2].isCapital
      {
        at -= 1
      }
    }
    return found
  }

  private func isTitle(_ index: Int, before next: Int) -> Bool {
    let token = text[index]
    guard [.space, .dotSpace, .dot, .line].contains(text[next].before) else { return false }
    if token.isCapital, token.count == 1 {
      return token.hash == NameTitles.monsieur && text[next].before != .space
    }
    if NameWords.titles.contains(token) { return token.isCapital || token.count > 3 }
    return !token.isCapital && NameTitles.offices.contains(token)
  }

  /// The token of `rue` in `rue de la Paix`: small words that begin the name of a place.
  private func head(before first: Int) -> Int? {
    var at = first
    var links = 0
    while at > 0, links < 2, [.space, .apostrophe].contains(text[at].before),
      NameHeads.links.contains(text[at - 1]), !text[at - 1].isCapital
    {
      at -= 1
      links += 1
    }
    guard at > 0, [.space, .line].contains(text[at].before), !text[at - 1].isCapital,
      NameHeads.places.contains(text[at - 1])
        || (links > 0 && NameHeads.linked.contains(text[at - 1]))
    else { return nil }
    return at - 1
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
      if first.isAllCapital, first.count > 5, !use.isSeenAsName(first),
        isShoutedBeside(run.lowerBound)
      {
        return false
      }
      // `he said no. They …`: a stop that was taken for that of `no. 5`.
      if first.before == .dotSpace, NameWords.openers.contains(first) { return false }
      return !use.isOrdinary(first)
    }
    if isDerived(run.lowerBound) { return false }
    if isDotted(run) { return true }
    // Words shouted in capitals are a heading, and `I` with a verb is no name.
    let isShouted = run.allSatisfy { text[$0].isAllCapital || text[$0].count == 1 }
    if isShouted { return false }
    return run.contains { index in
      let token = text[index]
      return token.count > 1 && !NameWords.ordinary.contains(token) && !use.isOrdinary(token)
        && !NameWords.openers.contains(token)
    }
  }

  /// `U.S.A.`, `P.T.T.`: at least three capitals with nothing but stops between.
  private func isDotted(_ run: Range<Int>) -> Bool {
    run.count >= 3 && run.allSatisfy { text[$0].count == 1 }
      && run.dropFirst().allSatisfy { text[$0].before == .dot }
  }

  /// Beside other words in capitals throughout, as in a heading.
  private func isShoutedBeside(_ index: Int) -> Bool {
    let isLong = { (at: Int) in
      self.text.token(at).map { $0.isAllCapital && $0.count > 3 } ?? false
    }
    return isLong(index - 1) || isLong(index + 1) || text.count == 1
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
