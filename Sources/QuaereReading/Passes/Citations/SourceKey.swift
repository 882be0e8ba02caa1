import QuaereCore

/// Short keys that people type: `gulag`, `avrich`, `libertaire-1931`.
///
/// The first word of the title that tells something, hyphens closed up. A title that begins with a
/// nationality or with what kind of book it is (`History of …`) tells little, and the work is named
/// after its author. A periodical has its year with it. Two works of one key are told apart by year,
/// then by author, then by number.
enum SourceKey {
  static func key(for work: Work, among names: inout UniqueNames) -> String {
    let base = base(for: work)
    let year = work.source.date.flatMap { EDTF($0) }.map { String($0.earliest.civil.year) }
    let author = work.authors.first.map { plain(Surname.of($0)) }
    var tries = work.isPeriodical ? [] : [base]
    if let year { tries.append("\(base)-\(year)") }
    if let year, let issue = work.issue { tries.append("\(base)-\(year)-\(plain(issue))") }
    if let author, author != base { tries.append("\(base)-\(author)") }
    tries.append(base)
    return names.free(tries, base: base)
  }

  private static func base(for work: Work) -> String {
    let spellings = work.source.spellings.map(\.text)
    // Of several spellings the one that closes words up with hyphens makes the better key.
    let title = spellings.max { $0.filter { $0 == "-" }.count < $1.filter { $0 == "-" }.count }
    let words = (title ?? work.source.title ?? "").split(separator: " ").flatMap(parts)
    let telling = words.filter { !SourceKeyWords.small.contains($0) && $0.utf8.count > 2 }
    let author = work.authors.first.map { plain(Surname.of($0)) }
    guard let first = telling.first else { return author ?? words.first ?? "note" }
    if SourceKeyWords.tellLittle.contains(first), let author { return author }
    return begin(first)
  }

  /// The words of one printed word: `l'opposition` is two, `plate-forme` one.
  private static func parts(_ word: Substring) -> [String] {
    Folding.fold(word).split(whereSeparator: { $0 == "'" || $0 == "/" }).map { plain(String($0)) }
      .filter { !$0.isEmpty }
  }

  static func plain(_ text: String) -> String {
    String(
      Folding.fold(text).unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      .map(Character.init))
  }

  /// Handles and keys begin with a letter.
  private static func begin(_ word: String) -> String {
    word.first?.isLetter ?? false ? word : "n" + word
  }
}

/// Words that make poor keys.
enum SourceKeyWords {
  static let small: Set<String> = [
    "the", "and", "for", "from", "with", "into", "upon", "about", "its", "their", "this", "that",
    "les", "des", "une", "sur", "dans", "par", "pour", "aux", "avec", "der", "die", "das", "und",
    "von", "zur", "zum", "ein", "eine", "den", "dem", "gli", "del", "della", "dei", "nel", "sul",
    "what", "how", "why", "not",
  ]
  static let tellLittle: Set<String> = [
    "russian", "soviet", "french", "german", "italian", "english", "british", "american", "history",
    "histoire", "geschichte", "storia", "introduction", "study", "studies", "essay", "essays",
    "report", "notes", "selected", "collected", "works", "oeuvres", "werke", "opere", "modern",
    "short", "brief", "letters", "lettres", "briefe", "memoirs",
  ]
}
