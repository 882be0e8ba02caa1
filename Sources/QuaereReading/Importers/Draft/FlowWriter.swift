import QuaereCore

/// Puts pieces together from a flow of blocks, runs of text and notes, as formats with a tree have
/// them: white space collapsed, notes lifted out of the text that they stand in.
struct FlowWriter {
  /// Text being put together: of the document itself, or of a note that stands in it.
  private struct Frame {
    var label: String?
    var id: String?
    var text = FlatText()
    /// Bytes of the file that the block came from.
    var bytes: Range<Int>?
    var role: Piece.Role = .passage(.paragraph)
    var ordinal: Int?
    var openEmphasis: [Int] = []
    var openSpans: [(start: Int, kind: MarkedSpan.Kind)] = []
    var marked: [MarkedSpan] = []
    /// White space before a call waits for what comes after it.
    var owesSpace = false
    /// Of a note: its paragraphs so far.
    var note: Piece?
  }

  private let file: SourceFile
  private var frames = [Frame()]
  private(set) var pieces: [Piece] = []
  /// Notes of the block that is open: they follow it.
  private var waiting: [Piece] = []
  /// True where white space is text, as in verse and code.
  var keepsSpace = false
  /// The place in the file that what has none of its own is put at, as a mark in a converted file.
  private var place = 0

  init(file: SourceFile) {
    self.file = file
  }

  private var top: Int { frames.count - 1 }
  var depth: Int { frames.count }
  /// Nothing of the present block has been written.
  var isAtStart: Bool { frames[top].text.isEmpty && frames[top].text.marks.isEmpty }
  /// The end of what was written, for rules that look back.
  var written: [UInt8] { frames[top].text.bytes }

  // MARK: Text

  /// - Parameter range: the bytes of the file that this came from.
  mutating func text(_ bytes: some Sequence<UInt8>, from range: Range<Int>?) {
    var isWritten = false
    for byte in bytes { if put(byte) { isWritten = true } }
    guard let range else { return }
    place = range.lowerBound
    if isWritten { widen(range) }
  }

  /// True when something other than white space was written.
  private mutating func put(_ byte: UInt8) -> Bool {
    if Byte.isSpace(byte) {
      if keepsSpace {
        if byte != 0x0D { frames[top].text.bytes.append(byte) }
      } else if let last = frames[top].text.bytes.last, !Byte.isSpace(last) {
        frames[top].text.bytes.append(Byte.space)
      }
      if !frames[top].text.isEmpty { frames[top].owesSpace = false }
      return false
    }
    // NUL and the like are no text; the marks for breaks must not come from a file.
    guard byte > 0x1F, byte != 0x7F else { return false }
    if frames[top].owesSpace {
      frames[top].owesSpace = false
      if !FlowWriter.isStop(byte) { frames[top].text.bytes.append(Byte.space) }
    }
    frames[top].text.bytes.append(byte)
    return true
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(byte)
  }

  private mutating func widen(_ range: Range<Int>) {
    let known = frames[top].bytes ?? range
    frames[top].bytes =
      min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
  }

  mutating func lineBreak() {
    while let last = frames[top].text.bytes.last, last == Byte.space {
      frames[top].text.bytes.removeLast()
    }
    if let last = frames[top].text.bytes.last, !Byte.isBreak(last) {
      frames[top].text.bytes.append(Byte.hardBreak)
    }
  }

  /// Parts the cells of a row.
  mutating func cell() {
    guard !frames[top].text.isEmpty else { return }
    while let last = frames[top].text.bytes.last, last == Byte.space {
      frames[top].text.bytes.removeLast()
    }
    frames[top].text.bytes += Array(" | ".utf8)
  }

  // MARK: Marks, emphasis, what markup says

  /// A call of a note, at this place of the text.
  mutating func call(_ label: String, id: String?, at place: Int? = nil) {
    if let last = frames[top].text.bytes.last, last == Byte.space, !keepsSpace {
      frames[top].text.bytes.removeLast()
      frames[top].owesSpace = true
    }
    frames[top].text.marks.append(
      FlatText.Mark(
        offset: frames[top].text.bytes.count, label: label,
        line: file.lines.number(at: place ?? self.place), id: id))
  }

  mutating func beginEmphasis() { frames[top].openEmphasis.append(nextOffset) }

  mutating func endEmphasis() {
    guard let start = frames[top].openEmphasis.popLast() else { return }
    let end = trimmedEnd
    if start < end, (frames[top].text.emphasis.last?.upperBound ?? 0) <= start {
      frames[top].text.emphasis.append(start..<end)
    } else if start < end {
      // The outer of two has the inner within it.
      while let last = frames[top].text.emphasis.last, last.lowerBound >= start {
        frames[top].text.emphasis.removeLast()
      }
      frames[top].text.emphasis.append(start..<end)
    }
  }

