/// Days of the month in words: `first`, `twenty-first`, `premier`, `ersten`, `primo`.
enum OrdinalWords {
  /// The day that begins at a token, and the token after it.
  static func day(in text: TokenText, at index: Int) -> (day: Int, next: Int)? {
    if let ten = tens[text[index]], let next = text.token(index + 1),
      next.before == .hyphen || next.before == .space, let unit = units[next], unit < 10
    {
      return ten + unit <= 31 ? (ten + unit, index + 2) : nil
    }
    return units[text[index]].map { ($0, index + 1) }
  }

  private static let tens = WordTable<Int>([("twenty", 20), ("thirty", 30)])

  private static let units = WordTable<Int>([
    ("first premier ersten primo", 1), ("second zweiten", 2), ("third dritten", 3),
    ("fourth vierten", 4), ("fifth fünften", 5), ("sixth sechsten", 6), ("seventh siebten", 7),
    ("eighth achten", 8), ("ninth neunten", 9), ("tenth zehnten", 10), ("eleventh elften", 11),
    ("twelfth zwölften", 12), ("thirteenth dreizehnten", 13), ("fourteenth vierzehnten", 14),
    ("fifteenth fünfzehnten", 15), ("sixteenth sechzehnten", 16),
    ("seventeenth siebzehnten", 17), ("eighteenth achtzehnten", 18),
    ("nineteenth neunzehnten", 19), ("twentieth zwanzigsten", 20), ("thirtieth dreissigsten", 30),
    ("первого первое", 1), ("второго", 2), ("третьего", 3), ("четвёртого", 4), ("пятого", 5),
    ("шестого", 6), ("седьмого", 7), ("восьмого", 8), ("девятого", 9), ("десятого", 10),
  ])

  static let hashes: [UInt64] = units.hashes + tens.hashes
}
