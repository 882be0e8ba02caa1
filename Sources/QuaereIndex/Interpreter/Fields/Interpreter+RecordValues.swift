import QuaereCore

/// Fields of marks, evidence, searches, sessions and changes.
extension Interpreter {
  func recordValue(_ noun: Noun, _ at: Int, _ field: String) -> Value {
    switch noun {
    case .evidence: return evidenceValue(at, field)
    case .searches: return searchValue(record.searches[at], field)
    case .dismissals: return dismissalValue(record.dismissals[at], field)
    case .sessions: return sessionValue(record.sessions[at], field)
    case .changes: return changeValue(record.changes[at], field)
    default: return markValue(marks.marks, at, field)
    }
  }

  /// Of one mark among all; one is much to copy.
  private func markValue(_ marks: [Mark], _ at: Int, _ field: String) -> Value {
    switch field {
    case "mark": .text(marks[at].id)
    case "kind": .text(marks[at].purpose.map { "to \($0.rawValue)" } ?? marks[at].kind.rawValue)
    case "status": .text(marks[at].status.rawValue)
    case "address":
      .text(
        marks[at].subject?.text ?? (marks[at].place ?? marks[at].anchor.address).description)
    case "thread": .optional(marks[at].thread)
    case "voices": .number(voices(of: marks[at]).count)
    case "words": .optional(marks[at].anchor.words)
    case "why": .optional(marks[at].why)
    case "author": .text(marks[at].author)
    case "made": .text(marks[at].made)
    case "evidence": .list(marks[at].evidence.map { .text(inWords($0)) })
    case "session": .text(marks[at].session)
    case "anchor": .text(marks[at].state.rawValue)
    default: .none
    }
  }

  /// As typed, and what became of a file since.
  private func inWords(_ evidence: Evidence) -> String {
    guard evidence.isFile, let state = evidence.stateInWords, state != "unchanged" else {
      return evidence.words
    }
    return "\(evidence.words), \(state == "gone" ? "gone" : "changed since")"
  }

  private func evidenceValue(_ at: Int, _ field: String) -> Value {
    let (mark, item) = marks.evidence[at]
    switch field {
    case "address":
      if case .place(let anchor) = item.item { return .text(anchor.address.description) }
      return .none
    case "text": return .text(item.words)
    case "kind": return .text(item.kind)
    case "relation": return .optional(item.relation?.rawValue)
    case "grade": return .optional(item.grade)
    case "state": return .optional(item.stateInWords)
    case "mark": return .text(marks.marks[Int(mark)].id)
    default: return .none
    }
  }

  private func searchValue(_ search: SearchMade, _ field: String) -> Value {
    switch field {
    case "address": .text(search.id)
    case "words": .list(search.words.map { .text($0) })
    case "place": .text(search.place)
    case "result": .text(search.found ?? "nothing")
    case "why": .optional(search.why)
    case "author": .text(search.author)
    case "made": .text(search.made)
    default: .none
    }
  }

  private func dismissalValue(_ dismissal: Dismissal, _ field: String) -> Value {
    switch field {
    case "address": .text(dismissal.id)
    case "row": .text(rowWords(dismissal))
    case "question": .text(dismissal.question)
    case "why": .text(dismissal.why)
    case "author": .text(dismissal.author)
    case "made": .text(dismissal.made)
    default: .none
    }
  }

  /// Where it stands today, with its words where it is a part of a sentence.
  private func rowWords(_ dismissal: Dismissal) -> String {
    let row = dismissal.place?.description ?? dismissal.row
    return dismissal.words.map { "\(row) “\($0)”" } ?? row
  }

  private func sessionValue(_ session: SessionInfo, _ field: String) -> Value {
    switch field {
    case "name": .text(session.name)
    case "title": .optional(session.title)
    case "author": .text(session.author)
    case "entries": .number(session.entries)
    case "made": .text(session.made)
    default: .none
    }
  }

  private func changeValue(_ change: ChangeMade, _ field: String) -> Value {
    switch field {
    case "address": .text(change.id)
    case "kind": .text(change.kind)
    case "text": .text(change.text)
    case "author": .text(change.author)
    case "made": .text(change.made)
    default: .none
    }
  }
}
