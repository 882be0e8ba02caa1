import QuaereCore

/// A file as an importer gets it.
public struct SourceFile: Sendable {
  /// As opened, relative to the notebook's folder when inside it.
  public let path: String
  public let handle: String
  /// 64 hexadecimal digits over the bytes of the file.
  public let sha256: String
  /// Size of the file.
  public let byteCount: Int
  /// Certainly UTF-8, without a byte order mark; bytes that were not are U+FFFD.
  let text: [UInt8]
  /// From places in `text` to places in the file.
  private let offsets: OffsetMap
  let lines: LineTable
  /// Where the text was broken.
  let doubts: [Doubt]

  public init(path: String, handle: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.handle = handle ?? Handle.suggested(forPath: path)
    sha256 = bytes.withUnsafeBufferPointer { SHA256Digest(ofBytes: $0).description }
    byteCount = bytes.count
    let repaired = UTF8Repair.repair(bytes)
    text = repaired.text
    offsets = repaired.offsets
    lines = LineTable(repaired.text)
    doubts = BrokenText(repaired.broken, lines: lines).doubts(path: path)
  }

  /// The bytes and lines of the file that a range of `text` came from.
  func span(_ range: Range<Int>) -> FileSpan {
    let first = lines.number(at: range.lowerBound)
    let last = range.isEmpty ? first : lines.number(at: range.upperBound - 1)
    return FileSpan(
      bytes: offsets.file(range.lowerBound)..<offsets.file(range.upperBound), lines: first...last)
  }

  /// A document with this file's facts and no text yet.
  func document(metadata: Metadata) -> Document {
    Document(
      handle: handle, path: path, sha256: sha256, byteCount: byteCount, metadata: metadata,
      doubts: doubts)
  }
}
