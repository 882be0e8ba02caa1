import QuaereCore

/// Reads a session line by line. Every line is a record line of an open entry or prose; none can
/// stop it.
struct SessionParser {
  private let name: String
  private var items: [SessionItem] = []
  private var oddities: [Oddity] = []
  private var open: EntryReader?
  /// Prose lines not yet in `items`, and the number of the first.
  private var prose: [String] = []
  private var proseLine = 0

  static func parse(_ bytes: [UInt8], name: String) -> SessionFile? {
    let lines = TextLines(bytes)
    guard let front = FrontMatter(lines: lines.lines, file: name) else { return nil }
    var parser = SessionParser(name: name)
    for index in lines.lines.indices.dropFirst(front.end) {
      let isCut = !lines.endsInLineEnd && index == lines.lines.count - 1
      parser.take(lines.lines[index], at: index + 1, isCut: isCut)
    }
    parser.finish()
    parser.reportBytes(of: lines)
    parser.checkSeals(over: lines.lines)
    var file = SessionFile(name: name, header: front.header, items: parser.items)
    file.oddities = front.oddities + parser.oddities
    return file
  }

  private init(name: String) { self.name = name }

  /// - Parameter isCut: the file ends in this line without a line end.
  private mutating func take(_ text: String, at number: Int, isCut: Bool) {
    let line = SessionLine(text)
    switch line {
    case .head(let author, let number_, let suffix, let time):
      tearOpenEntry()
      flushProse()
      if !Journal.isStamp(time) {
        odd(
          "odd-time", "“\(time)” is no time such as 2026-03-07T14:02:11Z; its place is a guess",
          at: number)
      }
      var entry = Entry(author: author, number: number_, time: time, question: "")
      entry.suffix = suffix
      entry.session = name
      entry.lineNumber = number
      open = EntryReader(head: entry, raw: text)
    case .record, .unknown:
      takeRecord(line, text, at: number, isCut: isCut)
    case .prose:
      takeProse(text, at: number)
    }
  }

  private mutating func takeRecord(_ line: SessionLine, _ text: String, at number: Int, isCut: Bool)
  {
    guard open != nil else {
      return isCut && text.trimmingSpaces.hasPrefix("[")
        ? takeCutHead(text, at: number) : takeStray(line, text, at: number)
    }
    if case .record("=", let close) = line, SessionParser.isTorn(close, isCut: isCut) {
      _ = open?.take(.prose, raw: text, at: number)
      return isCut ? () : tearOpenEntry()
    }
    if let entry = open?.take(line, raw: text, at: number) { close(entry) }
  }

  /// The digest is the last thing written, so six digits of it prove that only the line end is
  /// missing: some editors cut it. The journal ends a close that was cut with `tornClose`.
  private static func isTorn(_ close: String, isCut: Bool) -> Bool {
    close.hasSuffix(tornClose) || isCut && EntryReader.summaryAndDigest(close).digest == nil
  }

  /// What the journal adds to a close that was cut off, before it goes on in the next line.
  static let tornClose = "; torn"

  private mutating func close(_ entry: Entry) {
    oddities += open?.oddities ?? []
    items.append(.entry(entry))
    open = nil
    flushProse()
  }

  /// `[ada 2026-03-07T14:02:11Z]`
  private static func looksLikeHead(_ body: String) -> Bool {
    let words = body.split(separator: " ")
    return words.count == 2 && body.hasPrefix("[") && body.hasSuffix("]")
      && Journal.date(of: String(words[1].dropLast())) != nil
  }

  /// `    [ada.9 2026-` and no more.
  private mutating func takeCutHead(_ text: String, at number: Int) {
    flushProse()
    addTorn(TornEntry(id: nil, question: nil, text: text, session: name, lineNumber: number))
  }

  /// An indented line outside an entry is a code block of the prose.
  private mutating func takeStray(_ line: SessionLine, _ text: String, at number: Int) {
    if case .record("?", _) = line { warnOfQuestion(text, at: number) }
    if case .unknown(let body) = line, SessionParser.looksLikeHead(body) {
      odd(
        "odd-head", "“\(body)” does not begin an entry: its name is none such as ada.4", at: number)
    }
    addProse(text, at: number)
  }

  private mutating func takeProse(_ text: String, at number: Int) {
    if text.hasPrefix("? ") { warnOfQuestion(text, at: number) }
    if ["<<<<<<< ", ">>>>>>> "].contains(where: { text.hasPrefix($0) }) {
      odd("conflict-marker", "a merge left this conflict marker", at: number)
    }
    addProse(text, at: number)
  }

  /// What the lines do not show.
  private mutating func reportBytes(of lines: TextLines) {
    for index in lines.broken {
      odd("not-utf8", "bytes here are not UTF-8; each is read as �", at: index + 1)
    }
    if let index = lines.mixed {
      odd("mixed-line-ends", "from here line ends are of another kind than above", at: index + 1)
    }
    if !lines.endsInLineEnd, !lines.lines.isEmpty, open == nil, !endsTorn {
      odd("no-line-end", "the file ends without a line end", at: lines.lines.count)
    }
  }

  /// Lines above a seal that are not those sealed. What broke one seal breaks those below, so only
  /// the first that is broken is reported.
  private mutating func checkSeals(over lines: [String]) {
    for case .entry(let entry) in items {
      guard let seal = entry.seal else { continue }
      let above = lines[..<min(lines.count, max(0, entry.lineNumber - 1))]
      guard let place = seal.difference(from: above) else { continue }
      let last = place.count > 1 ? " to \(place.upperBound)" : ""
      return odd(
        "broken-seal",
        "here\(last) something is not as it was when \(entry.id) sealed all above line "
          + "\(entry.lineNumber)", at: place.lowerBound)
    }
  }

  private var endsTorn: Bool {
    if case .torn = items.last { true } else { false }
  }

  private mutating func warnOfQuestion(_ text: String, at number: Int) {
    odd(
      "question-in-prose",
      "a question outside an entry is prose and is not asked: \(text.trimmingSpaces)",
      at: number)
  }

  private mutating func addProse(_ text: String, at number: Int) {
    if prose.isEmpty { proseLine = number }
    prose.append(text)
  }

  private mutating func flushProse() {
    guard !prose.isEmpty else { return }
    items.append(.prose(prose.joined(separator: "\n"), line: proseLine))
    prose = []
  }

  /// The open entry ends here without its close.
  private mutating func tearOpenEntry() {
    guard let torn = open?.torn else { return }
    open = nil
    addTorn(torn)
  }

  private mutating func addTorn(_ torn: TornEntry) {
    items.append(.torn(torn))
    odd(
      "torn-entry", "\(torn.id ?? "an entry") was cut off before its close and does not count",
      at: torn.lineNumber)
  }

  private mutating func finish() {
    tearOpenEntry()
    flushProse()
  }

  private mutating func odd(_ code: String, _ message: String, at line: Int) {
    oddities.append(Oddity(code: code, message: message, file: name, line: line))
  }
}
