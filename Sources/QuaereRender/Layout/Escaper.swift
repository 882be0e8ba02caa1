/// Copies text and rewrites, scalar by scalar, what must not be let through: always whatever a
/// terminal would act on, and the ASCII signs that a format names. Exports may be megabytes, so it
/// works on bytes and copies whole runs.
struct Escaper: Sendable {
  private let isSpecial: [Bool]
  private let replacement: @Sendable (Unicode.Scalar) -> String

  /// - Parameters:
  ///   - special: ASCII signs to rewrite beside the acting scalars.
  ///   - replacement: what stands for one such scalar.
  init(_ special: String = "", replacement: @escaping @Sendable (Unicode.Scalar) -> String) {
    var table = [Bool](repeating: false, count: 256)
    for byte in Array(0..<0x20) + [0x7F] + special.utf8.map(Int.init) { table[byte] = true }
    isSpecial = table
    self.replacement = replacement
  }

  func text(_ text: String) -> String {
    var bytes: [UInt8] = []
    write(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      var index = 0
      while index < source.count {
        guard let (scalar, length) = scalar(at: index, in: source) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: source[start..<index])
        bytes.append(contentsOf: replacement(scalar).utf8)
        index += length
        start = index
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// The scalar that begins here and its length in bytes, if it has to be rewritten.
  private func scalar(
    at index: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, Int)? {
    let byte = source[index]
    if isSpecial[Int(byte)] { return (Unicode.Scalar(byte), 1) }
    // A String is always whole UTF-8, so the bytes that a lead promises are there.
    switch byte {
    case 0xC2 where source[index + 1] < 0xA0:
      return (Unicode.Scalar(source[index + 1]), 2)
    case 0xE2 where source[index + 1] == 0x80 && (0xA8...0xAE).contains(source[index + 2]),
      0xE2 where source[index + 1] == 0x81 && (0xA6...0xA9).contains(source[index + 2]):
      let value = 0x2000 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
      return Unicode.Scalar(value).map { ($0, 3) }
    default: return nil
    }
  }
}
