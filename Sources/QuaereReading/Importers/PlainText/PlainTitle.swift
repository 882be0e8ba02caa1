import QuaereCore

/// Title, author and year of a plain text: from its first lines and from its file's name.
enum PlainTitle {
  /// Makes a heading of the line that is the title, when short lines open the text.
  static func mark(in draft: inout Draft) {
    let run = draft.pieces.prefix(8).prefix { isTitleLine($0) }
    guard !run.isEmpty else { return }
    let next = draft.pieces.dropFirst(run.count).first
    let isOpening =
      next?.isHeading ?? false || run.contains { Byline.isAnnounced($0.text.string) }
      || (run.count == 1 && draft.pieces.count > 2)
    guard isOpening else { return }
    let named = fromName(draft.file.path)?.title.map(Title.key)
    let chosen = run.firstIndex { piece in
      named.map { Title.key(piece.text.string).contains($0) } ?? false
    }
    draft.pieces[chosen ?? 0].role = .heading(level: 1)
  }

  private static func isTitleLine(_ piece: Piece) -> Bool {
    piece.isParagraph && piece.text.bytes.count <= 100 && piece.text.marks.isEmpty
      && !piece.text.bytes.contains(Byte.lineFeed)
  }

  /// Fills what the text does not say.
  static func fillFromFileName(_ draft: inout Draft) {
    guard let name = fromName(draft.file.path) else { return }
    if draft.metadata.title == nil { draft.metadata.title = name.title }
    if draft.metadata.creators.isEmpty { draft.metadata.creators = name.creators }
    if draft.metadata.date == nil { draft.metadata.date = name.date }
  }

  /// `Author_Title_1902.txt`.
  static func fromName(_ path: String) -> Metadata? {
    let parts = FilePath.stem(of: path).split(separator: "_").map(String.init)
    guard parts.count >= 3, let year = parts.last, year.utf8.count == 4,
      year.utf8.allSatisfy(Byte.isDigit)
    else { return nil }
    return Metadata(
      title: parts[1..<(parts.count - 1)].joined(separator: " "), creators: [parts[0]], date: year)
  }
}
