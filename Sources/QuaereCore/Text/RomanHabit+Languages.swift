extension RomanHabit {
  /// The habits that the letters of a word give evidence of.
  static func plausible(for name: some StringProtocol, folded: [UInt8]) -> [RomanHabit] {
    if Transliteration.isCyrillic(name) { return [.english] }
    var made: [RomanHabit] = []
    let has = { (part: StaticString) in contains(folded, part) }
    let isGerman = has("w") || has("sch") || (folded.first == 0x6A && has("z"))
    let isPolish = has("w") || has("cz") || has("sz") || has("cki")
    let isFrench =
      has("tch") || has("ou") || ends(folded, "of") || ends(folded, "off") || ends(folded, "ef")
      || ends(folded, "eff") || ends(folded, "ine") || has("dj")
    if !has("sch") { made.append(.english) }
    if isFrench { made.append(.french) }
    // `Warchavsky`: the Polish `w` and the French `ch` in one.
    if !isFrench, has("w"), has("ch"), !has("sch"), ends(folded, "sky") || ends(folded, "ski") {
      made.append(.frenchPolish)
    }
    if isGerman { made += [.german, .germanVoiced, .germanSoft, .germanSoftVoiced] }
    let hasHacek = name.unicodeScalars.contains(where: { "čšžČŠŽ".unicodeScalars.contains($0) })
    if isPolish || hasHacek || ends(folded, "ij") || has("ckij") {
      made.append(.scholarly)
    }
    if has("j"), !isFrench { made += [.scholarly, .french] }
    if has("ch"), !isGerman, !isFrench, !isPolish { made.append(.hardCh) }
    return made.isEmpty ? [.english] : made
  }

  static let english = RomanHabit([("ch", "C"), ("c", "k"), ("ce", "ce"), ("ci", "ci")])

  /// `ch` is ш, `j` is ж; a final `e` or `f` is put on for the sound.
  static let french = RomanHabit(frenchRules)
  static let frenchPolish = RomanHabit([("w", "v")] + frenchRules)

  private static let frenchRules = [
    ("ch", "S"), ("j", "J"), ("je", "Je"), ("dj", "dJ"), ("ine$", "in"), ("of$", "ov"),
    ("off$", "ov"), ("ef$", "ev"), ("eff$", "ev"), ("gue", "ge"), ("gui", "gi"), ("c", "k"),
    ("khtch", "kC"), ("ief$", "ev"), ("iev$", "ev"), ("aief$", "aev"),
    ("aieff$", "aev"), ("oief$", "oev"), ("oieff$", "oev"),
  ]

  /// `z` is ц, `sch` is ш, `ch` is х, `j` is й.
  static let german = RomanHabit(germanRules)
  /// The same where `s` stands for з.
  static let germanVoiced = RomanHabit([("s", "z")] + germanRules)
  /// The same where `sch` stands for ж.
  static let germanSoft = RomanHabit([("sch", "J")] + germanRules)
  static let germanSoftVoiced = RomanHabit([("sch", "J"), ("s", "z")] + germanRules)

  private static let germanRules = [
    ("sch", "S"), ("ch", "k"), ("z", "c"), ("j", "i"), ("ja", "ia"), ("ju", "iu"),
    ("tschj", "Ci"), ("c", "k"), ("w", "v"), ("ow$", "ov"), ("ew$", "ev"),
  ]

  /// Polish and the scholarly system: `c` is ц, `ch` is х, `j` is й.
  static let scholarly = RomanHabit([
    ("ch", "k"), ("c", "c"), ("j", "i"), ("ja", "ia"), ("ju", "iu"), ("rz", "J"),
    ("chov$", "kov"), ("chow$", "kov"), ("w", "v"), ("ow$", "ov"), ("ew$", "ev"),
  ])

  /// English in all but `ch`, which is х as in `Machno`.
  static let hardCh = RomanHabit([("ch", "k"), ("c", "k")])

  private static func contains(_ letters: [UInt8], _ part: StaticString) -> Bool {
    part.withUTF8Buffer { part in
      guard letters.count >= part.count else { return false }
      return (0...(letters.count - part.count)).contains { start in
        letters[start..<(start + part.count)].elementsEqual(part)
      }
    }
  }

  private static func ends(_ letters: [UInt8], _ part: StaticString) -> Bool {
    part.withUTF8Buffer { letters.count > $0.count && letters.suffix($0.count).elementsEqual($0) }
  }
}
