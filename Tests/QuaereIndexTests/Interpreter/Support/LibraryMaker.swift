import QuaereCore

/// Makes a library out of marked texts and lists of names and works.
struct LibraryMaker {
  private(set) var library = Library()
  private var spellings: [String: (name: Int, spelling: Int)] = [:]

  mutating func name(
    _ name: String, _ kind: Name.Kind, _ spellings: [String], joined: String? = nil,
    isGuess: Bool = false
  ) {
    var made = Name(
      name: name, kind: kind, spellings: spellings.map { SpellingCount(text: $0, count: 0) })
    made.joined = joined
    made.kindIsGuess = isGuess
    for (number, spelling) in spellings.enumerated() {
      self.spellings[spelling] = (library.names.count, number)
    }
    library.names.append(made)
  }

  mutating func author(_ name: String, person: Int? = nil) {
    library.authors.append(Author(name: name, person: person))
  }

  mutating func source(
    _ key: String, _ title: String, authors: [Int] = [], date: String? = nil,
    container: String? = nil, _ change: (inout Source) -> Void = { _ in }
  ) {
    var source = Source(key: key, title: title)
    source.authors = authors
    source.date = date
    source.container = container
    change(&source)
    library.sources.append(source)
  }

  struct Part {
    var title: String
    var level = 1
    var parent: Int?
    /// A passage a line.
    var passages: String
  }

  mutating func document(
    _ handle: String, _ parts: [Part], notes: [String] = [], metadata: Metadata = Metadata()
  ) {
    var document = Document(
      handle: handle, path: handle + ".md", sha256: "", byteCount: 0, metadata: metadata)
    for part in parts {
      let first = document.passages.count
      for line in part.passages.split(separator: "\n") { add(String(line), to: &document, parts) }
      document.sections.append(
        Section(
          title: part.title, level: part.level, parent: part.parent,
          passages: first..<document.passages.count))
    }
    for (number, note) in notes.enumerated() { add(note, number, to: &document) }
    library.documents.append(document)
  }

  private mutating func add(_ line: String, to document: inout Document, _ parts: [Part]) {
    let marked = MarkedText(line)
    let block = document.passages.count
    document.passages.append(
      Passage(
        kind: .paragraph, block: TextBlock(text: marked.text), section: document.sections.count,
        markers: marked.markers))
    document.sentences += marked.sentences.map { Sentence(passage: block, range: $0) }
    addSpans(of: marked, block, to: &document)
  }

  private mutating func add(_ note: String, _ number: Int, to document: inout Document) {
    let marked = MarkedText(note)
    document.footnotes.append(
      Footnote(number: number + 1, label: "\(number + 1)", block: TextBlock(text: marked.text)))
    for (range, parts) in marked.citations { cite(parts, range, number, in: &document) }
    addSpans(of: marked, document.passages.count + number, to: &document)
  }

  private func cite(
    _ parts: [String], _ range: Range<Int>, _ footnote: Int, in document: inout Document
  ) {
    var citation = Citation(
      footnote: footnote, range: range,
      form: parts.count > 1 ? Citation.Form(rawValue: parts[1]) ?? .full : .full)
    citation.source = library.sources.firstIndex { $0.key == parts.first } ?? 0
    citation.volume = parts.count > 2 ? parts[2] : nil
    if citation.form == .ibid { citation.inferred = ["source"] }
    document.citations.append(citation)
  }

  private mutating func addSpans(of marked: MarkedText, _ block: Int, to document: inout Document) {
    for (range, spelling) in marked.mentions {
      guard let known = spellings[spelling] else { continue }
      var mention = Mention(block: block, range: range)
      (mention.name, mention.spelling) = known
      library.names[known.name].spellings[known.spelling].count += 1
      document.mentions.append(mention)
    }
    for (range, value, reason) in marked.dates {
      guard let value = EDTF(value) else { continue }
      document.dates.append(
        DateExpression(block: block, range: range, value: value, inferred: reason))
    }
    document.quotes += marked.quotes.map { Quote(block: block, range: $0) }
    document.figures += marked.figures.map {
      Figure(block: block, range: $0.range, value: $0.value)
    }
  }
}
