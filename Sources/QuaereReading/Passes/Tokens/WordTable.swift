/// Words and what they mean to a pass, looked up by a token's hash: small tables, a language a file,
/// put together once.
struct WordTable<Value: Sendable>: Sendable {
  private var entries: [UInt64: Value] = [:]
  /// One bit for each possible low part of a hash: most words are in no table, and need no look-up.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// Each line is a list of words, parted by spaces, that mean the same.
  init(_ lists: [(String, Value)]) {
    for (words, value) in lists {
      for word in words.split(separator: " ") {
        let hash = FoldedBytes.hash(String(word))
        entries[hash] = value
        filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
      }
    }
  }

  var hashes: [UInt64] { Array(entries.keys) }

  subscript(_ token: Token) -> Value? {
    if token.isNumber || filter[Int(token.hash >> 6 & 63)] & 1 << (token.hash & 63) == 0 {
      return nil
    }
    return entries[token.hash]
  }
}

extension WordTable where Value == Bool {
  init(_ lists: String...) {
    self.init(lists.map { ($0, true) })
  }

  func contains(_ token: Token) -> Bool { !token.isNumber && self[token] != nil }
}
