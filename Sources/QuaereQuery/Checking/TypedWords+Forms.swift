import QuaereCore

/// The words as patterns. One thing may be written in several ways: a number with its thousands
/// apart or not, a variant with its hyphen or without.
extension TypedWords {
  struct Reading {
    var forms: [WordForm] = []
    var marks: [String?] = [nil]

    mutating func add(_ more: [WordForm], _ after: String?) {
      forms += more
      marks += [String?](repeating: nil, count: more.count - 1)
      marks.append(after)
    }

    func adding(_ more: [WordForm], _ after: String?) -> Reading {
      var longer = self
      longer.add(more, after)
      return longer
    }
  }

  var readings: [Reading] {
    var readings = [Reading(marks: [mark(at: 0)])]
    var next = 0
    while next < words.count {
      let (options, taken) = options(from: next)
      next += taken
      let after = mark(at: next)
      let used = readings.count * options.count <= 64 ? options : Array(options.prefix(1))
      if used.count > 1 {
        readings = readings.flatMap { reading in used.map { reading.adding($0, after) } }
      } else {
        // In place: a quotation may be long.
        for at in readings.indices { readings[at].add(used[0], after) }
      }
    }
    return readings
  }

  /// Ways to write what begins at a word, the one typed first, and how many words that is.
  private func options(from start: Int) -> ([[WordForm]], Int) {
    let word = words[start]
    switch word.sign {
    case .stars: return ([[.stars(TypedWords.folded(stars: word.text))]], 1)
    case .stem: return ([[.stem(word.text)]], 1)
    case .variant:
      let parts = Words.folded(word.text)
      let solid = word.text.unicodeScalars.filter(Words.isWordScalar)
      let forms: [[WordForm]] = [[.variant(String(String.UnicodeScalarView(solid)))]]
      return (parts.count > 1 ? forms + [parts.map { .exact($0) }] : forms, 1)
    case .none: return number(from: start) ?? ([Words.folded(word.text).map { .exact($0) }], 1)
    }
  }

  /// `15,000`, `15 000` and `15000` are one number. Four figures without a mark are a year.
  private func number(from start: Int) -> ([[WordForm]], Int)? {
    guard let first = digits(start) else { return nil }
    var parts = [first]
    if first.count <= 3 {
      while let part = digits(start + parts.count), part.count == 3,
        [",", ".", "'", " "].contains(Folding.fold(gaps[start + parts.count]))
      { parts.append(part) }
    }
    if parts.count > 1 {
      return ([parts.map { .exact($0) }, [.exact(parts.joined())]], parts.count)
    }
    guard (5...15).contains(first.count), !first.hasPrefix("0") else { return nil }
    let apart = TypedWords.thousands(first)
    return ([[.exact(first)], apart.map { .exact($0) }], 1)
  }

  private func digits(_ place: Int) -> String? {
    guard words.indices.contains(place), words[place].sign == .none else { return nil }
    let text = words[place].text
    return text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
  }

  private static func thousands(_ digits: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      parts.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return parts
  }

  private static func folded(stars text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars where scalar != "*" || out.last != "*" {
      Folding.append(scalar, to: &out)
    }
    return out
  }

  // MARK: Marks

  /// What has to stand in a gap, folded; nil where blanks, hyphens and apostrophes are all there is.
  private func mark(at place: Int) -> String? {
    if gaps[place].isEmpty { return nil }
    var text = Folding.fold(TypedWords.collapsed(gaps[place]))
    if place == 0 { text = String(text.drop { $0 == " " }) }
    if place == words.count { text = text.trimmedEnd }
    return text.unicodeScalars.allSatisfy { " -'".unicodeScalars.contains($0) } ? nil : text
  }

  /// Runs of white space as one space, at the ends too.
  private static func collapsed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !Normalised.isWhiteSpace(scalar) {
        out.append(scalar)
      } else if out.last != " " {
        out.append(" ")
      }
    }
    return String(out)
  }
}
