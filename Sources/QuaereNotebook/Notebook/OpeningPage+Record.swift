import QuaereCore
import QuaereQuery

/// For coming back: what happened since, then what is still open. Every line ends in a question that
/// can be typed.
extension Notebook {
  func addRecord(_ page: inout Page) {
    guard !sessions.entries.isEmpty else { return }
    addDocumentChanges()
    page.blank()
    let marks = folded.record.marks.count
    let counts =
      [Noun.sessions.counted(sessions.files.count)] + (marks > 0 ? [Noun.marks.counted(marks)] : [])
    page.add((counts + lastHere).joined(separator: " · "), .strong)
    let since = folded.record.lastSession == nil ? everybody : sinceThen
    if !since.isEmpty, folded.record.lastSession != nil { page.add("Since then", .strong) }
    for (words, question) in since { page.spread("  " + words, question) }
    let open = stillOpen
    if !open.isEmpty { page.add("Still open", .strong) }
    for (words, question) in open { page.spread("  " + words, question) }
  }

  private var lastHere: [String] {
    guard let last = folded.record.lastSession.flatMap(Journal.date(of:)) else { return [] }
    return ["\(author), last here \(SessionDay(last, in: .local).heading)"]
  }

  /// Who has put how much on the record, for somebody who has not been here.
  private var everybody: [(String, String)] {
    let people = Set(folded.record.marks.map(\.author)).sorted()
    return people.map { person in
      let count = folded.record.marks.count { $0.author == person }
      return ("\(Noun.marks.counted(count)) by \(person)", "marks by \(person)")
    }
  }

  // MARK: Since then

  private var sinceThen: [(String, String)] { others + contests + documents + hidden }

  /// One line a person: marks, and other lines that changed something.
  private var others: [(String, String)] {
    let since = folded.record.lastSession ?? ""
    let new = folded.record.changes.filter {
      $0.made > since && $0.author != author && $0.kind != "document"
    }
    return Set(new.map(\.author)).sorted().map { person in
      let marks = folded.record.marks.count { $0.author == person && $0.made > since }
      let rest = new.count { $0.author == person } - marks
      let parts = [
        marks > 0 ? Noun.marks.counted(marks) : nil,
        rest > 0 ? Noun.changes.counted(rest) + (marks > 0 ? " more" : "") : nil,
      ]
      let noun = rest > 0 ? "changes" : "marks"
      return (
        "\(person) added \(parts.compactMap { $0 }.joined(separator: ", "))",
        "\(noun) by \(person) made since last session"
      )
    }
  }

  private var contests: [(String, String)] {
    let contested = folded.record.marks.filter { $0.status == .contested }
    let mine = contested.filter { $0.author == author }
    let people = Set(
      contested.filter { other in
        other.author != author && mine.contains { RecordFold.isOpposed($0, other) }
      }.map(\.author)
    ).sorted()
    let between = contested.filter { other in
      other.author != author && !mine.contains { RecordFold.isOpposed($0, other) }
    }
    let who = people.joined(separator: " and ")
    return [
      line(mine, "of yours contested by \(who)", "marks by me that are contested"),
      line(between, "of others contested among them", "marks not by me that are contested"),
    ].compactMap { $0 }
  }

  /// One line a document: what became of it, and of the marks on it.
  private var documents: [(String, String)] {
    let since = folded.record.lastSession ?? ""
    var last: [String: ChangeMade] = [:]
    for change in folded.record.changes where change.kind == "document" && change.made > since {
      last[change.id] = change
    }
    return last.sorted { $0.key < $1.key }.map { handle, change in
      let marks = folded.record.marks.filter { $0.anchor.address.handle == handle }
      let lost = marks.count { $0.state == .adrift || $0.state == .ambiguous }
      let changed = marks.count { $0.state == .changed }
      var words = change.text
      if !marks.isEmpty {
        words +=
          lost == 0
          ? "; all \(Noun.marks.counted(marks.count)) on it found again"
          : "; \(marks.count - lost) of \(Noun.marks.counted(marks.count)) on it found again"
      }
      if changed > 0 { words += ", \(changed) to check" }
      return (words, changed > 0 ? "marks where anchor = changed" : "changes where kind = document")
    }
  }

  private var hidden: [(String, String)] {
    let count = folded.record.hidden
    return count == 0
      ? [] : [("\(count) judgement\(count == 1 ? "" : "s") of others hidden from you", "blind off")]
  }

  // MARK: Still open

  private var stillOpen: [(String, String)] {
    let marks = folded.record.marks
    let flags = marks.filter { $0.kind == .flag && $0.status == .open }
    let due = folded.record.searches.filter { interpreter.isDue($0) }
    let oldest = flags.map(\.made).min().flatMap { EDTF($0.prefix(10)) }
    let age = oldest.map { Int(folded.record.today.number - $0.earliest.number) } ?? 0
    let days = age > 0 ? ", oldest \(age) day\(age == 1 ? "" : "s")" : ""
    return [
      flags.isEmpty
        ? nil : ("\(Noun.flags.counted(flags.count))\(days)", "flags that are open"),
      due.isEmpty
        ? nil
        : (
          "\(due.count) search\(due.count == 1 ? "" : "es") in vain due again",
          "searches that are due"
        ),
      line(
        marks.filter { $0.state == .changed }, "on words that changed since",
        "marks where anchor = changed"),
      line(
        marks.filter { $0.state == .ambiguous }, "fitting several places",
        "marks where anchor = ambiguous"),
      line(marks.filter { $0.state == .adrift }, "whose words are gone", "marks that are adrift"),
    ].compactMap { $0 } + evidenceLines(marks)
  }

  /// Files given as evidence that are not what they were.
  private func evidenceLines(_ marks: [Mark]) -> [(String, String)] {
    let states = marks.flatMap(\.evidence).filter(\.isFile).compactMap(\.stateInWords)
    return [("changed", "changed since"), ("gone", "no longer there")].compactMap { state, words in
      let count = states.count { $0 == state }
      guard count > 0 else { return nil }
      let files = count == 1 ? "1 file" : "\(grouped(count)) files"
      return ("\(files) of evidence \(words)", "evidence where state = \(state)")
    }
  }

  private func line(_ marks: [Mark], _ words: String, _ question: String) -> (String, String)? {
    marks.isEmpty ? nil : ("\(Noun.marks.counted(marks.count)) \(words)", question)
  }
}
