/// A small generator (SplitMix64), so that a failure can be had again.
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Letters of one and two columns, marks, blanks and lines.
  public mutating func text() -> String {
    let letters: [Unicode.Scalar] = ["a", "b", "ж", "日", "語", "\u{301}", " ", "\n", "("]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      text.append(letters.randomElement(using: &self) ?? "a")
    }
    return String(text)
  }

  public mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
