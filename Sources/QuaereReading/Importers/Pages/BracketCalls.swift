/// Calls written `[12]` in the text of formats that have no sign for them: a call is one that a
/// paragraph, or an item of a list of notes, begins with.
enum BracketCalls {
  static func find(in draft: inout Draft) {
    var labels: Set<String> = []
    for piece in draft.pieces where piece.isPassage {
      if let label = head(piece.text.bytes, 0)?.label { labels.insert(label) }
    }
    guard !labels.isEmpty else { return }
    for index in draft.pieces.indices where !draft.pieces[index].isNote {
      mark(&draft.pieces[index], labels)
    }
  }

  /// `[12]` and what follows.
  private static func head(_ bytes: [UInt8], _ at: Int) -> (label: String, end: Int)? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") else { return nil }
    var end = at + 1
    while end < bytes.count, end - at < 6, Byte.isDigit(bytes[end]) { end += 1 }
    guard end > at + 1, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    return (String(decoding: bytes[(at + 1)..<end], as: UTF8.self), end + 1)
  }

  private static func mark(_ piece: inout Piece, _ labels: Set<String>) {
    let text = piece.text
    guard text.bytes.contains(UInt8(ascii: "[")) else { return }
    var cuts: [Range<Int>] = []
    var marks: [FlatText.Mark] = []
    var at = 0
    while at < text.bytes.count {
      if let (label, end) = head(text.bytes, at), labels.contains(label) {
        marks.append(FlatText.Mark(offset: at, label: label, line: piece.line))
        // The space before a call at the end of a sentence goes with it.
        let before = at > 0 && text.bytes[at - 1] == Byte.space ? at - 1 : at
        let next = end < text.bytes.count ? text.bytes[end] : Byte.space
        let after = at == 0 && next == Byte.space ? min(end + 1, text.bytes.count) : end
        let takesSpace = Byte.isSpace(next) || Byte.isPunctuation(next)
        cuts.append((takesSpace ? before : at)..<after)
        at = end
      } else {
        at += 1
      }
    }
    guard !cuts.isEmpty else { return }
    piece.cut(cuts, adding: marks)
  }
}

extension Piece {
  /// Takes parts out of the text and moves everything that points into it.
  mutating func cut(_ cuts: [Range<Int>], adding marks: [FlatText.Mark]) {
    var kept = FlatText()
    kept.bytes.reserveCapacity(text.bytes.count)
    var starts: [Int] = []
    var drift: [Int] = []
    var from = 0
    for cut in cuts where cut.lowerBound >= from {
      kept.bytes += text.bytes[from..<cut.lowerBound]
      starts.append(cut.upperBound)
      drift.append(cut.upperBound - kept.bytes.count)
      from = cut.upperBound
    }
    kept.bytes += text.bytes[from...]
    func moved(_ offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      let shift = low > 0 ? drift[low - 1] : 0
      // What was cut is at the end of what stood before it.
      let limit = low < cuts.count && cuts[low].contains(offset) ? cuts[low].lowerBound : offset
      return limit - shift
    }
    kept.emphasis = text.emphasis.map { moved($0.lowerBound)..<moved($0.upperBound) }
      .filter { !$0.isEmpty }
    kept.marks = (text.marks + marks).map { mark in
      var mark = mark
      mark.offset = moved(mark.offset)
      return mark
    }.sorted { $0.offset < $1.offset }
    marked = marked.compactMap { span in
      let range = moved(span.range.lowerBound)..<moved(span.range.upperBound)
      var span = span
      span.range = range
      return range.isEmpty ? nil : span
    }
    text = kept
  }
}
