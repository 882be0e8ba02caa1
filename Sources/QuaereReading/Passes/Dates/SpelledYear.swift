/// Years in words: `nineteen thirty-six`, `mil neuf cent trente-six`,
/// `neunzehnhundertsechsunddreißig`, `millenovecentotrentasei`.
enum SpelledYear {
  static func read(_ text: TokenText, at index: Int) -> (year: Int, next: Int)? {
    let token = text[index]
    if let century = centuries[token] { return english(text, century, index) }
    if token.hash == mil || token.hash == mille { return french(text, index) }
    guard token.count >= 14, let head = heads.first(where: { starts(text, token, $0.0) }) else {
      return nil
    }
    let rest = text.string(token.range.lowerBound + head.0.utf8.count..<token.range.upperBound)
    guard let number = CompoundNumber.value(rest) else { return nil }
    return (head.1 + number, index + 1)
  }

  private static func english(
    _ text: TokenText, _ century: Int, _ index: Int
  ) -> (year: Int, next: Int)? {
    guard let next = text.token(index + 1), next.before == .space || next.before == .hyphen else {
      return nil
    }
    if let small = teens[next] { return (century * 100 + small, index + 2) }
    guard let ten = tens[next] else { return nil }
    if let unit = text.token(index + 2), unit.before == .hyphen, let value = units[unit] {
      return (century * 100 + ten + value, index + 3)
    }
    return (century * 100 + ten, index + 2)
  }

  /// `mil neuf cent trente-six`
  private static func french(_ text: TokenText, _ index: Int) -> (year: Int, next: Int)? {
    guard let hundreds = text.token(index + 1), let count = frenchUnits[hundreds], count >= 4,
      let cent = text.token(index + 2), cent.hash == self.cent || cent.hash == cents
    else { return nil }
    var year = 1000 + count * 100
    var at = index + 3
    while let part = text.token(at), part.before == .space || part.before == .hyphen {
      if part.hash == et { at += 1; continue }
      // `quatre-vingt`
      if let value = frenchTens[part] ?? frenchUnits[part] {
        let isProduct = value == 20 && year % 100 == 4
        year += isProduct ? 76 : value
        at += 1
      } else {
        break
      }
    }
    return year < 2030 ? (year, at) : nil
  }

  private static func starts(_ text: TokenText, _ token: Token, _ head: String) -> Bool {
    token.count > head.utf8.count
      && text.bytes[token.range].prefix(head.utf8.count).elementsEqual(head.utf8)
  }

  private static let heads: [(String, Int)] = [
    ("neunzehnhundert", 1900), ("achtzehnhundert", 1800), ("siebzehnhundert", 1700),
    ("millenovecento", 1900), ("milleottocento", 1800), ("millesettecento", 1700),
  ]
  static let hashes = centuries.hashes + [mil, mille]
  private static let mil = FoldedBytes.hash("mil")
  private static let mille = FoldedBytes.hash("mille")
  private static let cent = FoldedBytes.hash("cent")
  private static let cents = FoldedBytes.hash("cents")
  private static let et = FoldedBytes.hash("et")
  private static let centuries = WordTable<Int>([
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
  ])
  private static let teens = WordTable<Int>([
    ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14),
    ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
  ])
  private static let tens = WordTable<Int>([
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ])
  private static let units = WordTable<Int>([
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9),
  ])
  private static let frenchUnits = WordTable<Int>([
    ("un", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7),
    ("huit", 8), ("neuf", 9),
  ])
  private static let frenchTens = WordTable<Int>([
    ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15),
    ("seize", 16), ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50),
    ("soixante", 60),
  ])
}

/// Numbers below a hundred as German and Italian write them in one word.
enum CompoundNumber {
  static func value(_ word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    var made: [String: Int] = [:]
    let german = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    let germanTens = [
      "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ]
    for (ten, word) in germanTens.enumerated() {
      made[word] = (ten + 2) * 10
      for (unit, head) in german.enumerated() { made[head + "und" + word] = (ten + 2) * 10 + unit + 1 }
    }
    let teens = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn"]
    for (index, word) in teens.enumerated() { made[word] = index + 10 }
    let units = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
    let tens = [
      "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
    ]
    for (ten, word) in tens.enumerated() {
      made[word] = (ten + 2) * 10
      for (unit, tail) in units.enumerated() {
        let isElided = tail.first == "u" || tail.first == "o"
        made[(isElided ? String(word.dropLast()) : word) + tail] = (ten + 2) * 10 + unit + 1
      }
    }
    let small = ["dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici"]
    for (index, word) in small.enumerated() { made[word] = index + 10 }
    return made
  }()
}
