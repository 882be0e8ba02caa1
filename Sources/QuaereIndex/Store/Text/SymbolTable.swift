/// The runs of up to eight bytes that a text is made of most, each with a code of one byte: what a text
/// is packed with. A byte that is in no run is written behind `escape`.
///
/// After P. Boncz, T. Neumann and V. Leis, “FSST: fast random access string compression” (2020).
struct SymbolTable: Sendable {
  static let escape: UInt8 = 255
  static let longest = 8

  /// Code by code, the first byte lowest; `escape` has none.
  let symbols: [UInt64]
  let lengths: [UInt8]
  /// Codes of runs of two bytes and more by their first two bytes, longer ones first.
  private let codes: [UInt8]
  private let starts: [UInt16]
  /// The code of each single byte; `escape` where it has none.
  private let singles: [UInt8]

  /// - Parameter runs: at most 255, distinct.
  init(_ runs: [Run]) {
    let runs = runs.prefix(Int(SymbolTable.escape))
    var symbols = [UInt64](repeating: 0, count: 256)
    var lengths = [UInt8](repeating: 0, count: 256)
    var singles = [UInt8](repeating: SymbolTable.escape, count: 256)
    var starts = [UInt16](repeating: 0, count: 0x10001)
    for (code, run) in runs.enumerated() {
      symbols[code] = run.bytes
      lengths[code] = UInt8(run.length)
      if run.length == 1 { singles[Int(run.bytes & 0xFF)] = UInt8(code) }
      if run.length > 1 { starts[Int(run.bytes & 0xFFFF) + 1] += 1 }
    }
    for key in 0..<0x10000 { starts[key + 1] += starts[key] }
    codes = runs.indices.filter { runs[$0].length > 1 }.sorted {
      let (a, b) = (runs[$0], runs[$1])
      return (a.bytes & 0xFFFF, b.length, a.bytes) < (b.bytes & 0xFFFF, a.length, b.bytes)
    }.map { UInt8($0) }
    (self.symbols, self.lengths, self.singles, self.starts) = (symbols, lengths, singles, starts)
  }

  /// Adds a text in codes to `out`.
  func encode(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    forEachRun(text) { code, run in
      out.append(code)
      if code == SymbolTable.escape { out.append(UInt8(truncatingIfNeeded: run.bytes)) }
    }
  }

  /// Cuts a text into runs, each as long as there is one.
  @inline(__always)
  func forEachRun(_ text: UnsafeBufferPointer<UInt8>, _ body: (UInt8, Run) -> Void) {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    symbols.withUnsafeBufferPointer { symbols in
      lengths.withUnsafeBufferPointer { lengths in
        var at = 0
        while at < text.count {
          let left = text.count - at
          let word =
            left >= 8
            ? base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            : SymbolTable.last(text, from: at)
          var code = singles[Int(word & 0xFF)]
          var length = 1
          let key = Int(word & 0xFFFF)
          for place in Int(starts[key])..<Int(starts[key + 1]) {
            let candidate = Int(codes[place])
            let size = Int(lengths[candidate])
            if size <= left, (word ^ symbols[candidate]) << UInt64(64 - 8 * size) == 0 {
              (code, length) = (UInt8(candidate), size)
              break
            }
          }
          body(code, Run(word, length))
          at += length
        }
      }
    }
  }

  private static func last(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for at in (start..<text.count).reversed() { word = word << 8 | UInt64(text[at]) }
    return word
  }

  /// One to eight bytes, the first lowest.
  struct Run: Hashable {
    let bytes: UInt64
    let length: Int

    init(_ word: UInt64, _ length: Int) {
      bytes = word & UInt64.max >> UInt64(64 - 8 * length)
      self.length = length
    }

    /// Both as one; nil when that would be too long.
    func followed(by other: Run) -> Run? {
      guard length + other.length <= SymbolTable.longest else { return nil }
      return Run(bytes | other.bytes << UInt64(8 * length), length + other.length)
    }
  }
}
