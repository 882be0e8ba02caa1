/// Plain text before; now Markdown as converters of scanned pages write it: pages cut paragraphs,
/// words are parted, quotation marks are others, headings are bold.
package enum Reconverted: Edit {
  package static let title = "document converted anew"

  package static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion)
  {
    (
      Conversion(quotes: .straight),
      Conversion(
        width: 50 + random.below(30), hyphenates: random.chance(50),
        quotes: random.pick([.curly, .angled]), isDecomposed: random.chance(30), isMarkdown: true,
        pageLines: 30 + random.below(20))
    )
  }
}
