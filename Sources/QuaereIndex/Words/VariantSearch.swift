import QuaereCore
import QuaereQuery

/// The words that may be a given one spelled otherwise: by a common spelling key, or by few letters
/// where the word is long.
struct VariantSearch {
  private let typed: String
  private let folded: String
  private let index: Index
  private let scanner: WordScanner
  private let skeleton: Skeleton
  private let keys: Set<String>
  private let coarseKeys: Set<String>

  init(_ typed: String, _ index: Index, _ scanner: WordScanner) {
    self.typed = typed
    self.index = index
    self.scanner = scanner
    var folded = Folding.fold(typed)
    skeleton = folded.withUTF8 { Skeleton($0) }
    self.folded = folded
    keys = Set(SpellingKey.keys(of: typed))
    coarseKeys = Set(keys.map(VariantSearch.coarse))
  }

  /// How many letters may differ in a word of so many. In short words that would be other words.
  static func distance(forLength length: Int) -> Int { length < 7 ? 0 : length < 10 ? 1 : 2 }

  func terms() -> Terms {
    let distance = VariantSearch.distance(forLength: skeleton.length)
    var found: [UInt32] = []
    for term in 0..<index.lexicon.count {
      let other = Skeleton(index.lexicon.utf8(term))
      let mayShareKey = other.consonants == skeleton.consonants
      let mayBeNear = distance > 0 && other.mayBeNear(skeleton, distance: distance)
      guard mayShareKey || mayBeNear else { continue }
      let word = index.lexicon[term]
      if mayShareKey && sharesKey(term, word) || mayBeNear && isNear(word, distance) {
        found.append(UInt32(term))
      }
    }
    return Terms(found)
  }

  private func isNear(_ word: String, _ distance: Int) -> Bool {
    Nearest.distance(folded, word, limit: distance) <= distance
  }

  /// The lexicon has lost the háček that tells `ž` from `z`: where only that is missing, the word is
  /// looked at as it is written.
  private func sharesKey(_ term: Int, _ word: String) -> Bool {
    let own = SpellingKey.keys(of: word)
    if !keys.isDisjoint(with: own) { return true }
    guard own.contains(where: { coarseKeys.contains(VariantSearch.coarse($0)) }) else {
      return false
    }
    return index.positions(of: term, limit: 4).contains { position in
      guard let written = index.written(at: position, scanner),
        !written.utf8.allSatisfy({ $0 < 0x80 })
      else { return false }
      return !keys.isDisjoint(with: SpellingKey.keys(of: written))
    }
  }

  /// The consonants of a key with all sibilants, k and ц as one.
  private static func coarse(_ key: String) -> String {
    var out: [UInt8] = []
    for byte in key.utf8 {
      let known: UInt8 = "sSzJcCk".utf8.contains(byte) ? 0x78 : byte
      if "aeiou".utf8.contains(known) || out.last == known { continue }
      out.append(known)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension WordForms {
  /// The ways to write a solid word with a hyphen that the text has: `co-operation` for `cooperation`.
  func hyphenated(_ word: String) -> [TextPattern] {
    let letters = Array(Folding.fold(word).unicodeScalars)
    guard (4...64).contains(letters.count) else { return [] }
    return (2...letters.count - 2).compactMap { cut in
      let parts = [letters[..<cut], letters[cut...]].map { part in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part)
        return String(text)
      }
      guard parts.allSatisfy({ index.term($0) != nil }) else { return nil }
      let pattern = TextPattern.sequence(parts.map { .exact($0) }, marks: [nil, "-", nil])
      let found = try? index.hits(pattern)
      return found?.isEmpty == false ? pattern : nil
    }
  }
}
