import QuaereCore
import QuaereQuery

extension RecordFold {
  mutating func applyToNames(_ command: Command, of entry: Entry) {
    switch command {
    case .alias(let names): join(names, by: entry)
    case .apart(let one, let other, _): part([one, other], by: entry)
    case .nameIs(let name, let kind):
      folded.record.nameKinds[name] = kind
      state(kind.rawValue, of: name, by: entry)
    case .sourceIs(let address, let key): cites(address.value, key, by: entry)
    case .dateIs(let target, let value): date(target, value, of: entry)
    case .derive(let work, let from, _): folded.record.derivations.append([work, from])
    case .sought(let words, let place, let found, let why):
      addSearch(words, in: place, found: found, why: why, of: entry)
    case .let(let name, let query, let text):
      drop(name, of: entry.author)
      folded.questions.append(
        NamedQuestion(
          owner: entry.author, name: name, query: query, text: text, id: entry.id,
          made: entry.time))
    case .freeze(let set, let name): freeze(set, as: name, of: entry)
    case .forget(let set): forget(set, of: entry)
    case .set(let name, let value):
      if entry.author == folded.record.me { folded.settings[name] = value }
    case .blind(let isOn):
      if entry.author == folded.record.me { folded.settings["blind"] = isOn ? "on" : "off" }
    default: break
    }
  }

  private mutating func addSearch(
    _ words: [String], in place: String, found: [EvidenceTerm], why: String?, of entry: Entry
  ) {
    let result = found.map { RecordFold.inWords($0.item) }.joined(separator: " and ")
    folded.record.searches.append(
      SearchMade(
        id: entry.id, words: words, place: place, found: found.isEmpty ? nil : result,
        why: why ?? "", author: entry.author, made: entry.time, session: entry.session))
  }

  private static func inWords(_ item: EvidenceTerm.Item) -> String {
    switch item {
    case .target(let target):
      switch target.base {
      case .address(let address): "\(address)"
      case .rows(let rows): "#\(rows.lowerBound)"
      case .named(let set): "\(set)"
      case .word(let word): word
      }
    case .source(let key, let page): page.map { "\(key) p. \($0)" } ?? key
    case .file(let text), .url(let text), .my(let text): text
    }
  }

  private mutating func freeze(_ set: NamedSet, as name: String, of entry: Entry) {
    guard case .listed(let rows) = entry.rows else {
      return odd("frozen-count", "\(entry.id) froze only a count, so @\(name) has no rows", entry)
    }
    drop(name, of: entry.author)
    folded.frozen.append(
      FrozenSet(
        owner: entry.author, name: name, of: set, rows: rows, id: entry.id, made: entry.time))
  }

  private mutating func forget(_ set: NamedSet, of entry: Entry) {
    if let owner = set.owner, owner != entry.author {
      return odd("not-yours", "\(entry.id) forgets \(set), which is \(owner)'s", entry)
    }
    drop(set.name, of: entry.author)
  }

  /// A name is a live question or a frozen answer, whichever was made last.
  private mutating func drop(_ name: String, of owner: String) {
    folded.questions.removeAll { $0.owner == owner && $0.name == name }
    folded.frozen.removeAll { $0.owner == owner && $0.name == name }
  }
}
