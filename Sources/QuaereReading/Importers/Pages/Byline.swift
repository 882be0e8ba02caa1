import QuaereCore

/// A line that names who wrote the text.
enum Byline {
  private static let announcements = [
    "by ", "written by ", "author: ", "par ", "auteur : ", "auteur: ", "von ", "autor: ", "di ",
    "autore: ", "автор: ",
  ]

  static func isAnnounced(_ line: String) -> Bool {
    let lower = line.lowercased()
    return announcements.contains { lower.hasPrefix($0) } && name(line) != nil
  }

  /// Two to five words that all begin with a capital, or a particle among them.
  static func isFullName(_ line: String) -> Bool {
    name(line) != nil && (2...5).contains(line.split(separator: " ").count)
  }

  /// The name, without `by`; nil when the line is no name.
  static func name(_ line: String) -> String? {
    let lower = line.lowercased()
    let dropped = announcements.first { lower.hasPrefix($0) }.map(\.count) ?? 0
    let name = String(line.dropFirst(dropped))
    let words = name.split(separator: " ")
    guard (1...9).contains(words.count), words.allSatisfy({ isNameWord($0) }) else { return nil }
    guard let first = words.first, !notNames.contains(first.lowercased()) else { return nil }
    return words.contains { $0.first?.isUppercase ?? false } ? name : nil
  }

  /// Begin subtitles.
  private static let notNames: Set<String> = [
    "a", "an", "the", "or", "by", "to", "in", "on", "of", "her", "his", "my", "being", "un", "une",
    "le", "la", "les", "ein", "eine", "der", "die", "das", "il", "lo", "ou", "oder",
  ]

  private static func isNameWord(_ word: Substring) -> Bool {
    let particles: Set<Substring> = [
      "de", "di", "da", "del", "della", "von", "van", "der", "den", "le", "la", "ibn", "and", "et",
      "und", "e", "&", "y", "i", "zu", "du", "d",
    ]
    if particles.contains(word) { return true }
    let letters = word.allSatisfy {
      $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" || $0 == ","
    }
    return letters && (word.first?.isUppercase ?? false)
  }

  /// The people of `A. One, B. Two and C. Three`.
  ///
  /// Where semicolons part them, a comma stands between surname and given name: `One, A.; Two, B.`.
  static func people(_ name: String) -> [String] {
    if name.contains(";") {
      return name.split(separator: ";").map { person in
        let parts = person.split(separator: ",")
        let turned = parts.count == 2 ? parts[1] + " " + parts[0] : person
        return Normalised.collapsingWhiteSpace(String(turned))
      }.filter { !$0.isEmpty }
    }
    var parts = [name]
    for separator in [" and ", " et ", " und ", " & ", ", "] {
      parts = parts.flatMap { $0.components(parting: separator) }
    }
    return parts.map { Normalised.collapsingWhiteSpace($0) }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The parts between occurrences of a separator.
  func components(parting separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
