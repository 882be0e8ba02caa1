import QuaereCore
import QuaereIndex
import QuaereQuery

/// `alias`, `apart` and `name … is`.
extension Notebook {
  func alias(_ names: [String], _ line: String) throws -> Outcome {
    try requireDifferent(names, "joined to itself")
    let entry = change(EntryDraft(question: line, summary: try summary(ofJoining: names)))
    var page = Page([
      .wrapped(
        [.init("  \(entry.id)  \(names.joined(separator: " = "))  \(entry.summary)")], hanging: 2)
    ])
    addClashes(of: names, to: &page)
    return .page(page)
  }

  /// How much the joined name is named.
  func summary(ofJoining names: [String]) throws -> String {
    guard let first = names.first(where: { interpreter.isWritten($0) }) else {
      throw Diagnostic(
        code: "unknown-name",
        message:
          "none of these is written here: \(names.map { "“\($0)”" }.joined(separator: ", "))",
        hints: interpreter.nearestName(to: names[0]).map { ["alias \(names[0]) = \($0)"] } ?? [
          "names"
        ])
    }
    return try mentions(of: first, joining: names)
  }

  /// Somebody joins what somebody keeps apart: both hear of it at once.
  private func addClashes(of names: [String], to page: inout Page) {
    let keys = names.map { Folding.fold($0) }
    for oddity in folded.oddities
    where oddity.code == "alias-against-apart"
      && keys.allSatisfy({ Folding.fold(oddity.message).contains($0) })
    {
      page.wrap("     \(oddity.message)", hanging: 5)
    }
  }

  /// `4 mentions, 3 sentences`, once the names are one: the entry's summary is written before the
  /// entry is in the record.
  private func mentions(of name: String, joining names: [String]) throws -> String {
    var record = folded.record
    record.aliases.append(names)
    let joined = Interpreter(index: index, record: record, settings: interpreter.settings)
    return try [Noun.mentions, .sentences].map { noun in
      let question = "\(noun.rawValue) naming \(StoredForm.quoted(name))"
      guard case .query(let query) = try Parser.parse(question) else { return "" }
      return noun.counted(try joined.run(try plan(query)).count)
    }.joined(separator: ", ")
  }

  func apart(_ one: String, _ other: String, _ line: String) throws -> Outcome {
    try requireDifferent([one, other], "kept apart from itself")
    try requireWritten(one, besides: other)
    try requireWritten(other, besides: one)
    let entry = change(EntryDraft(question: line, summary: "kept apart"))
    var page = Page([
      .wrapped([.init("  \(entry.id)  \(one) and \(other) are kept apart")], hanging: 2)
    ])
    addClashes(of: [one, other], to: &page)
    return .page(page)
  }

  func nameIs(_ name: String, _ kind: Name.Kind, _ line: String) throws -> Outcome {
    try requireWritten(name)
    let entry = change(EntryDraft(question: line, summary: kind.rawValue))
    return said("\(entry.id)  \(name) is a \(kind.rawValue)")
  }

  /// - Parameter other: a name that stands in the line already, and so is not meant here.
  func requireWritten(_ name: String, besides other: String = "") throws {
    if interpreter.isWritten(name) { return }
    let near = interpreter.nearestName(to: name).flatMap {
      Folding.fold($0) == Folding.fold(other) ? nil : $0.quotedIfNeeded
    }
    throw Diagnostic(
      code: "unknown-name", message: "“\(name)” is written nowhere here", hints: ["names"],
      replacements: near.map { [$0] } ?? [])
  }

  private func requireDifferent(_ names: [String], _ what: String) throws {
    let folded = names.map { Folding.fold($0) }
    guard let twice = names.indices.last(where: { folded[..<$0].contains(folded[$0]) }) else {
      return
    }
    let others = interpreter.spellings(of: names[twice]).filter { Folding.fold($0) != folded[twice] }
    throw Diagnostic(
      code: "same-name", message: "a name is not \(what): “\(names[twice])”",
      hints: others.isEmpty ? ["names with at least 2 spellings"] : [],
      replacements: others.prefix(2).map(\.quotedIfNeeded))
  }
}
