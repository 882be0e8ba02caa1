import QuaereCore

/// The title, and the short lines under it that name the author and the date.
enum TitlePage {
  static func read(into draft: inout Draft) {
    if draft.mayLeadWithTitle, let lead = leadingLines(draft) {
      let title = lead.lowerBound
      if draft.metadata.title == nil {
        draft.metadata.title = draft.pieces[title].text.reading()
      }
      draft.pieces[title].role = .furniture
      var named = false
      for index in lead.dropFirst() { take(index, &draft, &named) }
      return
    }
    guard let title = titleIndex(draft) else { return }
    let text = draft.pieces[title].text.reading()
    if draft.metadata.title == nil { draft.metadata.title = text }
    draft.pieces[title].role = .furniture
    // What stands before the title is short, or it would not be the title.
    var named = false
    for index in 0..<title where draft.pieces[index].isPassage { take(index, &draft, &named) }
    readLines(after: title, &draft, &named)
  }

  /// The short lines above the first heading, where those after the first name people or a date.
  private static func leadingLines(_ draft: Draft) -> Range<Int>? {
    let pieces = draft.pieces
    guard let heading = pieces.firstIndex(where: \.isHeading), (2...10).contains(heading),
      pieces[..<heading].allSatisfy(isTitleLine),
      pieces[1..<heading].contains(where: isCertain)
    else { return nil }
    let first = pieces[0].text.string
    if let known = draft.metadata.title, Title.key(known) != Title.key(first) { return nil }
    return DateLine.edtf(first) == nil ? 0..<heading : nil
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
  private static func readLines(
    after title: Int, _ draft: inout Draft, _ named: inout Bool
  ) {
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
    if isTitlePage { for index in run { take(index, &draft, &named) } }
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

  /// - Parameter namedHere: a line of the title page gave the authors.
  private static func take(_ index: Int, _ draft: inout Draft, _ namedHere: inout Bool) {
    for line in draft.pieces[index].text.lines {
      if let date = DateLine.edtf(line) {
        if draft.metadata.date == nil { draft.metadata.date = date }
      } else if let name = Byline.name(line) {
        // A name a line, as long as nothing else said who wrote it.
        let isFirst = draft.metadata.creators.isEmpty
        if isFirst || namedHere { draft.metadata.creators += Byline.people(name) }
        namedHere = namedHere || isFirst
      } else {
        draft.metadata.colophon.append(Metadata.Fact(name: "Title page", value: line))
      }
    }
    draft.pieces[index].role = .furniture
  }
}
