import QuaereCore
import QuaereIndex

extension Notebook {
  /// What reading was unsure of, then what is odd in the sessions. The index itself is checked
  /// first, whole.
  /// - Throws: `Diagnostic`, as `CorpusIndex.open`, when the index was damaged and cannot be made
  ///   again.
  public func check() throws -> Outcome {
    let wasDamaged = (try? index.verify()) == nil
    if wasDamaged {
      try use(location, handles, rebuilding: true)
      refold()
    }
    var page = interpreter.check()
    if wasDamaged {
      page.blank()
      page.wrap(Notebook.indexMended, hanging: 2)
    }
    let odd = oddities + tampered
    if !odd.isEmpty {
      page.blank()
      for oddity in odd { page.wrap(shown(oddity), hanging: 2) }
    }
    return .page(page)
  }

  /// With the folder, so that the path leads there from the notebook.
  private func shown(_ oddity: Oddity) -> String {
    let isBeside = oddity.file.isEmpty || SessionFolder.sharedNames.contains(oddity.file)
    return (isBeside ? "" : location.shown(location.sessions) + "/") + oddity.description
  }

  /// Entries that were edited, and numbers that no session has. Worked out only when asked: it takes
  /// a hash of every entry.
  private var tampered: [Oddity] {
    let edited = sessions.entries.filter(\.isEdited).map {
      Oddity(
        code: "edited-entry", message: "\($0.id) was edited after it was recorded",
        file: $0.session, line: $0.lineNumber)
    }
    let people = Dictionary(grouping: sessions.entries, by: \.author)
    let missing = people.sorted { $0.key < $1.key }.flatMap { author, entries in
      Notebook.gaps(in: entries.map(\.number)).map { gap in
        let last = gap.count > 1 ? " to \(author).\(gap.upperBound) are" : " is"
        return Oddity(
          code: "missing-entry",
          message: "\(author).\(gap.lowerBound)\(last) in no session any more", file: "",
          line: 0)
      }
    }
    return edited + missing
  }

  /// Runs of numbers from 1 on that are not among these.
  static func gaps(in numbers: [Int]) -> [ClosedRange<Int>] {
    let there = [0] + Set(numbers).sorted()
    return zip(there, there.dropFirst()).compactMap { low, high in
      high > low + 1 ? low + 1...high - 1 : nil
    }
  }

  public static let indexMended = "The index was damaged on the disk; it has been made again."

  /// True when some file could not be read at all.
  public var hasUnread: Bool { interpreter.doubts.contains { $0.kind == .unread } }
}
