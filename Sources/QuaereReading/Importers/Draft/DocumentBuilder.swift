import QuaereCore

/// Turns the pieces of a draft into sections, passages and footnotes.
struct DocumentBuilder {
  private var document: Document
  /// A note or a call of one, with its place among the pieces.
  private var notes: [NoteMatching.Note] = []
  private var calls: [NoteMatching.Call] = []
  private var openSections: [Int] = []

  static func build(_ draft: Draft) -> Document {
    var builder = DocumentBuilder(draft)
    for (place, piece) in draft.pieces.enumerated() { builder.add(piece, at: place) }
    return builder.finish()
  }

  private init(_ draft: Draft) {
    document = draft.file.document(metadata: draft.metadata)
    document.doubts += draft.doubts
  }

  private mutating func add(_ piece: Piece, at place: Int) {
    switch piece.role {
    case .heading(let level): addSection(piece, level: level, at: place)
    case .passage(let kind): addPassage(piece, kind: kind, at: place)
    case .note(let label): notes.append(NoteMatching.Note(place: place, label: label, piece: piece))
    case .rule, .furniture: break
    }
  }

  private mutating func addSection(_ piece: Piece, level: Int, at place: Int) {
    while let open = openSections.last, document.sections[open].level >= level {
      openSections.removeLast()
    }
    let start = document.passages.count
    document.sections.append(
      Section(
        title: piece.text.reading(), level: level, parent: openSections.last,
        passages: start..<start, origin: piece.origin.first))
    openSections.append(document.sections.count - 1)
    let address = Address(
      handle: document.handle, place: .section(document.sections.count))
    for mark in piece.text.marks {
      calls.append(NoteMatching.Call(place: place, passage: nil, mark: mark, address: address))
    }
  }

  private mutating func addPassage(_ piece: Piece, kind: Passage.Kind, at place: Int) {
    guard !piece.text.isEmpty else { return }
    if document.sections.isEmpty {
      document.sections.append(Section(title: "", level: 0, passages: 0..<0))
    }
    let section = document.sections.count - 1
    let keepsLines = kind == .verse || kind == .code
    let text = keepsLines ? piece.text.verse() : piece.text.reading()
    document.passages.append(
      Passage(
        kind: kind,
        block: TextBlock(text: text, emphasis: piece.text.emphasis, origin: piece.origin),
        section: section))
    let block = document.passages.count - 1
    document.markup += piece.marked.map {
      MarkedSpan(block: block, range: $0.range, kind: $0.kind)
    }
    document.sections[section].passages =
      document.sections[section].passages.lowerBound..<document.passages.count
    note(piece, at: place)
  }

  /// Remembers the calls of the passage just added, and that its halves were joined.
  private mutating func note(_ piece: Piece, at place: Int) {
    let passage = document.passages.count - 1
    guard !piece.text.marks.isEmpty || !piece.rejoinedAt.isEmpty else { return }
    let address = document.address(ofBlock: passage)
    for mark in piece.text.marks {
      calls.append(NoteMatching.Call(place: place, passage: passage, mark: mark, address: address))
    }
    for line in piece.rejoinedAt {
      document.doubts.append(
        Doubt(
          kind: .rejoined, address: address, path: document.path, line: line,
          detail: "a page break cut this passage in two; the halves are joined"))
    }
  }

  private mutating func finish() -> Document {
    if document.sections.isEmpty {
      document.sections.append(Section(title: "", level: 0, passages: 0..<0))
    }
    NoteMatching.match(notes: notes, calls: calls, in: &document)
    return document
  }
}
