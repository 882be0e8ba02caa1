/// References of author and year, wherever they stand in a sentence: `Geiger 1964, S. 65–83`,
/// `(Avrich 1967, 244)`, `Feest/Blankenburg, 1972`.
struct AuthorDates {
  let note: NoteText
  let signs: ReferencePieces

  private var text: TokenText { note.text }

  /// Token ranges, in order.
  func found(in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let after = found.last?.upperBound ?? sentence.lowerBound
      if let end = names(at: index, in: sentence, after: after),
        let last = year(at: end, in: sentence)
      {
        let range = index..<locators(after: last, in: sentence)
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The token after surnames that begin here.
  private func names(at index: Int, in sentence: Range<Int>, after previous: Int) -> Int? {
    guard isSurname(index), mayBegin(index, in: sentence, after: previous) else { return nil }
    var end = index + 1
    while end < sentence.upperBound {
      let sign = signs.sign(before: end)
      if isSurname(end), sign == .slash || (sign == nil && end - index <= 2) {
        end += 1
      } else if CitationWords.joiners.contains(text[end]), !text[end].isCapital,
        end + 1 < sentence.upperBound, isSurname(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end < sentence.upperBound ? end : nil
  }

  private func isSurname(_ index: Int) -> Bool {
    let token = text[index]
    guard token.isCapital, !token.isNumber, token.count >= 3 else { return false }
    if note.title(at: token.range.lowerBound) != nil { return false }
    if let word = DateWord.table[token.hash],
      word.month > 0 || word.season != nil || word.part != nil
    {
      return false
    }
    return !NameWords.places.contains(token) && !NameWords.openers.contains(token)
      && !CommentWords.roles.contains(token) && !CommentWords.leads.contains(token)
      && !CitationWords.publishers.contains(token)
  }

  private func mayBegin(_ index: Int, in sentence: Range<Int>, after previous: Int) -> Bool {
    if index == sentence.lowerBound || index == previous { return true }
    switch signs.sign(before: index) {
    case .semicolon, .open, .stop, .start: return true
    case nil:
      return AuthorLeads.table.contains(text[index - 1])
    default: return false
    }
  }

  /// The token after the year; nil where it is that of an entry with its title or of a place.
  private func year(at index: Int, in sentence: Range<Int>) -> Int? {
    guard text[index].isNumber, text[index].count == 4, (1500...2100).contains(text[index].value)
    else { return nil }
    let sign = signs.sign(before: index)
    guard sign == nil || sign == .comma || sign == .open else { return nil }
    var end = index + 1
    if end < sentence.upperBound, text[end].before == .none || text[end].before == .slash,
      text[end].count <= 2
    {
      end += 1
    }
    guard end < sentence.upperBound else { return end }
    switch signs.sign(before: end) {
    case .colon: return text[end].isNumber ? end : nil
    case .quote, .dash: return nil
    case nil, .comma, .close:
      let isPage = CitationWords.pages.contains(text[end]) || LocatorWords.table.contains(text[end])
      let isNext = text.token(end + 1).map { $0.isNumber && $0.count == 4 } ?? false
      let isBare = signs.sign(before: end) == .close && text[end].before == .other
        && !gapHasComma(end)
      return !text[end].isCapital || isPage || isNext || isBare ? end : nil
    default: return end
    }
  }

  private func gapHasComma(_ index: Int) -> Bool {
    text.bytes[text[index - 1].range.upperBound..<text[index].range.lowerBound].contains(0x2C)
  }

  /// Pages and notes that follow, up to the next word that is none.
  private func locators(after index: Int, in sentence: Range<Int>) -> Int {
    var end = index
    var at = index
    while at < sentence.upperBound {
      let token = text[at]
      if token.isNumber {
        end = at + 1
      } else if LocatorWords.ends.contains(token), end == at {
        end = at + 1
      } else if !(CitationWords.pages.contains(token) || LocatorWords.table.contains(token)) {
        break
      }
      at += 1
    }
    return end
  }
}

/// Words after which an author and a year may stand in a sentence.
enum AuthorLeads {
  static let table = WordTable(
    "see cf vgl siehe voir vedi cfr bei von by auch ebenso sowie and und et e also wie zeigt selon",
    "secondo laut as that than with vs both per aussi anche как см ср")
}

/// Words among the pages of a reference.
enum LocatorWords {
  static let table = WordTable(
    "insbesondere insb esp especially particularly und and et e at fn anm n note notes vor allem",
    "chap kap par abs")
  /// `66 ff.`
  static let ends = WordTable("f ff sq sqq ss sg sgg")
}
