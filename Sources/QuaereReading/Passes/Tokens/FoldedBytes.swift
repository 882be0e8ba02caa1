import QuaereCore

/// Folding of the scalars from U+0080 to U+052F as up to three bytes packed into one integer, so
/// that words can be hashed without making strings.
enum FoldedBytes {
  /// The lowest byte is the number of folded bytes, those above are the bytes in order.
  static let table: [UInt32] = (0..<0x530).map { value in
    guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    var folded = ""
    Folding.append(scalar, to: &folded)
    let bytes = Array(folded.utf8.prefix(3))
    return bytes.enumerated().reduce(UInt32(bytes.count)) { packed, next in
      packed | UInt32(next.element) << UInt32(8 * (next.offset + 1))
    }
  }

  /// True for scalars from U+0080 to U+052F that are capital letters.
  static let isCapital: [Bool] = (0..<0x530).map { value in
    Unicode.Scalar(UInt32(value)).map {
      $0.properties.generalCategory == .uppercaseLetter
    } ?? false
  }

  /// The hash under which a word is looked up in a `WordTable`.
  static func hash(_ word: String) -> UInt64 {
    Folding.fold(word).utf8.reduce(seed) { mix($0, $1) }
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
