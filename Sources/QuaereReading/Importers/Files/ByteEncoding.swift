import Glibc

/// What the bytes of encodings with one byte a letter stand for, from the system's own tables.
enum ByteEncoding {
  /// The UTF-8 of the bytes 128 to 255, or nil for a name that the system does not know, or of an
  /// encoding that takes several bytes for a letter.
  static func table(_ name: String) -> [[UInt8]]? {
    let converter = iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var table: [[UInt8]] = []
    var unknown = 0
    for byte in UInt8(0x80)...0xFF {
      let found = letter(byte, converter)
      if found == nil { unknown += 1 }
      table.append(found ?? [0xEF, 0xBF, 0xBD])
    }
    return unknown > 40 ? nil : table
  }

  private static func letter(_ byte: UInt8, _ converter: iconv_t?) -> [UInt8]? {
    var input = CChar(bitPattern: byte)
    var output = [CChar](repeating: 0, count: 8)
    var inputLeft = 1
    var outputLeft = output.count
    let done = withUnsafeMutablePointer(to: &input) { input in
      output.withUnsafeMutableBufferPointer { output in
        var from: UnsafeMutablePointer<CChar>? = input
        var to = output.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    if done != 0 || inputLeft != 0 {
      iconv(converter, nil, nil, nil, nil)
      return nil
    }
    let count = output.count - outputLeft
    // Control characters of C1 are no text.
    if count == 2, output[0] == CChar(bitPattern: 0xC2), UInt8(bitPattern: output[1]) < 0xA0 {
      return nil
    }
    return output.prefix(count).map { UInt8(bitPattern: $0) }
  }
}
