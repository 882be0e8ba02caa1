import QuaereCore

/// The words of one language that dates are written with. Lists are words parted by spaces.
struct DateVocabulary: Sendable {
  /// Twelve lists: the full names of each month, in all forms.
  var months: [String]
  /// Twelve lists of abbreviations; they count only beside a day or a year.
  var abbreviatedMonths: [String]
  /// Month names are written with a capital, so that a lower-case one is another word.
  var monthsNeedCapital: Bool
  /// Spring, summer, autumn, winter.
  var seasons: [String]
  var early: String
  var mid: String
  var late: String
  /// `around`, `circa`.
  var about: String
  /// `between`, `from`: may open an interval.
  var openers: String
  /// `and`, `to`: may stand between the ends of an interval or a row of days.
  var joiners: String
  /// `of`: between a day and its month, or a part and its whole.
  var links: String
  var articles: String
  /// After these a lone month or year is a date.
  var prepositions: String
  /// Letters after a day: `th`.
  var ordinals: String
  /// After these a year belongs to an aside: `who in 1976 had been`.
  var relatives: String
  var centuries: String
  /// `années` in `années 30`.
  var decades: String
  /// `year` in `that year`.
  var years: String
  var sameYear: String
  var nextYear: String
  var previousYear: String
}

/// What one word can mean in a date, over all languages.
struct DateWord: Sendable {
  struct Role: OptionSet, Sendable {
    let rawValue: UInt32
    static let about = Role(rawValue: 1 << 0)
    static let opener = Role(rawValue: 1 << 1)
    static let joiner = Role(rawValue: 1 << 2)
    static let link = Role(rawValue: 1 << 3)
    static let article = Role(rawValue: 1 << 4)
    static let preposition = Role(rawValue: 1 << 5)
    static let ordinal = Role(rawValue: 1 << 6)
    static let relative = Role(rawValue: 1 << 7)
    static let century = Role(rawValue: 1 << 8)
    static let decade = Role(rawValue: 1 << 9)
    static let year = Role(rawValue: 1 << 10)
    static let same = Role(rawValue: 1 << 11)
    static let next = Role(rawValue: 1 << 12)
    static let previous = Role(rawValue: 1 << 13)
  }

  var month = 0
  var isAbbreviation = false
  var needsCapital = false
  var season: Season?
  var part: DatePart?
  var roles: Role = []
  /// One bit a language, so that an English month takes no Italian `fine` for its end.
  var languages: UInt8 = 0
}

enum DatePart: Sendable { case early, mid, late }

extension DateWord {
  static let table: [UInt64: DateWord] = {
    var made: [UInt64: DateWord] = [:]
    let all = [DateVocabulary.english, .french, .german, .italian, .russian]
    for (index, vocabulary) in all.enumerated() { vocabulary.add(to: &made, language: 1 << index) }
    return made
  }()
}

extension DateVocabulary {
  func add(to table: inout [UInt64: DateWord], language: UInt8) {
    func each(_ list: String, _ change: (inout DateWord) -> Void) {
      for word in list.split(separator: " ") {
        let hash = FoldedBytes.hash(String(word))
        change(&table[hash, default: DateWord()])
        table[hash]?.languages |= language
      }
    }
    for (index, list) in months.enumerated() {
      each(list) {
        $0.needsCapital = monthsNeedCapital && ($0.month == 0 || $0.needsCapital)
        $0.month = index + 1
        $0.isAbbreviation = false
      }
    }
    for (index, list) in abbreviatedMonths.enumerated() {
      each(list) {
        guard $0.month == 0 else { return }
        $0.month = index + 1
        $0.isAbbreviation = true
      }
    }
    for (season, list) in zip(Season.allCases, seasons) { each(list) { $0.season = season } }
    each(early) { $0.part = .early }
    each(mid) { $0.part = .mid }
    each(late) { $0.part = .late }
    let roles: [(String, DateWord.Role)] = [
      (about, .about), (openers, .opener), (joiners, .joiner), (links, .link),
      (articles, .article), (prepositions, .preposition), (ordinals, .ordinal),
      (relatives, .relative), (centuries, .century), (decades, .decade), (years, .year),
      (sameYear, .same), (nextYear, .next), (previousYear, .previous),
    ]
    for (list, role) in roles { each(list) { $0.roles.insert(role) } }
  }
}
