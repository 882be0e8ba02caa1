import QuaereCore

extension EnglishReader {
  /// `in 1937`, `in the 1930s`, `between 1921 and 1925`, `on 14 October 1978`, `after 1930`.
  mutating func readPeriod() {
    for index in words.indices {
      guard let (last, text) = date(at: index) else { continue }
      var first = index
      var period = text
      if let (end, other) = joined(after: last), isYear(text), isYear(other) {
        period = "\(text)..\(other)"
        words.use(last..<end + 1)
      }
      if ["before", "after", "since"].contains(words.folded(index - 1)), !period.contains("..") {
        first -= 1
        period = words.folded(index - 1) + " " + period
      }
      words.use(first..<last + 1)
      self.period = period
      return
    }
  }

  /// The date that begins here, and its last word.
  private func date(at index: Int) -> (last: Int, text: String)? {
    let word = words.folded(index)
    if isYear(word) { return (index, word) }
    if word.count == 5, word.hasSuffix("s"), isYear(String(word.dropLast())) {
      return (index, word)
    }
    let isDay = Int(word.prefix { $0.isNumber }).map { (1...31).contains($0) } ?? false
    if let month = month(index) {
      if isYear(words.folded(index + 1)) {
        return (index + 1, "\(month) \(words.folded(index + 1))")
      }
      // `October 14, 1978`
      let day = words.folded(index + 1).prefix { $0.isNumber }
      if !day.isEmpty, isYear(words.folded(index + 2)) {
        return (index + 2, "\(day) \(month) \(words.folded(index + 2))")
      }
    }
    if isDay, let month = month(index + 1), isYear(words.folded(index + 2)) {
      return (index + 2, "\(word.prefix { $0.isNumber }) \(month) \(words.folded(index + 2))")
    }
    // `the summer of 1865`
    if Season(rawValue: word) != nil || month(index) != nil || word == "fall" {
      let year = words.folded(index + 1) == "of" ? index + 2 : index + 1
      let name = month(index) ?? (word == "fall" ? "autumn" : word)
      if isYear(words.folded(year)) { return (year, "\(name) \(words.folded(year))") }
    }
    return nil
  }

  private func month(_ index: Int) -> String? {
    Keywords.months[words.folded(index)].map { Keywords.monthNames[$0 - 1] }
  }

  private func joined(after last: Int) -> (end: Int, text: String)? {
    guard ["and", "to", "until", "till"].contains(words.folded(last + 1)) else { return nil }
    return isYear(words.folded(last + 2)) ? (last + 2, words.folded(last + 2)) : nil
  }

  private func isYear(_ word: String) -> Bool {
    word.count == 4 && Int(word).map { (1000...2999).contains($0) } ?? false
  }
}
