/// SplitMix64 and words made with it, so that a notebook can be had again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  /// Low numbers far more often than high ones, as the words of a language come.
  mutating func word() -> String {
    let rank = min(below(4000), below(4000), below(4000))
    return Dice.word(rank)
  }

  /// Three syllables, two for the most frequent.
  static func word(_ rank: Int) -> String {
    let syllables = rank < 256 ? [rank % 16, rank / 16] : [rank % 16, rank / 16 % 16, rank / 256]
    return syllables.map { Dice.syllables[$0] }.joined()
  }

  private static let syllables = [
    "ra", "ne", "to", "li", "mu", "sa", "ke", "vo", "di", "pu", "ha", "be", "go", "fi", "tu", "ja",
  ]

  /// A sentence without its stop.
  mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

  mutating func sentence() -> String {
    let words = words(10 + below(8)).joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
