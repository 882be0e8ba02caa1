import QuaereCore

/// Reads the cues around one mention.
struct KindCues {
  let text: TokenText
  let tokens: Range<Int>
  let isQuoted: Bool
  /// In italics or bold from its first word to its last, as titles of periodicals are.
  var isEmphasised = false

  func votes() -> KindVotes {
    var votes = KindVotes()
    guard let first = tokens.first, let last = tokens.last else { return votes }
    // `Prague Spring` is neither person nor place.
    if first < last, DateWord.table[text[last].hash]?.season != nil { return votes }
    inside(first, last, &votes)
    before(first, &votes)
    after(last, &votes)
    return votes
  }

  private func inside(_ first: Int, _ last: Int, _ votes: inout KindVotes) {
    let (head, tail) = (text[first], text[last])
    votes.group += isQuoted ? 4 : isEmphasised ? 2 : 0
    if isBodyWithLink(first, last) { votes.group += 6 }
    if NameWords.groupHeads.contains(tail), first < last { votes.group += 6 }
    if NameWords.placeHeads.contains(tail), first < last { votes.place += 6 }
    if first == last || !NameWords.givenNames.contains(head), NameWords.places.contains(tail) {
      votes.place += 4
    }
    if first < last, NameWords.ordinary.contains(head), tail.hash == Self.union { votes.place += 9 }
    if first == last, head.isAllCapital, !NameWords.places.contains(head) { votes.group += 4 }
    if first < last, isInitial(head) || NameWords.givenNames.contains(head) { votes.person += 4 }
    if first == last, NameWords.givenNames.contains(head) { votes.person += 2 }
    if first == last, isPeople(head) { votes.group += 4 }
  }

  /// `Society on Experimental Nature`.
  private func isBodyWithLink(_ first: Int, _ last: Int) -> Bool {
    (first..<last).contains { index in
      NameWords.groupHeads.contains(text[index]) && !text[index + 1].isCapital
        && NameWords.groupLinks.contains(text[index + 1])
    }
  }

  /// `A.` before a surname; not the article of `A Chronicle`.
  private func isInitial(_ token: Token) -> Bool {
    token.count == 1 && text.byte(Int(token.end)) == 0x2E
  }

  /// `Mensheviks`, `Makhnovists`.
  private func isPeople(_ token: Token) -> Bool {
    let end = text.bytes[token.range].suffix(4)
    return token.count >= 6
      && (end.elementsEqual("ists".utf8) || end.elementsEqual("viks".utf8)
        || end.elementsEqual("ites".utf8))
  }

  private func before(_ first: Int, _ votes: inout KindVotes) {
    guard let word = text.token(first - 1), !word.isNumber else { return }
    if tokens.lowerBound > 0, isTitle(word, before: first) { votes.person += 4 }
    guard [.space, .apostrophe].contains(text[first].before),
      !word.isCapital || text.opensSentence(first - 1)
    else { return }
    beforeOf(first, &votes)
    if NameWords.roles.contains(word) { votes.person += 3 }
    if NameWords.placeLeads.contains(word) { votes.place += 2 }
    if NameWords.placeWeak.contains(word) { votes.place += 1 }
    if word.hash == Self.by || word.hash == Self.with { votes.person += 1 }
    if word.hash == Self.the {
      let leads = text.token(first - 2).map { NameWords.placeLeads.contains($0) } ?? false
      if leads {
        votes.place += 1
      } else if tokens.count == 1, !isAttribute {
        votes.group += 1
      }
    } else if tokens.count > 1 {
      votes.person += 1
    }
  }

  /// `Mme Curie`, `M. Curie`; where `M.` is an initial it is in the name.
  private func isTitle(_ word: Token, before first: Int) -> Bool {
    if word.isCapital, NameWords.titles.contains(word) { return true }
    return word.isCapital && word.count == 1 && word.hash == NameTitles.monsieur
      && text[first].before == .dotSpace
  }

  /// `the Sacco affair`: a noun follows, so that the article is not the name's.
  private var isAttribute: Bool {
    guard let next = text.token(tokens.upperBound), next.before == .space else { return false }
    let isRow =
      CitationWords.joiners.contains(next) && text.token(tokens.upperBound + 1)?.isCapital ?? false
    return isRow || !NameWords.openers.contains(next)
  }

  /// `the death of X`, `men like X`, `the camps of X`.
  private func beforeOf(_ first: Int, _ votes: inout KindVotes) {
    guard first > 1, text[first - 1].before == .space else { return }
    let noun = text[first - 2]
    if text[first - 1].hash == Self.of {
      if NameWords.personal.contains(noun) { votes.person += 3 }
      if NameWords.placeHeads.contains(noun) { votes.place += 3 }
    }
    if text[first - 1].hash == Self.like, noun.hash == Self.men { votes.person += 3 }
  }

  private func after(_ last: Int, _ votes: inout KindVotes) {
    guard let word = text.token(last + 1), !word.isNumber, !word.isCapital else { return }
    if word.before == .comma, let noun = text.token(last + 2), noun.before == .space {
      if NameWords.placeHeads.contains(noun) { votes.place += 3 }
      if NameWords.roles.contains(noun) { votes.person += 3 }
    }
    if word.before == .space {
      if NameWords.acts.contains(word) { votes.person += word.count <= 3 ? 1 : 3 }
      if NameWords.placeHeads.contains(word) { votes.place += 2 }
      if NameWords.groupNouns.contains(word) { votes.group += 2 }
      if word.hash == Self.et { votes.person += 2 }
    } else if word.before == .apostrophe, word.count == 1 {
      votes.person += 1
    }
  }

  private static let of = FoldedBytes.hash("of")
  private static let like = FoldedBytes.hash("like")
  private static let men = FoldedBytes.hash("men")
  private static let union = FoldedBytes.hash("union")
  private static let by = FoldedBytes.hash("by")
  private static let with = FoldedBytes.hash("with")
  private static let the = FoldedBytes.hash("the")
  private static let et = FoldedBytes.hash("et")
}
