extension RomanHabit {
  /// The habits that the letters of a word give evidence of.
  static func plausible(for name: some StringProtocol, folded: [UInt8]) -> [RomanHabit] {
    if Transliteration.isCyrillic(name) { return [.english] }
    var made: [RomanHabit] = []
    let has = { (part: StaticString) in contains(folded, part) }
    let isGerman = has("w") || has("sch") || (folded.first == 0x6A && has("z"))
    let isPolish = has("w") || has("cz") || has("sz") || has("cki")
    let endings: [StaticString] = ["ov", "ev", "in", "ski", "sky", "skij", "yn", "ow", "ew"]
    let isSlavic = endings.contains { ends(folded, $0) }
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
    let hasHacek = name.unicodeScalars.contains(where: { "čšžČŠŽłżśńźćŁŻŚ".unicodeScalars.contains($0) })
    if isPolish || hasHacek || ends(folded, "ij") || has("ckij") {
      made.append(.scholarly)
    } else if isSlavic, hasPlainC(folded) {
      made.append(.scholarly)
    }
    if has("sci") || has("sce") || has("cia") || has("cio") || has("ciu") { made.append(.italian) }
    if has("j"), !isFrench { made += [.scholarly, .french] }
    if has("ch"), !isGerman, !isFrench, !isPolish {
      made.append(.hardCh)
      if isSlavic { made.append(.french) }
    }
    return made.isEmpty ? [.english] : made
  }

  static let english = RomanHabit([("ch", "C"), ("c", "k"), ("ce", "ce"), ("ci", "ci")])

  /// `ch` is ш, `j` is ж; a final `e` or `f` is put on for the sound.
  static let french = RomanHabit(frenchRules)
  static let frenchPolish = RomanHabit([("w", "v")] + frenchRules)

  private static let frenchRules = [
    ("ch", "S"), ("j", "J"), ("je", "Je"), ("dj", "dJ"), ("ine$", "in"), ("yne$", "in"), ("of$", "ov"),
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
    ("tschj", "Ci"), ("ds", "dz"), ("c", "k"), ("w", "v"), ("ow$", "ov"), ("ew$", "ev"),
  ]

  /// Polish and the scholarly system: `c` is ц, `ch` is х, `j` is й.
  static let scholarly = RomanHabit([
    ("ch", "k"), ("c", "c"), ("j", "i"), ("ja", "ia"), ("ju", "iu"), ("rz", "J"),
    ("chov$", "kov"), ("chow$", "kov"), ("w", "v"), ("ow$", "ov"), ("ew$", "ev"),
  ])

  /// English in all but `ch`, which is х as in `Machno`.
  static let hardCh = RomanHabit([("ch", "k"), ("c", "k")])

  /// Italian: `ci` is ч, `sci` is ш, a final `c` ч, `ch` к.
  static let italian = RomanHabit([
    ("scia", "Sa"), ("scio", "So"), ("sciu", "Su"), ("sci", "Si"), ("sce", "Se"), ("cia", "Ca"),
    ("cio", "Co"), ("ciu", "Cu"), ("ci", "Ci"), ("ce", "Ce"), ("c$", "C"), ("ch", "k"),
    ("c", "k"), ("gi", "Ji"), ("ge", "Je"),
  ])

  /// A `c` that makes no `ch`, `ck` or `cz`: ц, as in `Kuznecov`.
  private static func hasPlainC(_ letters: [UInt8]) -> Bool {
    letters.indices.contains { index in
      guard letters[index] == 0x63, index > 0, letters[index - 1] != 0x73 else { return false }
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      return next != 0x68 && next != 0x6B && next != 0x7A
    }
  }

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
