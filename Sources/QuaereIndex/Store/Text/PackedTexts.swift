/// Texts in codes, one behind the other.
struct PackedTexts: Sendable {
  private(set) var codes: [UInt8] = []
  /// Where each ends in `codes`.
  private(set) var ends: [Int] = []

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ symbols: SymbolTable) {
    symbols.encode(text, into: &codes)
    ends.append(codes.count)
  }
}
