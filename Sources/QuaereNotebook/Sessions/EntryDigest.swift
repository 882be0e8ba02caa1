import QuaereCore

/// What stands after the last `;` of an entry's close: the first six hexadecimal digits of SHA-256
/// over the facts of the entry in NFC, one a line, each after its sign: the `?` text, `-`
/// `address~print` of the rows (no snippets), `@` `<` `"` `>` of each anchor unwrapped, `@` of each
/// file, work, name and version of the program, and `=` with the summary. Left out are name and time (so that an entry keeps its digest
/// when it is renumbered), warnings and unknown lines.
public enum EntryDigest {
  public static func digest(of entry: Entry) -> String {
    SHA256Digest(of: text(of: entry)).prefix(6)
  }

  static func text(of entry: Entry) -> String {
    var lines = entry.question.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "? \($0)" }
    lines += entry.rows.written.map { "- \($0.stored)" }
    for anchor in entry.anchors { lines += anchor.recordLines }
    lines += entry.otherPlaces.map { "@ \($0)" }
    lines.append("= \(entry.summary)")
    let text = lines.map { trimmed($0) + "\n" }.joined()
    return text.composed
  }

  private static func trimmed(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while let last = scalars.last, Normalised.isWhiteSpace(last) { scalars.removeLast() }
    return String(scalars)
  }
}
