import QuaereCore

extension ReplayReport {
  /// Rows of one entry that are shown; the rest is counted.
  private static let shown = 10

  /// The screen of `replay`.
  public var page: Page {
    var page = Page()
    page.add([title, session].compactMap { $0 }.joined(separator: " · "))
    page.blank()
    for entry in entries { page.lines += entry.page.lines }
    if !entries.isEmpty { page.blank() }
    page.wrap(footer)
    return page
  }

  private var footer: String {
    let all = "\(count(.same)) of \(entries.count) answers the same"
    let rest = [
      (count(.drifted), "drifted"), (count(.failed), "could not be asked"),
      (count(.asked), "recorded without what was said"),
      (entries.count { $0.since != nil }, "changed by a later line"),
    ]
    return ([all] + rest.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" })
      .joined(separator: " · ")
  }
}

extension EntryReplay {
  private static let shown = 10

  /// The line, what became of it, and why.
  public var page: Page {
    var page = Page()
    let question = question.split(separator: "\n").joined(separator: " ")
    page.spread("\(sign) \(id)  \(question)", counts)
    let changed = verdicts.filter { $0.kind != .same }
    for verdict in changed.prefix(EntryReplay.shown) {
      page.lines.append(.cells(["", verdict.kind.rawValue, verdict.place]))
    }
    if changed.count > EntryReplay.shown {
      page.add("    and \(grouped(changed.count - EntryReplay.shown)) more", .dim)
    }
    for cause in causes { page.wrap("    because  \(cause)", hanging: 13) }
    if let since {
      let today = since.today == since.withIt ? "" : ", \(grouped(since.today)) today"
      page.wrap(
        "    since    \(since.id): \(since.question)  \(grouped(since.withIt)) with it\(today)",
        hanging: 13)
    }
    return page
  }

  private var sign: String {
    switch outcome {
    case .same, .asked: "="
    case .drifted: "~"
    case .failed: "x"
    }
  }

  private var counts: String {
    switch outcome {
    case .failed: "not asked"
    case .asked: "\(summary?.was ?? ""), not compared"
    case .same:
      summary.map { isPage ? "\(plain($0.now)), same" : $0.now } ?? "\(grouped(today)), same"
    case .drifted: drift
    }
  }

  private var drift: String {
    if let summary {
      return isPage
        ? "other words: \(plain(summary.was)) then, \(plain(summary.now)) now"
        : "\(summary.was) -> \(summary.now)"
    }
    guard !verdicts.isEmpty else { return "\(grouped(recorded)) then, \(grouped(today)) now" }
    let kinds = RowVerdict.Kind.allCases.filter { count($0) > 0 }
    return kinds.map { "\(grouped(count($0))) \($0.rawValue)" }.joined(separator: " · ")
  }

  /// `12 lines` of `(12 lines)`.
  private func plain(_ page: String) -> String {
    page == "(1 lines)" ? "1 line" : page.filter { $0 != "(" && $0 != ")" }
  }
}
