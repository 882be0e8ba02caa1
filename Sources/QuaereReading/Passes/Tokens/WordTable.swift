/// Words and what they mean to a pass, looked up by a token's hash: small tables, a language a file,
/// put together once.
struct WordTable<Value: Sendable>: Sendable {
  private var entries: [UInt64: Value] = [:]

  /// Each line is a list of words, parted by spaces, that mean the same.
  init(_ lists: [(String, Value)]) {
    for (words, value) in lists {
      for word in words.split(separator: " ") {
        entries[FoldedBytes.hash(String(word))] = value
      }
    }
  }

  var hashes: [UInt64] { Array(entries.keys) }

  subscript(_ token: Token) -> Value? { token.isNumber ? nil : entries[token.hash] }
}

extension WordTable where Value == Bool {
  init(_ lists: String...) {
    self.init(lists.map { ($0, true) })
  }

  func contains(_ token: Token) -> Bool { !token.isNumber && self[token] != nil }
}
