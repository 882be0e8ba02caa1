import FoundationEssentials
import QuaereQuery

/// The pages of the project that hold what the program said: made again by `make docs`, compared by
/// a test.
struct ProjectPages {
  /// The folder of the repository.
  let root: String

  struct Page: Equatable {
    /// Relative to the root.
    var path: String
    var text: String
  }

  /// Pages with transcripts in them. A new one is a line here.
  static let transcripts = [
    "README.md", "docs/guide.md", "docs/mistakes.md", "docs/questions.md", "docs/sessions.md",
  ]
  static let tour = "sessions/tour.md"

  /// All pages as they should be. The tour comes first, since the notebook of the others shows its
  /// record.
  func made() throws -> [Page] {
    let tour = Page(path: ProjectPages.tour, text: try recordedTour())
    return ProjectPages.tables + [tour]
      + (try ProjectPages.transcripts.map { try transcript($0, tour: tour) })
  }

  /// One page with transcripts as it should be.
  func made(_ path: String) throws -> Page {
    try transcript(path, tour: Page(path: ProjectPages.tour, text: try recordedTour()))
  }

  /// The page as it stands; empty when there is none yet.
  func text(of path: String) throws -> String {
    let file = root + "/" + path
    guard FileManager.default.fileExists(atPath: file) else { return "" }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  private static var tables: [Page] {
    [
      Page(path: "docs/language.md", text: ReferencePage.markdown()),
      Page(path: "docs/errors.md", text: ErrorPage.markdown()),
      Page(path: "docs/quaere.1", text: ManualPage.text()),
    ] + EditorWords.pages
  }

  private func recordedTour() throws -> String {
    let notebook = try TemporaryNotebook(corpus: root + "/corpus")
    return try RecordedSession(text: try text(of: ProjectPages.tour)).recorded(in: notebook)
  }

  private func transcript(_ path: String, tour: Page) throws -> Page {
    let notebook = try TemporaryNotebook(corpus: root + "/corpus")
    try notebook.add(tour.text, at: tour.path)
    let typist = Typist(notebook: notebook)
    let text = try TranscriptPage(text: try text(of: path)).rewritten(
      { try typist.result(of: $0) }, write: { try notebook.add($1, at: $0) })
    return Page(path: path, text: text)
  }
}
