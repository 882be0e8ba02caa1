/// Authors, and citations that mark no title.
extension CitationReader {
  /// Runs of free words between signs: `Paul Avrich`, `I. Chafarevitch`.
  private func pieces(from start: Int, to end: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first: Int?
    for index in tokens where Int(text[index].start) >= start && Int(text[index].end) <= end {
      let isFree = part(index) == .free && !text[index].isNumber
      if let from = first, !isFree || breaks(index) {
        found.append(from..<index)
        first = nil
      }
      if isFree, first == nil { first = index }
    }
    if let from = first {
      let last = tokens.last { Int(text[$0].end) <= end } ?? from
      found.append(from..<(last + 1))
    }
    return found
  }

  private func breaks(_ index: Int) -> Bool {
    switch text[index].before {
    case .space, .none, .apostrophe, .hyphen: false
    case .dot, .dotSpace: !(text[index - 1].count == 1 && text[index - 1].isCapital)
    default: true
    }
  }

  mutating func readPeople() {
    guard citation.authors.isEmpty else { return }
    let title = segment.titles.first
    let before = pieces(
      from: segment.range.lowerBound, to: title?.lowerBound ?? segment.range.upperBound)
    if title != nil || isBackReference { citation.authors = people(before, strict: false) }
    guard citation.authors.isEmpty, let title else { return }
    let after = pieces(from: title.upperBound, to: segment.range.upperBound)
    for piece in after {
      let names = people([piece], strict: true)
      if !names.isEmpty {
        citation.authors = names
        return
      }
    }
  }

  /// The people that pieces name. After a title a lone surname is taken for a place.
  private func people(_ pieces: [Range<Int>], strict: Bool) -> [String] {
    var found: [String] = []
    for piece in pieces {
      for part in split(piece) {
        let name = string(part)
        if !strict, let last = found.last, PersonText.isGivenPart(name), !last.contains(" ") {
          // `Weissberg, A.` and `Weissberg, Alexander`.
          found[found.count - 1] = name + " " + last
        } else if isPerson(part, name, strict: strict) {
          found.append(name)
        }
      }
    }
    return found
  }

  private func isPerson(_ part: Range<Int>, _ name: String, strict: Bool) -> Bool {
    guard !part.contains(where: { CitationWords.publishers.contains(text[$0]) }),
      !strict || !isTown(part)
    else { return false }
    return strict ? PersonText.isName(name) : PersonText.isName(name) || PersonText.isSurname(name)
  }

  /// `St Petersburg` looks like a name with an initial; `Jack London` has a given name.
  private func isTown(_ part: Range<Int>) -> Bool {
    NameWords.places.contains(text[part.upperBound - 1])
      && !NameWords.givenNames.contains(text[part.lowerBound])
      && text[part.lowerBound].count > 1
  }

  /// Cuts at `and`, and off leading words such as `by` and signals.
  private func split(_ piece: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = piece.lowerBound
    for index in piece {
      let token = text[index]
      let isLead =
        index == first && !token.isCapital
        && (CitationWords.by.contains(token) || CitationWords.signals.contains(token))
      if CitationWords.joiners.contains(token), !token.isCapital {
        if first < index { found.append(first..<index) }
        first = index + 1
      } else if isLead {
        first = index + 1
      }
    }
    if first < piece.upperBound { found.append(first..<piece.upperBound) }
    return found
  }

  private func string(_ piece: Range<Int>) -> String {
    var end = text[piece.upperBound - 1].range.upperBound
    if text[piece.upperBound - 1].count == 1, text.byte(end) == 0x2E { end += 1 }
    return text.string(text[piece.lowerBound].range.lowerBound..<end)
  }

  /// `Paul Avrich`: by the given name, for a title may be two words with capitals too.
  private func isNameInFull(_ piece: Range<Int>, _ name: String) -> Bool {
    NameWords.givenNames.contains(text[piece.lowerBound]) && PersonText.isName(name)
  }

  /// `C. Agnoletti, Treviso e le sue pievi, Treviso 1898`: authors, then the title, by position.
  mutating func readPlain() {
    let pieces = pieces(from: segment.range.lowerBound, to: segment.range.upperBound)
    var names: [Range<Int>] = []
    for piece in pieces {
      let name = string(piece)
      let isGiven = !names.isEmpty && PersonText.isGivenPart(name)
      let isFirst =
        names.isEmpty
        && (PersonText.isSurname(name) || pieces.count > 1 && isNameInFull(piece, name))
      guard isGiven || isFirst || PersonText.hasInitial(name) else { break }
      names.append(piece)
    }
    citation.authors = people(names, strict: false)
    guard let title = pieces.dropFirst(names.count).first, title.count >= 2 else { return }
    citation.title = string(title)
  }
}

/// Guesses about people's names written as strings; only names in notes come here.
enum PersonText {
  private static let particles: Set<String> = [
    "de", "von", "van", "der", "du", "la", "le", "di", "da", "del", "des", "den", "ibn", "al",
  ]

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "." })
  }

  /// Two to four words with capitals, particles between them: `Paul Avrich`, `L.M. Vega`, `J. W.`
  static func isName(_ text: String) -> Bool {
    let words = words(text)
    let capitals = words.filter { $0.first?.isUppercase == true }
    return (2...5).contains(words.count) && capitals.count >= 2
      && words.allSatisfy { $0.first?.isUppercase == true || particles.contains(String($0)) }
      && words.last?.first?.isUppercase == true && words.first?.first?.isUppercase == true
  }

  static func isSurname(_ text: String) -> Bool {
    let words = words(text)
    return words.count == 1 && text.count >= 3 && text.first?.isUppercase == true
  }

  /// `A.`, `L.M.` or one given name.
  static func isGivenPart(_ text: String) -> Bool {
    let words = words(text)
    return !words.isEmpty && words.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
  }

  /// A last initial keeps its stop: `J. W.`
  static func withLastStop(_ text: String) -> String {
    (words(text).last?.count ?? 0) == 1 && !text.hasSuffix(".") ? text + "." : text
  }

  static func hasInitial(_ text: String) -> Bool {
    isName(text) && words(text).contains { $0.count == 1 }
  }

  /// `le Groupe d'anarchistes du sud`: an article, then a capital.
  static func isBody(_ text: String) -> Bool {
    let words = words(text)
    return words.count >= 2 && words[0].first?.isLowercase == true
      && words[1].first?.isUppercase == true
  }
}
