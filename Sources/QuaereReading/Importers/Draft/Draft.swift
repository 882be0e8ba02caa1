import QuaereCore

/// A file in pieces. Importers of text fill one; `Pages` finds what conversion from pages left in
/// it; `DocumentBuilder` makes the document.
struct Draft {
  let file: SourceFile
  var metadata = Metadata()
  var pieces: [Piece] = []
  /// What was unsure and is not tied to a passage.
  var doubts: [Doubt] = []
  /// A paper's title, authors and date stand as paragraphs over its first heading, as converters of
  /// word processors' files leave them; a page of the web has anything there.
  var mayLeadWithTitle = false

  init(file: SourceFile) {
    self.file = file
  }
}
