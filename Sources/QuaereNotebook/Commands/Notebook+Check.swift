import QuaereCore
import QuaereIndex

extension Notebook {
  /// What reading was unsure of, then what is odd in the sessions. The index itself is checked
  /// first, whole.
  /// - Throws: `Diagnostic`, as `CorpusIndex.open`, when the index was damaged and cannot be made
  ///   again.
  public func check() throws -> Outcome {
    let wasDamaged = !index.isWhole()
    if wasDamaged { try use(location, handles, rebuilding: true) }
    var page = interpreter.check()
    if wasDamaged {
      page.blank()
      page.wrap(Notebook.indexMended, hanging: 2)
    }
    if !oddities.isEmpty {
      page.blank()
      for oddity in oddities { page.wrap(shown(oddity), hanging: 2) }
    }
    return .page(page)
  }

  /// With the folder, so that the path leads there from the notebook.
  private func shown(_ oddity: Oddity) -> String {
    (oddity.file.isEmpty ? "" : location.shown(location.sessions) + "/") + oddity.description
  }

  public static let indexMended = "The index was damaged on the disk; it has been made again."

  /// True when some file could not be read at all.
  public var hasUnread: Bool { interpreter.doubts.contains { $0.kind == .unread } }
}
