/// Reads the list of authors at the head of a reference: `P. Harris and M. Jones`, `Venuto, F.`,
/// `Blankenburg, Erhard/Sessar, Klaus`, `Benedetti Andrea`.
struct ReferenceNames {
  enum Shape {
    /// `A.`, `J. R.`
    case initials
    /// `A. Brook`, `Brook A.`
    case initialled
    /// `Brook`
    case word
    /// `Anna Brook`
    case words
    case other
  }

  let text: TokenText
  private(set) var names: [String] = []
  /// The token after the list.
  private(set) var next: Int
  private var pieces: [ReferencePiece]
  private var at = 0
  /// Where the last name that was taken begins.
  private var lastStart: Int
  private(set) var isInverted = false

  init(_ text: TokenText, _ tokens: Range<Int>) {
    self.text = text
    pieces = ReferencePieces(text: text).pieces(tokens, isList: true)
    next = tokens.lowerBound
    lastStart = tokens.lowerBound
  }

  mutating func read() {
    while at < pieces.count, names.isEmpty ? takeFirst() : takeFurther() {}
    giveBackTitle()
  }

  // MARK: Taking

  private mutating func takeFirst() -> Bool {
    switch shape(at) {
    case .initialled: return take(1)
    case .word: return takeInverted() || takeSurname()
    case .words:
      if shape(at + 1) == .initials, takeInverted() { return true }
      guard
        isKnown(at) || leadsToTitle(at + 1) || isYear(at + 1) || isRole(at + 1)
          || isBackReference(at + 1)
          || at + 1 < pieces.count && [.joiner, .dash].contains(pieces[at + 1].sign)
            && shape(at + 1) == .words
      else { return false }
      return take(1)
    case .initials, .other: return false
    }
  }

  /// `Venuto, F.`, `Black, Donald,` before a year, a title or another author.
  private mutating func takeInverted() -> Bool {
    guard at + 1 < pieces.count, pieces[at + 1].sign == .comma else { return false }
    switch shape(at + 1) {
    case .initials: break
    case .initialled where !isInitial(pieces[at + 1].tokens.lowerBound): break
    case .word, .words:
      guard pieces[at + 1].tokens.count <= 3, !isPlaceName(at + 1) else { return false }
      let isGiven = isKnown(at + 1)
      let follows = at + 2
      guard follows < pieces.count else { return false }
      let isListed = [.slash, .joiner, .colon, .stop, .semicolon].contains(pieces[follows].sign)
      guard isGiven || isListed || isYear(follows) || isRole(follows) || leadsToTitle(follows)
      else { return false }
    default: return false
    }
    isInverted = true
    lastStart = pieces[at].tokens.lowerBound
    names.append(string(pieces[at + 1].tokens) + " " + string(pieces[at].tokens))
    at += 2
    next = pieces[at - 1].tokens.upperBound
    return true
  }

  private mutating func takeSurname() -> Bool {
    let follows = at + 1
    guard !isPlaceName(at), follows < pieces.count else { return false }
    let isListed = [.slash, .joiner].contains(pieces[follows].sign) && shape(follows) != .other
    guard
      isListed || isYear(follows) || leadsToTitle(follows) || isBackReference(follows)
        || pieces[follows].sign == .quote || isShortTitle(follows)
    else { return false }
    return take(1)
  }

  private mutating func takeFurther() -> Bool {
    let sign = pieces[at].sign
    guard [.comma, .slash, .joiner, .semicolon, .dash].contains(sign) else { return false }
    switch shape(at) {
    case .initialled: return take(1)
    case .word:
      if takeInverted() { return true }
      guard sign == .slash || (sign == .joiner && (isYear(at + 1) || isBackReference(at + 1)))
      else { return false }
      return take(1)
    case .words:
      let isListed = sign == .joiner || sign == .slash
      let isLast = isYear(at + 1) || isRole(at + 1)
      let goesOn =
        at + 1 < pieces.count && (pieces[at + 1].sign == .joiner || !isInverted && isKnown(at))
      guard isListed || isLast || goesOn, !isTitle(at) else { return false }
      return take(1)
    case .initials, .other: return false
    }
  }

  /// `R. Brook, Mills Alone (1995) 296`: beside an author with initials, before a year in brackets.
  private func isTitle(_ index: Int) -> Bool {
    guard pieces[index].sign == .comma, isYear(index + 1), pieces[index + 1].sign == .open,
      !isInverted, !isKnown(index)
    else { return false }
    return names.allSatisfy(PersonText.hasInitial)
  }

