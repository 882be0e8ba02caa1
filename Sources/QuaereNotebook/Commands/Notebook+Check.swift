import QuaereCore
import QuaereIndex

extension Notebook {
  /// What reading was unsure of, then what is odd in the sessions.
  public func check() -> Outcome {
    var page = interpreter.check()
    if !oddities.isEmpty {
      page.blank()
      for oddity in oddities { page.wrap(oddity.description, hanging: 2) }
    }
    return .page(page)
  }

  /// True when some file could not be read at all.
  public var hasUnread: Bool { interpreter.doubts.contains { $0.kind == .unread } }
}
