/// How far a date lies from another that the text names before it.
struct RelativeTime: Equatable {
  enum Unit: Int, CaseIterable { case day, week, month, year, decade, century }

  var unit: Unit
  /// Negative for what came before, 0 for `that same day`; nil for `some years later`.
  var count: Int?
  /// `three years after the war`: counted from what the words after it name.
  var isFromEvent = false
  /// `a decade earlier` lies ten years back, `the previous decade` is one.
  var isCounted = false
}

/// What one word can mean in `three years later`, over all languages.
struct RelativeWord: Sendable {
  struct Role: OptionSet, Sendable {
    let rawValue: UInt16
    /// `several`: a number that nobody can count from.
    static let some = Role(rawValue: 1)
    static let later = Role(rawValue: 2)
    static let earlier = Role(rawValue: 4)
    static let next = Role(rawValue: 8)
    static let previous = Role(rawValue: 16)
    static let same = Role(rawValue: 32)
    static let that = Role(rawValue: 64)
    /// `plus` in `plus tard`.
    static let more = Role(rawValue: 128)
    /// `through` in `через три года`.
    static let through = Role(rawValue: 256)
    /// After `later` or `after` an event may follow, from which is counted.
    static let event = Role(rawValue: 512)
    static let article = Role(rawValue: 1024)
  }

  var roles: Role = []
  var unit: RelativeTime.Unit?
  var number: Int?
  /// Days from that day, of a word that says it alone: `lendemain`.
  var days: Int?
  /// One bit a language.
  var languages: UInt8 = 0

  static let table: [UInt64: RelativeWord] = {
    var made: [UInt64: RelativeWord] = [:]
    for (index, words) in RelativeVocabulary.all.enumerated() {
      words.add(to: &made, language: 1 << index)
    }
    return made
  }()

  /// One bit for each possible low part of a hash: most words are looked up nowhere.
  private static let endings: [Bool] = {
    var bits = [Bool](repeating: false, count: 8192)
    for (hash, word) in table where word.unit != nil || word.days != nil {
      bits[Int(hash & 8191)] = true
    }
    return bits
  }()

  @inline(__always)
  static func mayEnd(_ hash: UInt64) -> Bool { endings[Int(hash & 8191)] }
}
