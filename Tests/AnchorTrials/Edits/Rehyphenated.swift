/// Set in narrower lines, with words parted at their ends in both editions.
package enum Rehyphenated: Edit {
  package static let title = "lines and hyphens set anew"

  package static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion)
  {
    (
      Conversion(width: 60 + random.below(20), hyphenates: true),
      Conversion(width: 34 + random.below(20), hyphenates: true)
    )
  }
}
