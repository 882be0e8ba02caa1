import QuaereCore

/// The title, and the short lines under it that name the author and the date.
enum TitlePage {
  static func read(into draft: inout Draft) {
    guard let title = titleIndex(draft) else { return }
    let text = draft.pieces[title].text.reading()
    if draft.metadata.title == nil { draft.metadata.title = text }
    draft.pieces[title].role = .furniture
    // What stands before the title is short, or it would not be the title.
    for index in 0..<title where draft.pieces[index].isPassage { take(index, &draft) }
    readLines(after: title, &draft)
  }

  /// A first heading that no other heading equals in rank, or that another follows at once.
  private static func titleIndex(_ draft: Draft) -> Int? {
    let pieces = draft.pieces
    guard let first = pieces.firstIndex(where: \.isHeading), let level = pieces[first].headingLevel
    else { return nil }
    let isShort = pieces[..<first].allSatisfy { !$0.isPassage || isTitleLine($0) }
    guard isShort else { return nil }
    let others = pieces[(first + 1)...].compactMap(\.headingLevel)
    if let known = draft.metadata.title {
      return Title.key(known) == Title.key(pieces[first].text.string) ? first : nil
    }
    if others.allSatisfy({ $0 > level }) { return level == 1 || !others.isEmpty ? first : nil }
    let next = pieces[(first + 1)...].first { $0.isPassage || $0.isHeading }
    return next?.headingLevel == level && level == 1 && others.count > 1 ? first : nil
  }

  /// Takes the run of short paragraphs under the title, when one of them is a date or a name.
  private static func readLines(after title: Int, _ draft: inout Draft) {
    var run: [Int] = []
    var endsAtHeading = true
    for index in draft.pieces.indices.dropFirst(title + 1) {
      let piece = draft.pieces[index]
      if piece.isHeading || piece.role == .furniture || piece.role == .rule { break }
      guard isTitleLine(piece), run.count < 8 else {
        endsAtHeading = false
        break
      }
      run.append(index)
    }
    if !endsAtHeading {
      // Before running text only what can be nothing else is taken.
      run = Array(run.prefix { isCertain(draft.pieces[$0]) })
    }
    let isTitlePage = run.contains { index in
      draft.pieces[index].text.lines.contains { DateLine.edtf($0) != nil || Byline.name($0) != nil }
    }
    if isTitlePage { for index in run { take(index, &draft) } }
  }

  private static func isTitleLine(_ piece: Piece) -> Bool {
    guard piece.isParagraph, piece.text.bytes.count <= 240, piece.text.marks.isEmpty else {
      return false
    }
    return piece.text.lines.allSatisfy { $0.utf8.count <= 100 }
      && !SentenceEnd.ends(piece.text.string)
  }

  private static func isCertain(_ piece: Piece) -> Bool {
    piece.text.lines.allSatisfy {
      DateLine.edtf($0) != nil || Byline.isAnnounced($0) || Byline.isFullName($0)
    }
  }

  private static func take(_ index: Int, _ draft: inout Draft) {
    for line in draft.pieces[index].text.lines {
      if let date = DateLine.edtf(line) {
        if draft.metadata.date == nil { draft.metadata.date = date }
      } else if let name = Byline.name(line) {
        if draft.metadata.creators.isEmpty { draft.metadata.creators = Byline.people(name) }
      } else {
        draft.metadata.colophon.append(Metadata.Fact(name: "Title page", value: line))
      }
    }
    draft.pieces[index].role = .furniture
  }
}
