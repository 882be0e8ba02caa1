/// The consonants of a folded word that every habit of romanisation keeps: b, d, g, l, m, n, and one
/// for p, f, v and w. Words with a common spelling key have the same skeleton, so that only these
/// need their keys worked out.
///
/// What is left out is written in several ways: vowels, sibilants, k and t with all that `ch`, `c` and
/// `x` stand for, and r, which a sibilant may have swallowed (Polish `rz`).
struct Skeleton: Equatable {
  /// Three bits a consonant, the last lowest; of very long words the beginning falls off.
  private(set) var consonants: UInt64 = 0
  /// The letters a to z that occur, one bit each, for a first look at distances.
  private(set) var letters: UInt32 = 0
  /// In scalars.
  private(set) var length = 0

  init(_ word: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < word.count {
      let byte = word[at]
      if byte < 0x80 {
        if byte &- 97 < 26 { letters |= 1 << UInt32(byte &- 97) }
        add(Skeleton.latin[Int(byte)])
      } else if byte & 0xFC == 0xD0, at + 1 < word.count {
        add(Skeleton.cyrillic[Int(byte & 3) << 6 | Int(word[at + 1] & 0x3F)])
      }
      if byte & 0xC0 != 0x80 { length += 1 }
      at += 1
    }
  }

  @inline(__always)
  private mutating func add(_ consonant: UInt8) {
    guard consonant != 0, consonants & 7 != UInt64(consonant) else { return }
    consonants = consonants << 3 | UInt64(consonant)
  }

  /// False when more than `distance` letters must be put in, taken out or changed.
  func mayBeNear(_ other: Skeleton, distance: Int) -> Bool {
    abs(length - other.length) <= distance
      && (letters ^ other.letters).nonzeroBitCount <= 2 * distance
  }

  private static let classes: [(latin: String, cyrillic: String)] = [
    ("b", "б"), ("d", "д"), ("g", "гґ"), ("l", "л"), ("m", "м"), ("n", "н"), ("pfvw", "пвфѳ"),
  ]

  private static let latin = table(classes.map(\.latin), size: 0x80)
  /// From U+0400.
  private static let cyrillic = table(classes.map(\.cyrillic), size: 0x100)

  private static func table(_ classes: [String], size: UInt32) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: Int(size))
    for (number, letters) in classes.enumerated() {
      for letter in letters.unicodeScalars {
        table[Int(letter.value & (size - 1))] = UInt8(number + 1)
      }
    }
    return table
  }
}
