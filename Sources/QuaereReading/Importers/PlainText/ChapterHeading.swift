import QuaereCore

/// A line that heads a part of a plain text.
enum ChapterHeading {
  /// The word before the number, folded, and its rank: 1 is the title of the whole.
  private static let words: [String: Int] = [
    "volume": 2, "tome": 2, "band": 2, "tom": 2, "том": 2, "book": 3, "part": 3, "livre": 3,
    "partie": 3, "buch": 3, "teil": 3, "libro": 3, "parte": 3, "часть": 3, "книга": 3, "phase": 3,
    "act": 3, "chapter": 4, "chap": 4, "letter": 4, "stave": 4, "canto": 4, "chapitre": 4,
    "kapitel": 4, "capitolo": 4, "capitulo": 4, "глава": 4, "scene": 5, "section": 5,
  ]

  private static let alone: Set<String> = [
    "preface", "introduction", "prologue", "epilogue", "conclusion", "appendix", "foreword",
    "afterword", "postscript", "prelude", "finale", "vorwort", "einleitung", "nachwort",
    "prefazione", "introduzione", "предисловие", "введение", "заключение", "послесловие",
    "bibliography", "contents", "notes", "initial chapter", "final chapter", "chapter the last",
    "chapter last", "avant propos",
  ]

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "last", "the", "premier",
    "premiere", "deuxieme", "erstes", "erster", "zweites", "zweiter", "primo", "prima", "secondo",
    "первая", "вторая", "третья",
  ]

  /// The rank of a heading such as `CHAPTER IV. The Storm`, or nil.
  static func rank(of line: FlatText) -> Int? {
    guard line.bytes.count <= 100, line.marks.isEmpty else { return nil }
    // A sentence may begin “Part one was …”; a heading has few words or capitals.
    let text = line.string
    let parts = Words.folded(text)
    guard let first = parts.first else { return nil }
    if alone.contains(parts.joined(separator: " ")) { return 4 }
    if let rank = words[first], parts.count > 1, isNumber(parts[1], in: text) {
      return parts.count <= 3 || isTitle(text, after: parts[1]) ? rank : nil
    }
    // BOOK FIRST is common, FIRST BOOK less so.
    if parts.count == 2, numbers.contains(first), let rank = words[parts[1]] { return rank }
    return nil
  }

  /// After the number, a heading has a mark or a capital.
  private static func isTitle(_ text: String, after number: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 2 else { return true }
    if let mark = words[1].last, ".:,;-—–".contains(mark) { return true }
    return words[2].first.map { $0.isUppercase || !$0.isLetter } ?? true
  }

  private static func isNumber(_ word: String, in text: String) -> Bool {
    word.utf8.allSatisfy(Byte.isDigit) || numbers.contains(word) || roman(word) != nil
  }

  /// The value of a roman numeral in small letters.
  static func roman(_ word: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
    var total = 0
    var last = 0
    for letter in word.reversed() {
      guard let value = values[letter] else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }
}
