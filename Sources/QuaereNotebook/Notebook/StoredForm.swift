import QuaereCore
import QuaereQuery

/// A line as sessions keep it: `#3` and addresses without a handle written out, the rest word for
/// word. In a session nothing depends on what was on the screen.
enum StoredForm {
  /// - Parameters:
  ///   - only: the handle of the only open document; nil while several are open.
  ///   - rows: addresses of the last answer, for `#3`.
  ///   - words: of a row that is only a part of its sentence, by its number.
  static func of(
    _ line: String, only: String?, rows: @autoclosure () -> [String],
    words: (Int) -> String? = { _ in nil }
  ) -> String {
    guard let tokens = try? Lexer.tokens(of: line) else { return line }
    var replacements: [(Span, String)] = []
    for (number, token) in tokens.enumerated() {
      switch token.kind {
      case .rows(let wanted):
        let rows = rows()
        let found = wanted.compactMap { rows.indices.contains($0 - 1) ? rows[$0 - 1] : nil }
        if found.count == wanted.count, let run = joined(found) {
          // Words that the line itself names come before those of the row.
          let own =
            wanted.count == 1 && !namesWords(number, tokens) ? words(wanted.lowerBound) : nil
          let on = own.map { " on \(quoted($0))" } ?? ""
          replacements.append((token.span, run + on))
        }
      case .address(let address) where address.handle == nil:
        if let only { replacements.append((token.span, "\(only):\(address.placeDescription)")) }
      case .number(let section) where isPlace(number, tokens):
        if let only { replacements.append((token.span, "\(only):\(section)")) }
      default: break
      }
    }
    return replacing(replacements, in: line)
  }

  /// Rows that are no run of a text have no stored form of their own: a line for each of them. Nil
  /// when the line names none such.
  static func oneRowEach(_ line: String) -> [String]? {
    guard let tokens = try? Lexer.tokens(of: line) else { return nil }
    for token in tokens {
      guard case .rows(let rows) = token.kind, rows.count > 1 else { continue }
      return rows.map { replacing([(token.span, "#\($0)")], in: line) }
    }
    return nil
  }

  /// Neighbouring sentences as a run; a single row as it is.
  private static func joined(_ rows: [String]) -> String? {
    guard let first = rows.first else { return nil }
    if rows.count == 1 { return quotedIfNeeded(first) }
    let places = rows.compactMap { Address($0) }
    guard places.count == rows.count, case .sentences(let s, let p, let start, _) = places[0].place
    else { return nil }
    for (offset, place) in places.enumerated()
    where place.place
      != .sentences(section: s, passage: p, first: start + offset, last: start + offset)
      || place.handle != places[0].handle
    { return nil }
    return Address(
      handle: places[0].handle,
      place: .sentences(section: s, passage: p, first: start, last: start + rows.count - 1)
    ).description
  }

  static func quotedIfNeeded(_ row: String) -> String {
    guard Address(row) == nil else { return row }
    let isOneWord = (try? Lexer.tokens(of: row)).map { $0.count == 1 && $0[0].text == row } ?? false
    return isOneWord ? row : quoted(row)
  }

  /// In marks that the words do not hold themselves.
  static func quoted(_ words: String) -> String {
    if !words.contains("\"") { return "\"\(words)\"" }
    return words.contains("»") ? "„\(words)”" : "«\(words)»"
  }

  /// `on "…"` follows.
  private static func namesWords(_ number: Int, _ tokens: [Token]) -> Bool {
    guard tokens.indices.contains(number + 1), case .word(let word) = tokens[number + 1].kind else {
      return false
    }
    return word.lowercased() == "on"
  }

  /// A bare number is a section after `in`, after a verb that takes a place, and at the start.
  private static func isPlace(_ number: Int, _ tokens: [Token]) -> Bool {
    guard number > 0 else { return true }
    guard case .word(let word) = tokens[number - 1].kind else { return false }
    let takesPlace: Set<String> = [
      "in", "flag", "note", "confirm", "dispute", "why", "trace", "read", "proof", "date",
    ]
    guard takesPlace.contains(word.lowercased()) else { return false }
    return word.lowercased() == "in" || number == 1
  }

  private static func replacing(_ parts: [(Span, String)], in line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    for (span, text) in parts.reversed() {
      scalars.replaceSubrange(span, with: Array(text.unicodeScalars))
    }
    return String(scalars: scalars)
  }
}