  private mutating func take(_ count: Int) -> Bool {
    lastStart = pieces[at].tokens.lowerBound
    names.append(string(pieces[at].tokens))
    next = pieces[at].tokens.upperBound
    at += count
    return true
  }

  /// `L. Berg, Andrea Villa, in: …`: where no title would be left, the last name is the title.
  private mutating func giveBackTitle() {
    guard names.count > 1, at < pieces.count, pieces[at - 1].sign == .comma, !isInverted,
      text[pieces[at].tokens.lowerBound].hash == Self.into
    else { return }
    names.removeLast()
    next = lastStart
  }

  private static let into = FoldedBytes.hash("in")

  // MARK: What pieces are

  private func shape(_ index: Int) -> Shape {
    guard index < pieces.count else { return .other }
    let piece = pieces[index].tokens
    var capitals = 0
    var initials = 0
    for at in piece {
      let token = text[at]
      if token.isNumber { return .other }
      if token.isCapital, isInitial(at) {
        initials += 1
      } else if token.isCapital {
        capitals += 1
        if CitationWords.publishers.contains(token) { return .other }
        let isOpener = Articles.table.contains(token) || NameWords.openers.contains(token)
        if isOpener, initials == 0, !isFollowedAsName(index) { return .other }
      } else if !NameWords.particles.contains(token) && token.before != .apostrophe {
        return .other
      }
    }
    if capitals + initials > 5 { return .other }
    switch (initials, capitals) {
    case (0, 0): return .other
    case (_, 0): return .initials
    case (0, 1): return piece.count == 1 ? .word : .words
    case (0, _): return .words
    default: return .initialled
    }
  }

  /// `Le Brun, op. cit.`, `Le Brun and Johnstone`
  private func isFollowedAsName(_ index: Int) -> Bool {
    pieces[index].tokens.count <= 3
      && (isBackReference(index + 1) || isYear(index + 1)
        || index + 1 < pieces.count && pieces[index + 1].sign == .joiner)
  }

  private func isInitial(_ index: Int) -> Bool {
    let token = text[index]
    let isLetter =
      token.count == 1 || (token.count == 2 && text.bytes[token.range.lowerBound] >= 0xC3)
    return isLetter && text.byte(token.range.upperBound) == 0x2E
  }

  private func isKnown(_ index: Int) -> Bool {
    let piece = pieces[index].tokens
    return NameWords.givenNames.contains(text[piece.lowerBound])
      || NameWords.givenNames.contains(text[piece.upperBound - 1])
  }

  private func isPlaceName(_ index: Int) -> Bool {
    NameWords.places.contains(text[pieces[index].tokens.upperBound - 1])
  }

  private func isYear(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let first = text[pieces[index].tokens.lowerBound]
    return first.isNumber && first.count == 4
  }

  private func isRole(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    return pieces[index].tokens.prefix(2).contains { CommentWords.roles.contains(text[$0]) }
  }

  private func isBackReference(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    return CitationWords.backReferences.contains(text[pieces[index].tokens.lowerBound])
  }

  /// `Hale, Mills, p. 20`
  private func isShortTitle(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index].sign == .comma,
      text[pieces[index].tokens.lowerBound].isCapital
    else { return false }
    return CitationWords.pages.contains(text[pieces[index + 1].tokens.lowerBound])
  }

  /// A piece of three words and more, some of them small, or one in quotation marks.
  private func leadsToTitle(_ index: Int) -> Bool {
    guard index < pieces.count else { return false }
    if pieces[index].sign == .quote { return true }
    let piece = pieces[index].tokens
    if piece.count > 1, Articles.table.contains(text[piece.lowerBound]) { return true }
    // `Orphans and Ladies: …`
    if shape(index) == .word, shape(index + 1) == .word, pieces[index + 1].sign == .joiner {
      return !isYear(index + 2) && !isBackReference(index + 2)
    }
    return piece.count >= 3 && (text[piece.lowerBound].isCapital || piece.count >= 5)
      && piece.contains { !text[$0].isCapital && !text[$0].isNumber }
  }

  private func string(_ tokens: Range<Int>) -> String {
    var end = text[tokens.upperBound - 1].range.upperBound
    if isInitial(tokens.upperBound - 1) { end += 1 }
    return text.string(text[tokens.lowerBound].range.lowerBound..<end)
  }
}
