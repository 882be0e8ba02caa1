/// A run of tokens between two signs of a reference, and the sign before it.
struct ReferencePiece {
  enum Sign {
    case start, comma, semicolon, colon, open, close, slash, dash, stop, quote, joiner, number
  }

  var tokens: Range<Int>
  var sign: Sign
}

/// Cuts a reference into pieces.
struct ReferencePieces {
  let text: TokenText

  /// - Parameter isList: names are listed, so that `and` and a dash part them too.
  func pieces(_ tokens: Range<Int>, isList: Bool) -> [ReferencePiece] {
    var found: [ReferencePiece] = []
    var first = tokens.lowerBound
    var sign = ReferencePiece.Sign.start
    var index = first
    while index < tokens.upperBound {
      if isList, isJoiner(index), index > first, index + 1 < tokens.upperBound {
        found.append(ReferencePiece(tokens: first..<index, sign: sign))
        (first, sign) = (index + 1, .joiner)
        index += 1
      } else if index > first, isList, text[index].isNumber, !text[index - 1].isNumber {
        found.append(ReferencePiece(tokens: first..<index, sign: sign))
        (first, sign) = (index, self.sign(before: index) ?? .number)
      } else if index > first, let next = self.sign(before: index), isList || next != .dash {
        found.append(ReferencePiece(tokens: first..<index, sign: sign))
        (first, sign) = (index, next)
      } else if index == first, isList, isJoiner(index), index > tokens.lowerBound,
        index + 1 < tokens.upperBound
      {
        (first, sign) = (index + 1, .joiner)
      }
      index += 1
    }
    if first < tokens.upperBound {
      found.append(ReferencePiece(tokens: first..<tokens.upperBound, sign: sign))
    }
    return found
  }

  private func isJoiner(_ index: Int) -> Bool {
    !text[index].isCapital && CitationWords.joiners.contains(text[index])
      && (text.token(index + 1)?.isCapital ?? false)
  }

  /// The sign that parts a token from the one before, nil where they belong together.
  func sign(before index: Int) -> ReferencePiece.Sign? {
    guard index > 0 else { return .start }
    // `… im Vergleich in: Handbuch`
    if text[index].hash == ReferenceWords.into, !text[index].isCapital,
      text.byte(text[index].range.upperBound) == 0x3A
    {
      return .comma
    }
    let gap = text.bytes[text[index - 1].range.upperBound..<text[index].range.lowerBound]
    if gap.isEmpty || gap.elementsEqual([0x20]) { return nil }
    if holdsQuote(gap) { return .quote }
    if gap.contains(0x28) || gap.contains(0x5B) { return .open }
    if gap.contains(0x29) || gap.contains(0x5D) {
      return gap.contains(0x3A) ? .colon : gap.contains(0x3B) ? .semicolon : .close
    }
    if gap.contains(0x3B) { return .semicolon }
    if gap.contains(0x3A) { return .colon }
    if gap.contains(0x2C) { return .comma }
    if gap.contains(0x2F) { return .slash }
    if gap.contains(0x0A) { return .stop }
    if gap.contains(0x3F) || gap.contains(0x21) { return .stop }
    if gap.contains(0x2E), gap.contains(0x20) { return isShort(index - 1) ? nil : .stop }
    return text[index].before == .dash || isDash(gap) ? .dash : nil
  }

  /// A hyphen or dash between spaces.
  private func isDash(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.elementsEqual(Array(" - ".utf8)) || gap.elementsEqual(Array(" – ".utf8))
      || gap.elementsEqual(Array(" — ".utf8))
  }

  private func holdsQuote(_ gap: ArraySlice<UInt8>) -> Bool {
    var at = gap.startIndex
    while at < gap.endIndex {
      switch gap[at] {
      case 0x22: return true
      case 0xC2 where at + 1 < gap.endIndex && [0xAB, 0xBB].contains(gap[at + 1]): return true
      case 0xE2 where at + 2 < gap.endIndex && gap[at + 1] == 0x80:
        if [0x98, 0x9A, 0x9C, 0x9D, 0x9E].contains(gap[at + 2]) { return true }
        // ’ closes what ‘ opened, unless it is an apostrophe between letters.
        if gap[at + 2] == 0x99, gap.count > 3, at > gap.startIndex || gap.contains(0x2C) {
          return gap.contains(0x2C) || gap.contains(0x28)
        }
        at += 2
      default: break
      }
      at += 1
    }
    return false
  }

  /// An initial or an abbreviation, whose stop ends nothing.
  func isShort(_ index: Int) -> Bool {
    let token = text[index]
    if token.isNumber { return false }
    if token.count == 1 || (token.count == 2 && text.bytes[token.range.lowerBound] >= 0xC3) {
      return true
    }
    return NumberSigns.table.contains(token) || ShortWords.table.contains(token)
      || ReferenceAbbreviations.table.contains(token) || CommentWords.roles.contains(token)
  }
}

/// Abbreviations in references after which a stop ends nothing.
enum ReferenceAbbreviations {
  static let table = WordTable(
    "vv cit op loc art cf vgl voll rev am int j q univ press dept inst bull proc trans ann arch soc",
    "hist zs z ztschr jb jahrb abt bd bde nr hg hrsg verl aufl sez ser sec cod arch dép bibl nat",
    "fasc ms mss cod f ff fol c cc col r v s d e g i b u a l m n o p t x y к с м л спб т вып изд соч",
    "указ см ср calif mass conn jan feb febr mar apr jun jul aug sep sept oct nov dec janv févr avr",
    "juil déc dez okt vols para sig san st ecc etc")
}
