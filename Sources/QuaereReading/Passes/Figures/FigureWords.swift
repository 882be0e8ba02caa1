/// Number words by value.
enum NumberWords {
  static let table = WordTable<Double>([
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven onze elf undici", 11),
    ("twelve douze zwölf dodici", 12), ("thirteen treize dreizehn", 13),
    ("fourteen quatorze vierzehn", 14), ("fifteen quinze fünfzehn quindici", 15),
    ("sixteen seize sechzehn", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
    ("twenty vingt zwanzig venti", 20), ("thirty trente dreissig trenta", 30),
    ("forty quarante vierzig quaranta", 40), ("fifty cinquante fünfzig cinquanta", 50),
    ("sixty soixante sechzig sessanta", 60), ("seventy siebzig settanta", 70),
    ("eighty achtzig ottanta", 80), ("ninety neunzig novanta", 90),
    ("hundred hundert", 100), ("thousand tausend mille", 1000), ("million", 1_000_000),
  ])

  private static let filter: [Bool] = {
    var bits = [Bool](repeating: false, count: 8192)
    for hash in table.hashes { bits[Int(hash & 8191)] = true }
    return bits
  }()

  @inline(__always)
  static func mayHold(_ hash: UInt64) -> Bool { filter[Int(hash & 8191)] }
}

/// Words that decide whether a number counts something.
enum FigureWords {
  /// After these words a number stands by itself: function words, times of day, ordinals.
  static let none = WordTable(
    "a an and or of in on at to by for from with the is was were are be as if but that which who",
    "has have had do does did may might must shall should been being",
    "this these those it he she they we you i his her their its our than then so not no",
    "first second third fourth fifth sixth seventh eighth ninth cannot can could would will",
    "o clock am pm a p h heures uhr st nd rd th er e ème bc ad",
    "et ou de du des dans sur à au pour par avec le la les un une est qui que",
    "und oder von in auf zu mit der die das ist", "e o di del nel per con il lo", "и в на с по")

  /// After these a number that stands by itself counted people or things said before:
  /// `Of 90 prisoners, 19 were …`.
  static let plural = WordTable("were are have had")

  /// Plurals without an `s`, and nouns made of adjectives.
  static let plurals = WordTable(
    "people men women children dead wounded percent cent killed injured feet mice cattle police")
}
