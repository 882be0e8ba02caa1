/// Full stops that end no sentence.
enum Abbreviations {
  /// Whether the sentence goes on after `word` and its full stop.
  static func continues(
    _ word: SentenceWord, _ next: SentenceOpening, isGerman: Bool
  ) -> Bool {
    guard word.count > 0, word.count <= 16 else { return false }
    if word.isFirst, (word.isNumber && word.count <= 3) || word.isRoman { return true }
    if word.isNumber { return isOrdinal(word, next, isGerman: isGerman) }
    if word.isInitials { return isInitial(word, next) }
    let text = word.text.lowercased()
    if titles.contains(text) { return next.first == .upper }
    if open.contains(text) { return !starters.contains(next.word) }
    if beforeNumbers.contains(text), isNumeral(next) { return true }
    if word.isSingleSmallLetter { return isSmallLetter(text, word, next) }
    return false
  }

  private static func isNumeral(_ next: SentenceOpening) -> Bool {
    next.first == .digit
      || (!next.word.isEmpty && next.word.utf8.allSatisfy { "IVXLC".utf8.contains($0) })
  }

  /// `am 14. Oktober`, `im 19. Jahrhundert`.
  private static func isOrdinal(
    _ word: SentenceWord, _ next: SentenceOpening, isGerman: Bool
  ) -> Bool {
    guard word.count <= 2, next.first == .upper else { return false }
    if germanMonths.contains(next.word) { return true }
    return isGerman && beforeOrdinals.contains(word.previous)
  }

  /// `A. Borovoi`; but a sentence may end in `the U.S.` or in `said I.`
  private static func isInitial(_ word: SentenceWord, _ next: SentenceOpening) -> Bool {
    if next.isInitial { return true }
    // `S. 14`
    if next.first == .digit { return word.count <= 2 && beforePages.contains(word.text) }
    if starters.contains(next.word) { return false }
    if word.count == 1, word.text == "I", beforePronoun.contains(word.previous) { return false }
    return next.first == .upper
  }

  /// `p. Smith` goes on; in Russian `в 1937 г. Москва` ends, `в г. Москве` goes on.
  private static func isSmallLetter(
    _ text: String, _ word: SentenceWord, _ next: SentenceOpening
  ) -> Bool {
    // `18 h.`, `3 m.`: a unit.
    if word.previous.utf8.last.map(Byte.isDigit) ?? false, units.contains(text) {
      return next.first != .upper
    }
    if text == "г" || text == "в" { return !(word.previous.utf8.last.map(Byte.isDigit) ?? false) }
    return !starters.contains(next.word)
  }

  /// Units of one letter, which a number stands before.
  private static let units: Set<String> = ["h", "m", "g", "l", "м"]

  /// One capital before the number of a page or a part.
  private static let beforePages: Set<String> = ["S", "N", "P", "T", "Z", "С", "Т"]

  /// Stand before a name.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "ste", "mme", "mlle", "mm", "mgr", "msgr", "rev", "hon",
    "capt", "col", "gen", "lt", "sgt", "maj", "cmdr", "adm", "gov", "sen", "rep", "messrs", "hr",
    "frl", "sig", "pr", "fa", "me", "dott", "avv", "ing", "тов", "гр", "гр-н", "акад", "проф", "ген", "им", "св",
    "ул",
  ]

  /// Stand before whatever they belong to, a name or a number.
  private static let open: Set<String> = [
    "vol", "vols", "ed", "eds", "hg", "hrsg", "trans", "transl", "trad", "übers", "cf", "vgl",
    "viz",
    "vs", "e.g", "i.e", "z.b", "d.h", "s.o", "s.u", "u.a", "p.ex", "op", "loc", "ouv", "ca",
    "approx",
    "esp", "bzw", "sog", "bd", "bde", "nr", "pp", "т.е", "т.н", "т.к", "см", "ср", "напр", "ред",
    "изд", "сост", "cfr", "av", "apr", "vv", "es", "incl", "hl", "geb", "gest", "verf",
  ]

  /// Stand before a number; on their own they are words.
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "n", "al", "art", "arts", "fig", "figs", "sec", "sect", "par", "para", "chap", "ch",
    "ms",
    "mss", "p", "s", "t", "c", "f", "pl", "tab", "fasc", "fol", "jg", "app", "abt", "lib", "cap",
    "act", "sc", "bk", "pt", "ex", "doc", "ibid", "ibidem", "jan", "feb", "febr", "mar", "apr",
    "jun",
    "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez", "janv", "févr", "avr", "juil",
    "déc", "genn", "febbr", "ott", "dic", "стр", "с", "т", "кн", "гл", "вып", "ч", "п", "л", "ф",
    "оп", "д", "янв", "февр", "авг", "сент", "окт", "нояб", "дек", "pag", "pagg", "num", "núm",
    "ok",
  ]

  /// Begin sentences much more often than names.
  private static let starters: Set<String> = [
    "The", "A", "An", "He", "She", "It", "They", "We", "You", "This", "That", "These", "Those",
    "But", "And", "In", "On", "At", "As", "If", "When", "While", "After", "Before", "There", "His",
    "Her", "Their", "Its", "For", "From", "With", "By", "To", "One", "Some", "Such", "Then", "Thus",
    "However", "Moreover", "What", "Who", "Where", "Why", "How", "Not", "No", "Yes", "So", "Il",
    "Elle", "Ils", "Elles", "Un", "Une", "Ce", "Cette", "Ces", "Mais", "Et", "En", "Dans", "On",
    "Er", "Sie", "Es", "Ein", "Eine", "Und", "Aber", "Im", "Das", "Ma", "Nel", "Он", "Она", "Они",
    "Оно", "Но", "И", "В", "На", "Это", "Этот", "Эта", "Как", "По", "За", "Из", "Для",
  ]

  private static let germanMonths: Set<String> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]

  private static let beforeOrdinals: Set<String> = [
    "am", "der", "den", "dem", "des", "im", "vom", "zum", "das", "die", "bis", "seit", "zur", "und",
  ]

  private static let beforePronoun: Set<String> = [
    "am", "said", "do", "did", "was", "as", "than", "nor", "so", "can", "could", "should", "shall",
    "will", "would", "have", "had", "must", "may", "might", "thought", "cried", "replied", "asked",
    "answered", "returned", "was", "were", "but", "or", "not",
  ]
}
