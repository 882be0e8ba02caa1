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

  /// The bytes themselves, of a format that is not text; else empty.
  let data: [UInt8]

  public init(path: String, handle: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.handle = handle ?? Handle.suggested(forPath: path)
    sha256 = bytes.withUnsafeBufferPointer { SHA256Digest(ofBytes: $0).description }
    byteCount = bytes.count
    let isText = Importers.isText(path)
    data = isText ? [] : bytes
    let decoded = isText ? TextDecoder.decode(bytes) : DecodedText(text: [], offsets: OffsetMap())
    text = decoded.text
    offsets = decoded.offsets
    lines = LineTable(decoded.text)
    doubts =
      SourceFile.conversion(decoded, path)
      + BrokenText(decoded.broken, lines: lines).doubts(path: path)
  }

  /// What a program made of another file, with that file's facts.
  init(path: String, handle: String, converted text: [UInt8], from file: SourceFile) {
    self.path = path
    self.handle = handle
    sha256 = file.sha256
    byteCount = file.byteCount
    data = []
    self.text = UTF8Repair.repair(text).text
    offsets = OffsetMap()
    lines = LineTable(self.text)
    doubts = file.doubts
  }

  private static func conversion(_ decoded: DecodedText, _ path: String) -> [Doubt] {
    guard let name = decoded.name else { return [] }
    let written = name.hasPrefix("WINDOWS") ? "Windows" + name.dropFirst(7) : name
    return [
      Doubt(
        kind: .converted, path: path, line: decoded.line,
        detail: "it is text in \(written), converted to UTF-8 in memory")
    ]
  }

  /// The bytes and lines of the file that a range of `text` came from.
  func span(_ range: Range<Int>) -> FileSpan {
    let first = lines.number(at: range.lowerBound)
    let last = range.isEmpty ? first : lines.number(at: range.upperBound - 1)
    return FileSpan(
      bytes: offsets.file(range.lowerBound, in: text)..<offsets.file(range.upperBound, in: text),
      lines: first...last)
  }

  /// A document with this file's facts and no text yet.
  func document(metadata: Metadata) -> Document {
    Document(
      handle: handle, path: path, sha256: sha256, byteCount: byteCount, metadata: metadata,
      doubts: doubts)
  }
}
