import QuaereCore

extension IndexBuilder {
  private static let share = 1 << 16

  /// As `TokenColumn` reads them: the lower bits of all, then the bits above them.
  func writeTokens(_ tokens: TokenRuns) throws {
    let shares = (tokens.count + IndexBuilder.share - 1) / IndexBuilder.share
    var higher: [UInt64] = []
    for wave in stride(from: 0, to: shares, by: 16) {
      let count = min(16, shares - wave)
      let packed = Shares.map(count, share: 1) { number in
        let start = (wave + number) * IndexBuilder.share
        return PackedTokens(tokens, start..<min(tokens.count, start + IndexBuilder.share))
      }
      for share in packed {
        try share.lower.withUnsafeBytes { try writer.append($0) }
        higher += share.higher
      }
    }
    try writer.end(.tokens, elementSize: 2)
    // Loads may touch a word more.
    higher.append(0)
    try higher.withUnsafeBytes { try writer.append($0) }
    try writer.end(.tokens, part: 1, elementSize: 1)
  }
}

/// Words in a row; a multiple of 64 of them, so that the higher bits of the next begin with a word.
private struct PackedTokens {
  private(set) var lower: [UInt16] = []
  private(set) var higher: [UInt64] = []

  init(_ tokens: TokenRuns, _ range: Range<Int>) {
    let width = TokenColumn.width(terms: tokens.terms)
    var writer = BitWriter()
    lower = [UInt16](unsafeUninitializedCapacity: range.count) { lower, filled in
      tokens.forEach(in: range) { term in
        // `forEach` gives as many as there are in the range.
        lower[filled] = UInt16(truncatingIfNeeded: term)
        filled += 1
        if width > 0 { writer.append(UInt64(term >> 16), width: width) }
      }
    }
    writer.align()
    higher = writer.words
  }
}
