import QuaereCore

/// Page numbers and running heads between paragraphs.
enum PageFurniture {
  static func remove(from draft: inout Draft) {
    removePageNumbers(from: &draft)
    removeRunningHeads(from: &draft)
    dropEmptyNotesHeadings(&draft)
  }

  private static func removePageNumbers(from draft: inout Draft) {
    var numbered: [(index: Int, number: Int)] = []
    for index in draft.pieces.indices where draft.pieces[index].isParagraph {
      if let number = pageNumber(draft.pieces[index].text) { numbered.append((index, number)) }
    }
    guard isPageRun(numbered.map(\.number)) else { return }
    for found in numbered { draft.pieces[found.index].role = .furniture }
  }

  /// Numbers of pages rise, and there are several.
  private static func isPageRun(_ numbers: [Int]) -> Bool {
    guard numbers.count >= 2 else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The number in `12`, `- 12 -`, `[12]`, `Page 12`, `12 | Page`.
  static func pageNumber(_ text: FlatText) -> Int? {
    guard text.bytes.count <= 16, text.marks.isEmpty else { return nil }
    let words = Words.folded(text.string).filter { !["page", "p", "seite", "s"].contains($0) }
    guard words.count == 1, words[0].utf8.count <= 4, words[0].utf8.allSatisfy(Byte.isDigit) else {
      return nil
    }
    return Int(words[0])
  }

  /// A short line without a stop that comes three times or more, mostly where a page breaks.
  private static func removeRunningHeads(from draft: inout Draft) {
    var places: [String: [Int]] = [:]
    for index in draft.pieces.indices where draft.pieces[index].isParagraph {
      let text = draft.pieces[index].text
      guard text.bytes.count <= 100, text.marks.isEmpty, !SentenceEnd.ends(text.string) else {
        continue
      }
      let words = Words.folded(text.string).filter { !$0.utf8.allSatisfy(Byte.isDigit) }
      if !words.isEmpty { places[words.joined(separator: " "), default: []].append(index) }
    }
    for same in places.values where same.count >= 3 {
      let breaking = same.filter { isAtPageBreak($0, draft.pieces) }
      if breaking.count * 2 >= same.count {
        for index in same { draft.pieces[index].role = .furniture }
      }
    }
  }

  private static func isAtPageBreak(_ index: Int, _ pieces: [Piece]) -> Bool {
    let before = index > 0 ? pieces[index - 1] : nil
    let after = index + 1 < pieces.count ? pieces[index + 1] : nil
    if before?.isInterruption ?? false || after?.role == .furniture { return true }
    guard let before, let after, before.isParagraph, after.isParagraph else { return false }
    return !SentenceEnd.ends(before.text.tail) && SentenceEnd.startsSmall(after.text.head)
  }

  /// `Notes`, when nothing but notes stands under it, is no section.
  private static func dropEmptyNotesHeadings(_ draft: inout Draft) {
    for index in draft.pieces.indices where draft.pieces[index].isHeading {
      guard FootNotes.isNotesTitle(draft.pieces[index].text.string) else { continue }
      let next = draft.pieces[(index + 1)...].first { $0.isPassage || $0.isHeading || $0.isNote }
      if next?.isNote ?? false { draft.pieces[index].role = .furniture }
    }
  }
}
