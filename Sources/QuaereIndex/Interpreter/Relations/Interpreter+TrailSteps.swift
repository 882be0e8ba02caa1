import QuaereCore
import QuaereQuery

/// Steps from searches, dismissals and changes, and to them.
extension Interpreter {
  func stepFromTrail(_ from: Noun, _ to: Noun, _ id: Int, _ body: (UInt32) -> Void) {
    switch (from, to) {
    case (.searches, .names): searchedNames.names[id].forEach(body)
    case (.searches, .changes): changes { $0.id == record.searches[id].id }.forEach(body)
    case (.searches, .sessions): sessions(called: record.searches[id].session).forEach(body)
    case (.dismissals, .changes): changes { $0.id == record.dismissals[id].id }.forEach(body)
    case (.dismissals, .sessions): sessions(called: record.dismissals[id].session).forEach(body)
    case (.dismissals, _): dismissed.places(to)[id].forEach(body)
    case (.changes, .marks):
      for (number, mark) in marks.marks.enumerated() where touches(record.changes[id], mark.id) {
        body(UInt32(number))
      }
    case (.changes, .searches):
      for (number, search) in record.searches.enumerated() where search.id == record.changes[id].id
      {
        body(UInt32(number))
      }
    case (.changes, .dismissals):
      dismissals { $0.id == record.changes[id].id }.forEach(body)
    case (.changes, .sessions): sessions(called: record.changes[id].session).forEach(body)
    case (.sessions, .searches):
      for (number, search) in record.searches.enumerated()
      where search.session == record.sessions[id].name { body(UInt32(number)) }
    case (.sessions, .dismissals):
      dismissals { $0.session == record.sessions[id].name }.forEach(body)
    case (.sessions, .changes):
      changes { $0.session == record.sessions[id].name }.forEach(body)
    default: break
    }
  }

  func changes(where fits: (ChangeMade) -> Bool) -> [UInt32] {
    record.changes.indices.filter { fits(record.changes[$0]) }.map { UInt32($0) }
  }

  private func dismissals(where fits: (Dismissal) -> Bool) -> [UInt32] {
    record.dismissals.indices.filter { fits(record.dismissals[$0]) }.map { UInt32($0) }
  }

  private func sessions(called name: String) -> [UInt32] {
    record.sessions.indices.filter { record.sessions[$0].name == name }.map { UInt32($0) }
  }

  /// The line made the mark, or is about it (`resolve ada.4`).
  func touches(_ change: ChangeMade, _ mark: String) -> Bool {
    change.id == mark || change.text.split(separator: " ").contains { $0 == mark }
  }
}

/// The names that searches were made for, both ways.
struct SearchedNames {
  var names: [[UInt32]] = []
  var searches: [UInt32: [UInt32]] = [:]
}

extension Interpreter {
  /// What is written nowhere is nobody's name, however near: it was sought because it is not there.
  func searchedNamesFound() -> SearchedNames {
    var found = SearchedNames()
    for (number, search) in record.searches.enumerated() {
      let known = search.words.map { names(written: $0, byKey: false) }
      let wanted = known.reduce(IDSet.empty) { $0.union($1) }.ids
      found.names.append(wanted)
      for name in wanted { found.searches[name, default: []].append(UInt32(number)) }
    }
    return found
  }
}
