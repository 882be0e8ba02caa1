/// SplitMix64, so that a failing case can be had again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ items: [Element]) -> Element {
    items[Int.random(in: 0..<items.count, using: &self)]
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in pick(Seeded.words) }.joined(separator: " ")
  }

  /// With everything that could be taken for a sign, a print or a close.
  private static let words = [
    "harbour", "ledger", "of", "the", "winter", "1849", "n12", "=", "-", "?", "“quoted”", "…", ";",
    "~abcdef", "naïve", "Œuvres", "Лодка", "東京", "[x]", "<b>", "\"", "#", ":", "a:b", "@place", "!",
    "-3", "e\u{301}", "'tis", "\\n", "100%", "***", "```", "---", "👩‍👩‍👧", "(not)",
  ]
}
