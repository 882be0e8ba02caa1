import QuaereQuery

extension RecordFold {
  /// Works out which entries are undone. An `undo` may be undone by name, so the last line is read
  /// first.
  mutating func takeBack(_ commands: [(Entry, Command)]) {
    let places = Dictionary(grouping: commands.indices) { commands[$0].0.id }
    for (index, (entry, command)) in commands.enumerated().reversed() {
      guard case .undo(let name) = command, !folded.undone.contains(entry.id) else { continue }
      if let name {
        let place = places[name]?.last { $0 < index }
        takeBack(name, by: entry, place.map { commands[$0].0 })
      } else if let last = lastEffective(by: entry.author, in: commands[..<index]) {
        folded.undone.insert(last)
      }
    }
    folded.undoable = lastEffective(by: folded.record.me, in: commands[...])
  }

  private mutating func takeBack(_ name: String, by entry: Entry, _ target: Entry?) {
    guard let target else {
      return odd("names-nothing", "\(entry.id) undoes \(name), which no session has", entry)
    }
    guard target.author == entry.author else {
      return odd("not-yours", "\(entry.id) undoes \(name), which is \(target.author)'s", entry)
    }
    folded.undone.insert(name)
  }

  private func lastEffective(by author: String, in commands: ArraySlice<(Entry, Command)>)
    -> String?
  {
    commands.last { entry, command in
      entry.author == author && command.changesRecord
        && !folded.undone.contains(entry.id)
    }?.0.id
  }
}
