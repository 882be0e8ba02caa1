import CWordLists

/// Knows the common words of one language, of seven letters and more: a Bloom filter that takes a
/// stranger for a word once in 70,000. How it is made stands in `Sources/CWordLists`.
struct WordFilter {
  let language: String
  private let bits: UnsafeBufferPointer<UInt8>

  static let shortest = 7
  private static let probes: UInt64 = 12

  /// English, French, German, Italian.
  static var all: [WordFilter] {
    ["en", "fr", "de", "it"].enumerated().compactMap { index, language in
      var count = 0
      guard let start = quaere_words(Int32(index), &count), count > 0 else { return nil }
      return WordFilter(
        language: language, bits: UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// - Parameter hash: that of a folded word, as a `Token` has it.
  func knows(_ hash: UInt64) -> Bool {
    let mixed = WordFilter.mixed(hash)
    let step = mixed >> 32 | 1
    let size = UInt64(bits.count) * 8
    for probe in 0..<WordFilter.probes {
      let place = (mixed &+ probe &* step) % size
      if bits[Int(place >> 3)] & 1 << (place & 7) == 0 { return false }
    }
    return true
  }

  /// The last steps of SplitMix64: FNV alone leaves words alike too near each other.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var value = hash
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