  mutating func beginSpan(_ kind: MarkedSpan.Kind) {
    frames[top].openSpans.append((nextOffset, kind))
  }

  mutating func endSpan() {
    guard let (start, kind) = frames[top].openSpans.popLast() else { return }
    let end = trimmedEnd
    if start < end {
      frames[top].marked.append(MarkedSpan(block: 0, range: start..<end, kind: kind))
    }
  }

  /// Where the next sign will stand.
  private var nextOffset: Int {
    frames[top].text.bytes.count + (frames[top].owesSpace ? 1 : 0)
  }

  private var trimmedEnd: Int {
    var end = frames[top].text.bytes.count
    while end > 0, Byte.isSpace(frames[top].text.bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Blocks

  /// Ends the block that is open, if anything was written, and begins another.
  mutating func block(_ role: Piece.Role, ordinal: Int? = nil) {
    flush()
    frames[top].role = role
    frames[top].ordinal = ordinal
  }

  mutating func flush() {
    let frame = frames[top]
    defer {
      frames[top].text = FlatText()
      frames[top].bytes = nil
      frames[top].ordinal = nil
      frames[top].marked = []
      frames[top].openEmphasis = frames[top].openEmphasis.map { _ in 0 }
      frames[top].openSpans = frames[top].openSpans.map { (0, $0.kind) }
      frames[top].owesSpace = false
    }
    defer { if top == 0 { addWaiting() } }
    guard !frame.text.isEmpty || !frame.text.marks.isEmpty else { return }
    var start = 0
    while start < frame.text.bytes.count, Byte.isSpace(frame.text.bytes[start]) { start += 1 }
    var piece = Piece(
      role: frame.role, text: frame.text.slice(0..<frame.text.bytes.count),
      origin: frame.bytes.map { [file.span($0)] } ?? [], ordinal: frame.ordinal)
    let length = piece.text.bytes.count
    piece.marked = frame.marked.compactMap { $0.moved(by: -start, within: length) }
    if frame.label == nil, frame.id == nil {
      add(piece)
    } else {
      addToNote(piece)
    }
  }

  private mutating func add(_ piece: Piece) {
    // A call in a paragraph of its own is the end of the one before it.
    if piece.text.isEmpty, let last = pieces.indices.last, pieces[last].isPassage {
      let end = pieces[last].text.bytes.count
      for var mark in piece.text.marks {
        mark.offset = end
        pieces[last].text.marks.append(mark)
      }
      return
    }
    pieces.append(piece)
  }

  /// The paragraphs of a note are its lines.
  private mutating func addToNote(_ piece: Piece) {
    guard var note = frames[top].note else {
      frames[top].note = piece
      return
    }
    let shift = note.text.bytes.count + (note.text.isEmpty ? 0 : 1)
    note.text.append(piece.text, separator: Byte.hardBreak)
    note.origin += piece.origin
    note.marked += piece.marked.compactMap { $0.moved(by: shift, within: note.text.bytes.count) }
    frames[top].note = note
  }

  mutating func rule() {
    flush()
    guard top == 0 else { return }
    pieces.append(Piece(role: .rule, text: FlatText(), origin: [file.span(place..<place)]))
  }

  // MARK: Notes

  /// What follows is the text of a note; the text round it waits.
  mutating func beginNote(_ label: String, id: String?) {
    frames.append(Frame(label: label, id: id))
  }

  mutating func endNote() {
    guard top > 0 else { return }
    flush()
    let frame = frames.removeLast()
    var piece = frame.note ?? Piece(role: .rule, text: FlatText(), origin: [])
    piece.role = .note(label: frame.label ?? "")
    piece.id = frame.id
    piece.ordinal = nil
    // A note without text answers its call all the same.
    waiting.append(piece)
    if top == 0, frames[top].text.isEmpty { addWaiting() }
  }

  private mutating func addWaiting() {
    pieces += waiting
    waiting = []
  }

  /// Among notes, a paragraph after a note goes on with it.
  mutating func foldIntoNotes(from first: Int) {
    flush()
    guard first < pieces.count else { return }
    var kept: [Piece] = []
    for piece in pieces[first...] {
      if piece.isPassage, let last = kept.indices.last, kept[last].isNote {
        let shift = kept[last].text.bytes.count + (kept[last].text.isEmpty ? 0 : 1)
        kept[last].text.append(piece.text, separator: Byte.hardBreak)
        kept[last].origin += piece.origin
        let length = kept[last].text.bytes.count
        kept[last].marked += piece.marked.compactMap { $0.moved(by: shift, within: length) }
      } else {
        kept.append(piece)
      }
    }
    pieces.replaceSubrange(first..., with: kept)
  }

  /// Everything written.
  mutating func finish() -> [Piece] {
    while top > 0 { endNote() }
    flush()
    return pieces
  }
}
