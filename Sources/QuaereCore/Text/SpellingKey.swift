/// Keys under which the spellings of one name meet, whichever habit it was romanised by.
///
/// A Cyrillic name is written `Tsurkov` in English, `Tsourkov` in French, `Zurkow` in German. The
/// same letters mean different sounds in them (`z` is ц in German, `j` is ж in French), so a word
/// has one key for each habit its letters give evidence of; two words are spellings of one name
/// when they share a key. Capital letters in a key stand for ж `J`, ч `C` and ш `S`.
public enum SpellingKey {
  /// Keys shorter than this are not trusted: `Rem` and `Röhm` stay apart.
  static let floor = 4

  /// The keys of a word or of several words, the plainest habit first. Never empty.
  public static func keys(of name: some StringProtocol) -> [String] {
    let folded = Folding.fold(Transliteration.latin(name))
    let letters = Array(folded.utf8.filter { $0 != 0x27 && $0 != 0x60 })
    var made: [String] = []
    for (place, habit) in RomanHabit.plausible(for: name, folded: letters).enumerated() {
      let key = String(decoding: habit.key(of: letters), as: UTF8.self)
      // What a rarer habit makes of a short word is too often chance: `West` would be `Vest`.
      let safe = key.utf8.count < floor + min(place, 1) ? "=" + folded : key
      if !made.contains(safe) { made.append(safe) }
    }
    return made
  }

  /// True when two words are likely to be one name, spelled twice.
  public static func agree(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let keys = Set(keys(of: one))
    return SpellingKey.keys(of: other).contains { keys.contains($0) }
  }
}
