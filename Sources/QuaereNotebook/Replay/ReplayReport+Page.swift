import QuaereCore

extension ReplayReport {
  /// Rows of one entry that are shown; the rest is counted.
  private static let shown = 10

  /// The screen of `replay`.
  public var page: Page {
    var page = Page()
    page.add([title, session].compactMap { $0 }.joined(separator: " · "))
    page.blank()
    for entry in entries { ReplayReport.add(entry, to: &page) }
    if !entries.isEmpty { page.blank() }
    page.add(footer, .dim)
    return page
  }

  private var footer: String {
    let all = "\(count(.same)) of \(entries.count) answers the same"
    let rest = [(count(.drifted), "drifted"), (count(.failed), "could not be asked")]
    return ([all] + rest.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" })
      .joined(separator: " · ")
  }

  private static func add(_ entry: EntryReplay, to page: inout Page) {
    let question = entry.question.split(separator: "\n").joined(separator: " ")
    page.spread("\(sign(entry.outcome)) \(entry.id)  \(question)", counts(entry))
    let changed = entry.verdicts.filter { $0.kind != .same }
    for verdict in changed.prefix(shown) {
      page.lines.append(.cells(["", verdict.kind.rawValue, verdict.place]))
    }
    if changed.count > shown { page.add("    and \(grouped(changed.count - shown)) more", .dim) }
    for cause in entry.causes { page.wrap("    because  \(cause)", hanging: 13) }
  }

  private static func sign(_ outcome: EntryReplay.Outcome) -> String {
    switch outcome {
    case .same: "="
    case .drifted: "~"
    case .failed: "x"
    }
  }

  private static func counts(_ entry: EntryReplay) -> String {
    switch entry.outcome {
    case .same: "\(grouped(entry.today)), same"
    case .failed: "not asked"
    case .drifted where entry.verdicts.isEmpty:
      "\(grouped(entry.recorded)) then, \(grouped(entry.today)) now"
    case .drifted:
      RowVerdict.Kind.allCases.filter { entry.count($0) > 0 }
        .map { "\(grouped(entry.count($0))) \($0.rawValue)" }.joined(separator: " · ")
    }
  }
}
