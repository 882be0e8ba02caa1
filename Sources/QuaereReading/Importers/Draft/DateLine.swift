import QuaereCore

/// A line that is a date and nothing else, as title pages have: `1980`, `March 1980`, `12. Mai 1931`.
enum DateLine {
  /// The date in EDTF.
  static func edtf(_ line: String) -> String? {
    let line = Normalised.collapsingWhiteSpace(line)
    guard line.utf8.count <= 40 else { return nil }
    if looksEDTF(line), EDTF(line) != nil { return line }
    let words = Folding.fold(line).split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    guard words.count >= 2, words.count <= 3, let year = words.last, isYear(year) else {
      return nil
    }
    let rest = words.dropLast()
    guard let name = rest.first(where: { !isNumber($0) }), let month = month(name) else {
      return nil
    }
    guard rest.count == 2 else { return "\(year)-\(pad(month))" }
    let digits = rest.first { $0 != name }?.prefix { $0.isNumber } ?? ""
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return "\(year)-\(pad(month))-\(pad(day))"
  }

  private static func looksEDTF(_ line: String) -> Bool {
    line.utf8.count >= 4 && line.utf8.prefix(4).allSatisfy(Byte.isDigit)
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.utf8.allSatisfy(Byte.isDigit)
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map(Byte.isDigit) ?? false
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A month's name or the beginning of one; `Avrich` begins as `avril` does and is none.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// Folded, in English, French, German, Italian and Russian.
  private static let months: [[String]] = [
    ["january", "janvier", "januar", "gennaio", "января", "январь"],
    ["february", "fevrier", "februar", "febbraio", "февраля", "февраль"],
    ["march", "mars", "marz", "maerz", "marzo", "марта"],
    ["april", "avril", "aprile", "апреля", "апрель"],
    ["may", "mai", "maggio", "мая", "май"],
    ["june", "juin", "juni", "giugno", "июня", "июнь"],
    ["july", "juillet", "juli", "luglio", "июля", "июль"],
    ["august", "aout", "agosto", "августа"],
    ["september", "septembre", "settembre", "сентября", "сентябрь", "sept"],
    ["october", "octobre", "oktober", "ottobre", "октября", "октябрь"],
    ["november", "novembre", "ноября", "ноябрь"],
    ["december", "decembre", "dezember", "dicembre", "декабря", "декабрь"],
  ]
}
