import QuaereCore

/// Six digits of SHA-256 over `address~print` of every row, a line each: what is kept of an answer of
/// many rows, worked out from bytes as they come.
struct RowsDigest {
  private let hasher = SHA256Hasher()
  private var waiting: [UInt8] = []
  private(set) var count = 0

  private static let most = 1 << 16

  init() { waiting.reserveCapacity(2 * RowsDigest.most) }

  mutating func add(_ row: RowRecord) {
    waiting.append(contentsOf: row.stored.utf8)
    end()
  }

  /// - Parameter line: as `RowRecord(stored:)` takes it.
  mutating func add(stored line: UnsafeBufferPointer<UInt8>) {
    guard RowsDigest.isPlain(line) else {
      return add(RowRecord(stored: String(decoding: line, as: UTF8.self)))
    }
    waiting.append(contentsOf: line)
    end()
  }

  private mutating func end() {
    waiting.append(0x0A)
    count += 1
    if waiting.count > RowsDigest.most { flush() }
  }

  private mutating func flush() {
    waiting.withUnsafeBufferPointer { hasher.add($0) }
    waiting.removeAll(keepingCapacity: true)
  }

  var print: Print {
    mutating get {
      flush()
      return Print(hasher.digestSoFar.prefix(6)) ?? Print(value: 0)
    }
  }

  /// True when a row of this line is stored as just this line: without blanks, in ASCII, and with a
  /// print, if it has one, as prints are written.
  private static func isPlain(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    guard line.count > 7, line[line.count - 7] == 0x7E else { return true }
    return line.suffix(6).allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }
}
