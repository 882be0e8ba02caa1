import QuaereCore

/// Notes that stand as paragraphs: a mark at the start of a block or of a line in it is the head of
/// a note, for a call never begins a paragraph.
enum FootNotes {
  static func find(in draft: inout Draft) {
    let defined = Set(draft.pieces.compactMap(noteLabel))
    var found: [Piece] = []
    for piece in draft.pieces {
      if let last = found.last, isEmptyNote(last), piece.isParagraph,
        heads(piece.text, defined).isEmpty,
        piece.text.bytes.count <= 2000
      {
        // The number stood on a line of its own.
        found[found.count - 1].text = piece.text
        found[found.count - 1].origin += piece.origin
      } else {
        found += split(piece, defined, draft.file)
      }
    }
    draft.pieces = found
    numberedNotes(in: &draft)
  }

  private static func isEmptyNote(_ piece: Piece) -> Bool { piece.isNote && piece.text.isEmpty }

  /// Indices of the marks that begin notes; none when the block does not begin with one.
  /// A label that is defined elsewhere is a call wherever it stands.
  private static func heads(_ text: FlatText, _ defined: Set<String>) -> [Int] {
    guard let first = text.marks.first, first.offset == 0, !defined.contains(first.label) else {
      return []
    }
    var found = [0]
    for index in text.marks.indices.dropFirst() {
      let mark = text.marks[index]
      guard mark.offset > 0, mark.offset < text.bytes.count else { continue }
      guard Byte.isBreak(text.bytes[mark.offset - 1]) else { continue }
      let last = Int(text.marks[found[found.count - 1]].label)
      if let last, let number = Int(mark.label), number <= last { continue }
      found.append(index)
    }
    return found
  }

  private static func split(_ piece: Piece, _ defined: Set<String>, _ file: SourceFile) -> [Piece] {
    guard piece.isParagraph || piece.role == .passage(.item) else { return [piece] }
    let heads = heads(piece.text, defined)
    guard !heads.isEmpty else { return [piece] }
    return heads.enumerated().map { position, mark in
      let next = position + 1 < heads.count ? heads[position + 1] : nil
      let start = piece.text.marks[mark]
      let end = next.map { piece.text.marks[$0].offset } ?? piece.text.bytes.count
      var text = piece.text.slice(start.offset..<end)
      text.marks.removeAll { $0.line == start.line && $0.label == start.label }
      let lastLine = next.map { max(start.line, piece.text.marks[$0].line - 1) }
      return Piece(
        role: .note(label: start.label), text: text,
        origin: origin(piece, from: start.line, to: lastLine, file))
    }
  }

  /// The lines of one of several notes in a block.
  private static func origin(
    _ piece: Piece, from first: Int, to last: Int?, _ file: SourceFile
  ) -> [FileSpan] {
    guard let whole = piece.origin.first, let end = piece.origin.last?.lines.upperBound else {
      return []
    }
    guard first != whole.lines.lowerBound || last != nil else { return piece.origin }
    let start = file.lines.line(first - 1, in: file.text).start
    let stop = file.lines.line((last ?? end) - 1, in: file.text).end
    return [file.span(start..<max(start, stop))]
  }

  /// Numbered items and paragraphs under a heading `Notes`, or after a rule, whose numbers are called
  /// and not answered.
  private static func numberedNotes(in draft: inout Draft) {
    let answered = Set(draft.pieces.compactMap(noteLabel))
    let called = Set(draft.pieces.flatMap { $0.text.marks.map(\.label) }).subtracting(answered)
    guard !called.isEmpty else { return }
    var open = false
    for index in draft.pieces.indices {
      let piece = draft.pieces[index]
      if piece.isHeading {
        open = isNotesTitle(piece.text.string)
      } else if piece.role == .rule {
        open = true
      } else if open, let number = piece.ordinal, called.contains(String(number)) {
        draft.pieces[index].role = .note(label: String(number))
      } else if open, let (label, text) = bareNumber(piece), called.contains(label) {
        draft.pieces[index].role = .note(label: label)
        draft.pieces[index].text = text
      } else if !piece.isNote {
        open = false
      }
    }
  }

  /// Label and text of a paragraph that begins `17 ` with nothing raised.
  private static func bareNumber(_ piece: Piece) -> (label: String, text: FlatText)? {
    let bytes = piece.text.bytes
    let digits = bytes.prefix { Byte.isDigit($0) }
    guard piece.isParagraph, (1...3).contains(digits.count), digits.count < bytes.count,
      Byte.isSpace(bytes[digits.count])
    else { return nil }
    return (String(decoding: digits, as: UTF8.self), piece.text.slice(digits.count..<bytes.count))
  }

  private static func noteLabel(_ piece: Piece) -> String? {
    if case .note(let label) = piece.role { label } else { nil }
  }

  /// Whether a heading announces notes: it is no section when only notes stand under it.
  static func isNotesTitle(_ title: String) -> Bool {
    let titles: Set<String> = [
      "notes", "note", "endnotes", "footnotes", "anmerkungen", "fussnoten", "note a pie di pagina",
      "notes de bas de page", "примечания", "сноски",
    ]
    return titles.contains(Title.key(title))
  }
}
