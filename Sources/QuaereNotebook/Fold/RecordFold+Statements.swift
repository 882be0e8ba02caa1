import QuaereCore
import QuaereQuery

extension RecordFold {
  /// What an entry said something is.
  struct Statement {
    var value: String
    var entry: Entry
  }

  /// Of two people who say that one thing is two, the later counts, and it is reported.
  mutating func state(_ value: String, of thing: String, by entry: Entry) {
    let key = Folding.fold(thing)
    if let earlier = statements[key], earlier.value != value, earlier.entry.author != entry.author {
      odd(
        "two-answers",
        "\(entry.id) says that \(thing) is \(value), \(earlier.entry.id) that it is "
          + "\(earlier.value); the later line counts", entry)
    }
    statements[key] = Statement(value: value, entry: entry)
  }

  mutating func date(_ target: Target, _ value: EDTF, of entry: Entry) {
    guard let anchor = entry.anchors.first else {
      return odd("names-nothing", "\(entry.id) dates words whose place it does not name", entry)
    }
    guard let finding = standing(of: anchor, in: entry) else { return }
    folded.record.dates.append(
      DateCorrection(
        id: entry.id, author: entry.author, place: finding.place, range: finding.range,
        words: anchor.words, value: value))
  }

  mutating func cites(_ address: Address, _ key: String, by entry: Entry) {
    var place = address
    if let anchor = entry.anchors.first {
      guard let found = standing(of: anchor, in: entry)?.place else { return }
      place = found
    }
    folded.record.sourceOf[place.description] = key
    state(key, of: place.description, by: entry)
  }

  /// Where an anchor stands today, unless its words are other words or gone: what was said of them
  /// was not said of these.
  mutating func standing(of anchor: Anchor, in entry: Entry) -> AnchorFinding? {
    guard let locate else {
      return AnchorFinding(.anchored, place: anchor.address, range: anchor.range, reason: "as made")
    }
    let finding = locate(anchor, entry.session)
    if finding.place != nil, finding.state == .anchored || finding.state == .moved {
      return finding
    }
    odd(
      "lapsed-line",
      "\(entry.id) is about words that are not found as they were: “\(anchor.words)”",
      entry)
    return nil
  }
}
