import QuaereCore

/// Gathers the lines of one entry, from its `[` to its `=`.
struct EntryReader {
  private(set) var entry: Entry
  private(set) var oddities: [Oddity] = []
  /// The lines as they stand, for a torn entry.
  private(set) var raw: [String]
  private var rows: [RowRecord] = []
  private var questions: [String] = []
  /// The sign of the line before, to tell a repeated sign from a new fact.
  private var previous: Character?

  init(head entry: Entry, raw line: String) {
    self.entry = entry
    raw = [line]
  }

  /// Takes a line after the head. Returns the entry when this was its close.
  mutating func take(_ line: SessionLine, raw text: String, at number: Int) -> Entry? {
    raw.append(text)
    switch line {
    case .record("=", let text): return close(text)
    case .record(let sign, let text):
      take(sign: sign, text: text, at: number)
      previous = sign
    case .unknown(let text): keep(text, at: number)
    case .head, .prose: break
    }
    return nil
  }

  var torn: TornEntry {
    TornEntry(
      id: entry.id, question: questions.isEmpty ? nil : questions.joined(separator: "\n"),
      text: raw.joined(separator: "\n"), session: entry.session, lineNumber: entry.lineNumber)
  }

  private mutating func take(sign: Character, text: String, at number: Int) {
    switch sign {
    case "?": questions.append(text)
    case "-": rows.append(RowRecord(line: text))
    case "!": entry.warnings.append(text)
    case "@": takePlace(text, at: number)
    default: takeQuotation(sign: sign, text: text, at: number)
    }
  }

  private mutating func takePlace(_ text: String, at number: Int) {
    if let anchor = Anchor(stored: text) {
      entry.anchors.append(anchor)
    } else if let seal = FileSeal(stored: text) {
      entry.files.append(seal)
    } else if let subject = Subject(stored: text) {
      entry.subjects.append(subject)
    } else if let program = Entry.program(stored: text) {
      entry.program = program
    } else if let seal = SessionSeal(entry.seal, stored: text) {
      entry.seal = seal
    } else {
      keep("@ \(text)", at: number)
    }
  }

  private mutating func takeQuotation(sign: Character, text: String, at number: Int) {
    guard let last = entry.anchors.indices.last else { return keep("\(sign) \(text)", at: number) }
    let part: WritableKeyPath<Anchor, String> =
      switch sign {
      case "<": \.before
      case ">": \.after
      default: \.words
      }
    let before = entry.anchors[last][keyPath: part]
    entry.anchors[last][keyPath: part] = before.isEmpty ? text : "\(before) \(text)"
  }

  private mutating func keep(_ text: String, at number: Int) {
    entry.unknown.append(text)
    oddities.append(
      Oddity(
        code: "unknown-record",
        message: "this line of \(entry.id) is not understood here and is kept",
        file: entry.session, line: number))
  }

  private mutating func close(_ text: String) -> Entry {
    entry.question = questions.joined(separator: "\n")
    entry.rows = RecordedRows(read: rows)
    let (summary, digest) = EntryReader.summaryAndDigest(text)
    entry.summary = summary
    entry.digest = digest
    return entry
  }

  /// `2 passages; 4b7793` in two; a close made by hand has no digest.
  static func summaryAndDigest(_ text: String) -> (summary: String, digest: String?) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let last = String(parts[parts.count - 1]).trimmingSpaces
    guard Print(last) != nil else { return (text.trimmingSpaces, nil) }
    return (parts.dropLast().joined(separator: ";").trimmingSpaces, last)
  }
}

extension String {
  var trimmingSpaces: String {
    var part = Substring(self)
    while part.last == " " || part.last == "\t" { part.removeLast() }
    while part.first == " " || part.first == "\t" { part.removeFirst() }
    return String(part)
  }
}
