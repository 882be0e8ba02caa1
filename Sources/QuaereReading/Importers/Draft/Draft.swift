import QuaereCore

/// A file in pieces. Importers of text fill one; `Pages` finds what conversion from pages left in
/// it; `DocumentBuilder` makes the document.
struct Draft {
  let file: SourceFile
  var metadata = Metadata()
  var pieces: [Piece] = []
  /// What was unsure and is not tied to a passage.
  var doubts: [Doubt] = []

  init(file: SourceFile) {
    self.file = file
  }
}
