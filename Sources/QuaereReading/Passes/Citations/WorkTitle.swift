import QuaereCore

/// A title in the forms it is compared in.
struct WorkTitle: Sendable {
  /// Letters and digits only, folded, without an article: `Plate-forme` and `plate forme` agree.
  let letters: String
  /// The same as bytes.
  let bytes: [UInt8]
  /// `Les tracts...`: only the beginning is given.
  let isCut: Bool

  init(_ title: String) {
    isCut = title.hasSuffix("...") || title.hasSuffix("…")
    var words = Words.folded(title)
    if words.count > 1, let first = words.first, WorkTitle.articles.contains(first) {
      words.removeFirst()
    }
    letters = words.joined()
    bytes = Array(letters.utf8)
  }

  static let articles: Set<String> = [
    "the", "a", "an", "la", "le", "les", "l", "un", "une", "der", "die", "das", "ein", "eine", "il",
    "lo", "gli", "i", "un", "una",
  ]

  /// The written form without the dots of a cut.
  static func spelling(_ title: String) -> String {
    var out = title
    while let last = out.last, last == "." || last == "…" || last == " " { out.removeLast() }
    return out
  }

  /// The place, in words of both, where one is written in one word and the other in two: `plate forme`
  /// in one, `plate-forme` in the other. Nil when they agree as far as the shorter goes.
  static func parting(_ one: String, _ other: String) -> (one: String, other: String)? {
    var left = Spaced(one)
    var right = Spaced(other)
    while let (first, second) = left.next(beside: &right) {
      if first.count != second.count { return (first.text, second.text) }
    }
    return nil
  }

  /// This one begins, or is contained in, the other.
  func shortens(_ other: WorkTitle) -> Bool {
    guard letters.utf8.count >= 5, letters.utf8.count < other.letters.utf8.count else {
      return false
    }
    if other.letters.hasPrefix(letters) { return true }
    return letters.utf8.count >= 12 && other.letters.contains(letters)
  }

  /// One or two letters off, in titles long enough for it to be chance.
  func resembles(_ other: WorkTitle) -> Bool {
    let length = min(bytes.count, other.bytes.count)
    guard length >= 6 else { return false }
    return EditDistance.isWithin(length >= 9 ? 2 : 1, bytes, other.bytes)
  }
}

/// Letters put in, left out or changed.
enum EditDistance {
  /// Looks at the cells near the diagonal only, for all others are further off than the limit.
  static func isWithin(_ limit: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    if abs(one.count - other.count) > limit { return false }
    let far = limit + 1
    var row = (0...other.count).map { min($0, far) }
    for (index, byte) in one.enumerated() {
      let first = max(0, index - limit)
      let last = min(other.count, index + limit + 1)
      var diagonal = row[first]
      row[first] = first == 0 ? min(index + 1, far) : far
      var best = row[first]
      for column in first..<max(first, last) {
        let step = diagonal + (byte == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        let above = column + 1 > index + limit ? far : diagonal + 1
        row[column + 1] = min(step, row[column] + 1, above, far)
        best = min(best, row[column + 1])
      }
      if best > limit { return false }
    }
    return row[other.count] <= limit
  }
}

/// A title as words between spaces, taken until both have the same letters.
private struct Spaced {
  private var words: ArraySlice<Substring>

  init(_ title: String) {
    words = WorkTitle.spelling(title).split(separator: " ")[...]
    if words.count > 1, let first = words.first, WorkTitle.articles.contains(Folding.fold(first)) {
      words.removeFirst()
    }
  }

  typealias Run = (count: Int, text: String)

  /// The fewest words of each that have the same letters; nil at the end of either.
  mutating func next(beside other: inout Spaced) -> (Run, Run)? {
    guard var mine = take(), var its = other.take() else { return nil }
    while mine.letters != its.letters {
      if mine.letters.utf8.count < its.letters.utf8.count {
        guard its.letters.hasPrefix(mine.letters), let more = take() else { return nil }
        mine = mine + more
      } else {
        guard mine.letters.hasPrefix(its.letters), let more = other.take() else { return nil }
        its = its + more
      }
    }
    return ((mine.count, mine.text), (its.count, its.text))
  }

  private mutating func take() -> Taken? {
    while let word = words.popFirst() {
      let letters = Words.folded(String(word)).joined()
      if !letters.isEmpty { return Taken(count: 1, text: String(word), letters: letters) }
    }
    return nil
  }

  private struct Taken {
    var count: Int
    var text: String
    var letters: String

    static func + (left: Taken, right: Taken) -> Taken {
      Taken(
        count: left.count + right.count, text: left.text + " " + right.text,
        letters: left.letters + right.letters)
    }
  }
}
