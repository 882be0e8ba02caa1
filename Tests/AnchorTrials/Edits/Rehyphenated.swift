/// Set in narrower lines, with words parted at their ends in both editions.
enum Rehyphenated: Edit {
  static let title = "lines and hyphens set anew"

  static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion) {
    (
      Conversion(width: 60 + random.below(20), hyphenates: true),
      Conversion(width: 34 + random.below(20), hyphenates: true)
    )
  }
}
