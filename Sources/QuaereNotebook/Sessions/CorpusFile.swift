import QuaereCore

/// A document as a session's front matter remembers it.
public struct CorpusFile: Hashable, Sendable {
  public var handle: String
  public var path: String
  /// The first twelve hexadecimal digits of the file's SHA-256.
  public var sha256: String
  public var passages: Int
  public var footnotes: Int

  /// - Parameter sha256: whole or cut; twelve digits are kept.
  public init(handle: String, path: String, sha256: String, passages: Int, footnotes: Int) {
    self.handle = handle
    self.path = path
    self.sha256 = String(sha256.prefix(12))
    self.passages = passages
    self.footnotes = footnotes
  }

  public init(_ document: Document) {
    self.init(
      handle: document.handle, path: document.path, sha256: document.sha256,
      passages: document.passages.count, footnotes: document.footnotes.count)
  }

  /// True when `other` is the same text, wherever it lies.
  public func isSameText(as other: CorpusFile) -> Bool { sha256 == other.sha256 }

  /// `corpus/a.txt sha256:b8b113d3b5d4… 26 passages 25 footnotes`.
  var stored: String {
    "\(path) sha256:\(sha256)… \(Noun.passages.counted(passages)) "
      + Noun.footnotes.counted(footnotes)
  }

  /// Reads `stored`. The path may hold spaces, so the last `sha256:` counts. Counts that cannot be
  /// read are 0; they are for human eyes.
  init(handle: String, stored: String) {
    let words = stored.split(separator: " ", omittingEmptySubsequences: false)
    guard let at = words.lastIndex(where: { $0.hasPrefix("sha256:") }) else {
      self.init(handle: handle, path: stored, sha256: "", passages: 0, footnotes: 0)
      return
    }
    let hash = words[at].dropFirst("sha256:".count).utf8.prefix(while: CorpusFile.isDigit)
    let counts = words[words.index(after: at)...].compactMap { word in
      word.contains(",") ? Int(word.filter { $0 != "," }) : Int(word)
    }
    self.init(
      handle: handle, path: words[..<at].joined(separator: " "), sha256: String(Substring(hash)),
      passages: counts.first ?? 0, footnotes: counts.dropFirst().first ?? 0)
  }

  /// Hexadecimal.
  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }
}
