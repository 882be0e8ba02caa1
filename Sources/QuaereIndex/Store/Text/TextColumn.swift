/// Texts packed with a `SymbolTable`, each by itself, so that one can be read without the others; or as
/// they are, where there is no table.
///
/// Memory safety: as `Column`. `symbols` and `lengths` have 256 elements or none, which `init` has seen
/// to; whatever the codes of a damaged file are, each gives at most eight bytes.
public struct TextColumn: Sendable {
  let offsets: Bounds
  private let codeMemory: MappedMemory<UInt8>
  /// Of the `TextSample` that the table was made from; 0 where there is no table.
  let sample: UInt64
  private let symbolMemory: MappedMemory<UInt64>
  private let lengthMemory: MappedMemory<UInt8>

  private var codes: UnsafeBufferPointer<UInt8> { codeMemory.buffer }
  private var symbols: UnsafeBufferPointer<UInt64> { symbolMemory.buffer }
  private var lengths: UnsafeBufferPointer<UInt8> { lengthMemory.buffer }

  /// - Parameter offsets: into `codes`, whose count is their limit.
  init?(
    offsets: Bounds, codes: UnsafeBufferPointer<UInt8>, symbols: UnsafeBufferPointer<UInt64>,
    lengths: UnsafeBufferPointer<UInt8>, sample: UInt64 = 0
  ) {
    guard symbols.count == 256 || symbols.isEmpty, lengths.count == symbols.count,
      offsets.limit <= codes.count
    else {
      return nil
    }
    (self.offsets, self.sample) = (offsets, sample)
    codeMemory = MappedMemory(codes)
    (symbolMemory, lengthMemory) = (MappedMemory(symbols), MappedMemory(lengths))
  }

  var isPacked: Bool { !symbols.isEmpty }

  /// What the texts are packed with.
  var table: SymbolTable {
    SymbolTable(
      zip(symbols, lengths).prefix { $1 > 0 }.map { SymbolTable.Run($0, min(8, Int($1))) })
  }

  public var count: Int { offsets.count }

  /// The text itself, where it is not packed.
  func plain(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    symbols.isEmpty ? UnsafeBufferPointer(rebasing: codes[offsets[index]]) : nil
  }

  /// Of texts in a row, in bytes.
  func storedSize(_ texts: Range<Int>) -> Int { offsets.span(texts).count }

  /// Of texts in a row, as they are stored.
  func stored(_ texts: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(codes)[offsets.span(texts)])
  }

  public subscript(index: Int) -> String {
    withUTF8(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// A part of a text, cut to what is there.
  public subscript(index: Int, range: Range<Int>) -> String {
    withUTF8(index) {
      String(decoding: $0[range.clamped(to: 0..<$0.count)], as: UTF8.self)
    }
  }

  /// Unicode scalars of a text before a UTF-8 offset.
  public func scalarOffset(_ index: Int, utf8 offset: Int) -> Int {
    withUTF8(index) { $0.prefix(max(0, offset)).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  /// For one text; who reads many takes a `TextReader`.
  public func withUTF8<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    if let plain = plain(index) { return try body(plain) }
    return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room(index)) { out in
      let length = unpack(index, into: out)
      return try body(UnsafeBufferPointer(rebasing: out[..<length]))
    }
  }

  /// How many bytes `unpack` wants.
  func room(_ index: Int) -> Int { 8 * offsets[index].count + 8 }

  /// - Parameter out: of `room` at least.
  /// - Returns: how many bytes the text has.
  func unpack(_ index: Int, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let range = offsets[index]
    guard out.count >= room(index), !symbols.isEmpty,
      let start = UnsafeMutableRawPointer(out.baseAddress)
    else { return 0 }
    var at = range.lowerBound
    var length = 0
    // Before each step `length` is at most eight times the codes read, so eight bytes are free.
    while at < range.upperBound {
      let code = Int(codes[at])
      at &+= 1
      if code == Int(SymbolTable.escape) {
        guard at < range.upperBound else { break }
        start.storeBytes(of: codes[at], toByteOffset: length, as: UInt8.self)
        at &+= 1
        length &+= 1
      } else {
        start.storeBytes(of: symbols[code], toByteOffset: length, as: UInt64.self)
        length &+= min(SymbolTable.longest, Int(lengths[code]))
      }
    }
    return length
  }
}
