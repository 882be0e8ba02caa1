/// Reads the entries of a BibTeX file. What is broken is passed over up to the next `@`.
struct BibTeXReader {
  struct Entry {
    var key: String
    /// By name in small letters; values with their LaTeX.
    var fields: [String: String]
  }

  private let bytes: [UInt8]
  private var at = 0
  private var strings: [String: String] = [:]
  /// How many more values may fail to end: a file full of beginnings must not take the square of
  /// its length.
  private var patience = 100

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func readAll() -> [Entry] {
    var found: [Entry] = []
    while let sign = bytes[at...].firstIndex(of: UInt8(ascii: "@")) {
      at = sign + 1
      let kind = word().lowercased()
      skipSpace()
      guard let open = byte(), open == UInt8(ascii: "{") || open == UInt8(ascii: "(") else {
        continue
      }
      at += 1
      switch kind {
      case "comment", "preamble": continue
      case "string": if let (name, value) = field() { strings[name] = value }
      default: if let entry = entry() { found.append(entry) }
      }
    }
    return found
  }

  private mutating func entry() -> Entry? {
    skipSpace()
    let start = at
    while let next = byte(), next != UInt8(ascii: ","), next != UInt8(ascii: "}"),
      !Byte.isSpace(next)
    {
      at += 1
    }
    let key = String(decoding: bytes[start..<at], as: UTF8.self)
    skipSpace()
    guard byte() == UInt8(ascii: ",") else { return nil }
    var entry = Entry(key: key, fields: [:])
    while byte() == UInt8(ascii: ",") {
      at += 1
      skipSpace()
      if byte() == UInt8(ascii: "}") || byte() == UInt8(ascii: ")") { break }
      guard let (name, value) = field() else { break }
      if entry.fields[name] == nil { entry.fields[name] = value }
      skipSpace()
    }
    return entry
  }

  /// `name = value # value`.
  private mutating func field() -> (String, String)? {
    skipSpace()
    let name = word().lowercased()
    skipSpace()
    guard !name.isEmpty, byte() == UInt8(ascii: "=") else { return nil }
    at += 1
    var text = ""
    repeat {
      skipSpace()
      guard let part = value() else { return nil }
      text += part
      skipSpace()
    } while take(UInt8(ascii: "#"))
    return (name, text)
  }

  private mutating func value() -> String? {
    guard let first = byte() else { return nil }
    if first == UInt8(ascii: "{") { return braced(closing: UInt8(ascii: "}")) }
    if first == UInt8(ascii: "\"") { return braced(closing: UInt8(ascii: "\"")) }
    let word = word()
    guard !word.isEmpty else { return nil }
    return word.allSatisfy(\.isNumber) ? word : strings[word.lowercased()] ?? word
  }

  /// Up to the sign that closes it outside of inner braces; an entry has less than 100,000 bytes.
  private mutating func braced(closing: UInt8) -> String? {
    guard patience > 0 else { return nil }
    let start = at + 1
    var depth = 0
    var end = start
    while end < bytes.count, end - start < 100_000 {
      let next = bytes[end]
      if next == closing, depth == 0 {
        at = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      if next == UInt8(ascii: "\\") { end += 1 }
      if next == UInt8(ascii: "{") { depth += 1 }
      if next == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { break }
      end += 1
    }
    patience -= 1
    return nil
  }

  private mutating func word() -> String {
    let start = at
    while let next = byte(), next > 0x20,
      ![0x7B, 0x7D, 0x28, 0x29, 0x2C, 0x3D, 0x23, 0x22].contains(next)
    {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard byte() == sign else { return false }
    at += 1
    return true
  }

  private func byte() -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let next = byte(), Byte.isSpace(next) { at += 1 }
  }
}
