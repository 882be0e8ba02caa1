/// Other quotation marks, apostrophes, dashes and dots.
package enum OtherQuotes: Edit {
  package static let title = "other quotes and dashes"

  package static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion)
  {
    let kinds = Conversion.Quotes.allCases.filter { $0 != .asTheyAre }
    let before = random.pick(kinds)
    return (
      Conversion(quotes: before), Conversion(quotes: random.pick(kinds.filter { $0 != before }))
    )
  }
}
