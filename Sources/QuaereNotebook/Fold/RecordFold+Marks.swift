import QuaereCore
import QuaereQuery

extension RecordFold {
  /// One mark for each anchor of the target: one, but for a named set. The first is `ada.4`, the
  /// others are `ada.4.2` and so on; naming `ada.4` means them all.
  mutating func addMarks(
    _ kind: Mark.Kind, on target: Target, _ terms: [EvidenceTerm] = [], of entry: Entry,
    _ change: (inout Mark) -> Void
  ) {
    var anchors = entry.anchors
    let targets = RecordFold.isSet(target) ? nil : anchor(of: target, from: &anchors, entry)
    let evidence = terms.map { RecordFold.evidence($0, from: &anchors, files: entry.files) }
    let places = targets.map { [$0] } ?? anchors.map { (anchor: $0, source: nil) }
    for (index, place) in places.enumerated() {
      var mark = Mark(
        id: index == 0 ? entry.id : "\(entry.id).\(index + 1)", kind: kind, author: entry.author,
        made: entry.time, anchor: place.anchor, evidence: evidence, session: entry.session)
      mark.source = place.source
      change(&mark)
      locate(&mark)
      folded.record.marks.append(mark)
    }
  }

  mutating func addJudgement(
    _ judgement: Command.Judgement, on target: Target, _ evidence: [EvidenceTerm], why: String?,
    of entry: Entry
  ) {
    let kind: Mark.Kind = judgement == .confirm ? .confirmation : .dispute
    let first = folded.record.marks.count
    addMarks(kind, on: target, evidence, of: entry) {
      $0.why = why ?? ""
      $0.status = judgement == .confirm ? .confirmed : .disputed
    }
    for mark in folded.record.marks[first...] { supersedeOwn(before: mark) }
  }

  /// A later judgement of the same person on the same place takes the earlier one out of contests.
  private mutating func supersedeOwn(before mark: Mark) {
    for earlier in folded.record.marks
    where earlier.author == mark.author && earlier.id != mark.id
      && RecordFold.isOpposed(earlier, mark)
    {
      settled.insert(earlier.id)
    }
  }

  /// Sets place and state as of today. A confirmation of words that are other words now lapses.
  private func locate(_ mark: inout Mark) {
    if mark.source != nil {
      mark.place = nil
      return
    }
    guard let finding = locate?(mark.anchor) else { return }
    mark.place = finding.place
    mark.state = finding.state
    if finding.state == .changed, mark.kind == .confirmation {
      mark.status = .open
      mark.purpose = .confirm
    }
  }

  private static func isSet(_ target: Target) -> Bool {
    if case .named = target.base { true } else { false }
  }

  /// The anchor of the target, taken out of `anchors`; the source where the target is one.
  private mutating func anchor(of target: Target, from anchors: inout [Anchor], _ entry: Entry) -> (
    anchor: Anchor, source: String?
  ) {
    switch target.base {
    case .address(let address):
      return (RecordFold.take(address, words: target.words, from: &anchors), nil)
    case .word(let word) where EntryID(word) != nil:
      if let other = folded.record.marks.first(where: { $0.id == word }) {
        return (other.anchor, other.source)
      }
      odd("names-nothing", "\(entry.id) is on \(word), which no session has", entry)
      return (Anchor(address: Address(place: .document)), word)
    case .word(let word):
      return (Anchor(address: Address(place: .document)), word)
    case .rows, .named:
      let first =
        anchors.isEmpty ? Anchor(address: Address(place: .document)) : anchors.removeFirst()
      return (first, nil)
    }
  }

  /// The recorded anchor of an address; a bare one where the line was made by hand.
  private static func take(_ address: Address, words: String?, from anchors: inout [Anchor])
    -> Anchor
  {
    guard let index = anchors.firstIndex(where: { $0.address == address }) else {
      return Anchor(address: address, words: words ?? "")
    }
    return anchors.remove(at: index)
  }

  private static func evidence(
    _ term: EvidenceTerm, from anchors: inout [Anchor], files: [FileSeal]
  ) -> Evidence {
    Evidence(
      item: item(term.item, from: &anchors, files: files), relation: term.relation,
      grade: term.grade)
  }

  private static func item(
    _ item: EvidenceTerm.Item, from anchors: inout [Anchor], files: [FileSeal]
  ) -> Evidence.Item {
    switch item {
    case .target(let target):
      if case .address(let address) = target.base {
        return .place(take(address, words: target.words, from: &anchors))
      }
      if case .word(let word) = target.base { return .source(key: word, page: nil) }
      let isNone = anchors.isEmpty
      return .place(isNone ? Anchor(address: Address(place: .document)) : anchors.removeFirst())
    case .source(let key, let page): return .source(key: key, page: page)
    case .file(let path): return .file(path, sha256: files.first { $0.path == path }?.sha256)
    case .url(let address): return .url(address)
    case .my(let text): return .reasoning(text)
    }
  }
}
