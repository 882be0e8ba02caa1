/// One way of writing Cyrillic names in Latin letters, as replacements tried longest first.
struct RomanHabit: Sendable {
  /// By the first byte of what they replace: a word has a key for each habit, a corpus many words.
  private let rules: [[Rule]]

  private struct Rule: Sendable {
    var from: [UInt8]
    var to: [UInt8]
    var atEnd: Bool
  }

  /// - Parameter rules: `from` and `to`; a `$` ends a `from` that holds at a word's end only. Where
  ///   two have the same `from` the first holds.
  init(_ rules: [(String, String)]) {
    var seen: Set<String> = []
    let distinct = (rules + RomanHabit.shared).filter { seen.insert($0.0).inserted }
    let sorted = distinct.map { from, to in
      let atEnd = from.hasSuffix("$")
      return Rule(
        from: Array((atEnd ? String(from.dropLast()) : from).utf8), to: Array(to.utf8),
        atEnd: atEnd)
    }.sorted { $0.from.count + ($0.atEnd ? 1 : 0) > $1.from.count + ($1.atEnd ? 1 : 0) }
    var rules = [[Rule]](repeating: [], count: 0x80)
    for rule in sorted { if let first = rule.from.first { rules[Int(first & 0x7F)].append(rule) } }
    self.rules = rules
  }

  func key(of letters: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < letters.count {
      if let rule = rule(letters, at) {
        for byte in rule.to { append(byte, to: &out) }
        at += rule.from.count
      } else {
        append(letters[at], to: &out)
        at += 1
      }
    }
    return out
  }

  private func rule(_ letters: [UInt8], _ at: Int) -> Rule? {
    guard letters[at] < 0x80 else { return nil }
    return rules[Int(letters[at])].first { rule in
      let end = at + rule.from.count
      guard end <= letters.count, letters[at..<end].elementsEqual(rule.from) else { return false }
      return !rule.atEnd || end == letters.count || !isLetter(letters[end])
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte &- 97) < 26 }

  /// Doubled letters count once, and signs part words as one space.
  private func append(_ byte: UInt8, to out: inout [UInt8]) {
    let known = isLetter(byte) || (byte &- 48) < 10 || (byte &- 65) < 26 ? byte : 0x20
    if out.last == known || (known == 0x20 && out.isEmpty) { return }
    out.append(known)
  }

  /// True of every habit. `S` stands for ш and щ alike.
  private static let shared: [(String, String)] = [
    ("shch", "S"), ("chtch", "S"), ("schtsch", "S"), ("szcz", "S"), ("shtch", "S"), ("stch", "S"),
    ("tch", "C"), ("tsch", "C"), ("cz", "C"), ("sh", "S"), ("sz", "S"), ("zh", "J"),
    ("kh", "k"), ("ts", "c"), ("tz", "c"), ("ck", "k"), ("ph", "f"), ("x", "ks"),
    ("ou", "u"), ("qu", "k"), ("q", "k"),
    ("ye", "e"), ("ie", "e"), ("ie$", "ie"), ("je", "e"), ("oye", "oe"), ("ya", "ia"), ("yu", "iu"),
    ("iou", "iu"), ("you", "iu"), ("yo", "e"), ("y", "i"), ("aie", "ae"), ("oie", "oe"),
    ("sky$", "ski"), ("skiy$", "ski"), ("skij$", "ski"), ("skii$", "ski"),
    ("cki$", "cki"), ("cky$", "cki"), ("ckij$", "cki"), ("ij$", "i"), ("iy$", "i"),
    ("Cov$", "Cev"), ("chyov$", "Cev"), ("chov$", "Cev"), ("tchov$", "Cev"), ("tschow$", "Cev"),
    ("schtschow$", "Sev"), ("shchyov$", "Sev"), ("shchov$", "Sev"), ("chtchov$", "Sev"),
    ("szczow$", "Sev"), ("shtchov$", "Sev"), ("shtchev$", "Sev"), ("tchiov$", "Cev"),
    ("czow$", "Cev"),
  ]
}
