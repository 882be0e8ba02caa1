import QuaereCore

/// YAML between `---` lines at the start of a file.
enum FrontMatter {
  /// Fills the draft's metadata, and returns the index of the first line after the front matter.
  static func read(into draft: inout Draft) -> Int {
    let lines = draft.file.lines
    let text = draft.file.text
    guard text.has("---", at: 0), let end = closingLine(lines, text), end > 0 else { return 0 }
    let start = lines.line(1, in: text).start
    let yaml = String(decoding: text[start..<lines.line(end, in: text).start], as: UTF8.self)
    // What does not parse, or is no mapping, is text that stands between two rules.
    guard let mapping = YAMLNode(yaml)?.mapping else { return 0 }
    for (key, value) in mapping { add(key.string ?? "", strings(value), to: &draft.metadata) }
    return end + 1
  }

  /// The index of the `---` or `...` that closes what the first line opens.
  private static func closingLine(_ lines: LineTable, _ text: [UInt8]) -> Int? {
    guard lines.count > 1, trimmed(lines.line(0, in: text), text) == "---" else { return nil }
    for index in 1..<min(lines.count, 500) {
      let line = trimmed(lines.line(index, in: text), text)
      if line == "---" || line == "..." { return index }
    }
    return nil
  }

  private static func trimmed(_ line: Line, _ text: [UInt8]) -> String {
    guard line.count < 10 else { return "" }
    var end = line.end
    while end > line.start, Byte.isSpace(text[end - 1]) { end -= 1 }
    return String(decoding: text[line.start..<end], as: UTF8.self)
  }

  private static func strings(_ node: YAMLNode) -> [String] {
    if let text = node.string { return [text] }
    if let sequence = node.sequence { return sequence.flatMap(strings) }
    guard let mapping = node.mapping else { return [] }
    // Pandoc writes an author as a mapping with a name.
    let named = mapping.first { ["name", "text", "family"].contains($0.key.string ?? "") }
    return named.map { strings($0.value) } ?? []
  }

  private static func add(_ key: String, _ values: [String], to metadata: inout Metadata) {
    let values = values.map { Normalised.collapsingWhiteSpace($0) }.filter { !$0.isEmpty }
    guard let first = values.first else { return }
    switch key.lowercased() {
    case "title": metadata.title = first
    case "author", "authors", "creator", "creators": metadata.creators += values
    case "date", "year", "issued": metadata.date = DateLine.edtf(first) ?? first
    case "lang", "language": metadata.language = first
    default:
      metadata.colophon += values.map { Metadata.Fact(name: key, value: $0) }
    }
  }
}
