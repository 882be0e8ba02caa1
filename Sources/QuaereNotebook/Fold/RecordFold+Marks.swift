import QuaereCore
import QuaereQuery

extension RecordFold {
  /// Where a mark stands: words of a text, or a work or name.
  struct Standing {
    var anchor: Anchor
    var subject: Subject?

    static let nowhere = Anchor(address: Address(place: .document))
  }

  /// One mark for each place of the target: one, but for a named set. The first is `ada.4`, the
  /// others are `ada.4.2` and so on; naming `ada.4` means them all.
  mutating func addMarks(
    _ kind: Mark.Kind, on target: Target, _ terms: [EvidenceTerm] = [], of entry: Entry,
    _ change: (inout Mark) -> Void
  ) {
    var anchors = entry.anchors
    let own = RecordFold.isSet(target) ? nil : standing(of: target, from: &anchors, entry)
    let found = terms.map { evidence($0, from: &anchors, of: entry) }
    let places =
      own.map { [$0] } ?? anchors.map { Standing(anchor: $0) }
      + entry.subjects.map { Standing(anchor: Standing.nowhere, subject: $0) }
    for (index, place) in places.enumerated() {
      var mark = Mark(
        id: index == 0 ? entry.id : "\(entry.id).\(index + 1)", kind: kind, author: entry.author,
        made: entry.time, anchor: place.anchor, evidence: found, session: entry.session)
      mark.subject = place.subject
      mark.thread = thread(of: target)
      change(&mark)
      locate(&mark)
      add(mark, of: entry)
    }
  }

  private mutating func add(_ mark: Mark, of entry: Entry) {
    let position = folded.record.marks.count
    folded.record.marks.append(mark)
    marksOf[entry.id, default: []].append(position)
    if mark.id != entry.id { marksOf[mark.id] = [position] }
    if mark.isJudgement { judgementsAt[RecordFold.key(mark), default: []].append(position) }
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
    for position in judgementsAt[RecordFold.key(mark)] ?? [] {
      let earlier = folded.record.marks[position]
      if earlier.author == mark.author, earlier.id != mark.id, RecordFold.isOpposed(earlier, mark) {
        settled.insert(earlier.id)
      }
    }
  }

  /// Sets place and state as of today. A confirmation of words that are other words now lapses.
  func locate(_ mark: inout Mark) {
    if mark.subject != nil {
      mark.place = nil
      return
    }
    guard let finding = locate?(mark.anchor, mark.session) else { return }
    mark.place = finding.place
    mark.state = finding.state
    if finding.state == .changed, mark.kind == .confirmation { lapse(&mark) }
  }

  func lapse(_ mark: inout Mark) {
    mark.status = .open
    mark.purpose = .confirm
  }

  // MARK: Targets

  private static func isSet(_ target: Target) -> Bool {
    if case .named = target.base { true } else { false }
  }

  /// The first mark of the thread that this one joins.
  private func thread(of target: Target) -> String? {
    guard case .word(let word) = target.base, let position = marksOf[word]?.first else {
      return nil
    }
    let mark = folded.record.marks[position]
    return mark.thread ?? mark.id
  }

  /// The anchor of the target, taken out of `anchors`, or the work or name that it is.
  mutating func standing(of target: Target, from anchors: inout [Anchor], _ entry: Entry)
    -> Standing
  {
    switch target.base {
    case .address(let address):
      return Standing(anchor: RecordFold.take(address, words: target.words, from: &anchors))
    case .word(let word): return standing(of: word, target.words, from: &anchors, entry)
    case .rows, .named:
      let first = anchors.isEmpty ? Standing.nowhere : anchors.removeFirst()
      return Standing(anchor: first, subject: anchors.isEmpty ? entry.subjects.first : nil)
    }
  }

  private mutating func standing(
    of word: String, _ words: String?, from anchors: inout [Anchor], _ entry: Entry
  ) -> Standing {
    if words == nil, let position = marksOf[word]?.first {
      let other = folded.record.marks[position]
      if !anchors.isEmpty { anchors.removeFirst() }
      return Standing(anchor: other.anchor, subject: other.subject)
    }
    if MarkName(word) != nil, marksOf[word] == nil {
      odd("names-nothing", "\(entry.id) is on \(word), which no session has", entry)
    }
    if !anchors.isEmpty { return Standing(anchor: anchors.removeFirst()) }
    // A line made by hand, or before works and names were written out, has only the word.
    return Standing(anchor: Standing.nowhere, subject: entry.subjects.first ?? .source(word))
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

  // MARK: Evidence

  private func evidence(
    _ term: EvidenceTerm, from anchors: inout [Anchor], of entry: Entry
  ) -> Evidence {
    var evidence = Evidence(
      item: RecordFold.item(term.item, from: &anchors, files: entry.files),
      relation: term.relation, grade: term.grade)
    if case .place(let anchor) = evidence.item, let finding = locate?(anchor, entry.session) {
      evidence.place = finding.place
      evidence.state = finding.state
    }
    if case .file(let path, let sha256) = evidence.item, let check {
      evidence.state = check(path, sha256)
    }
    return evidence
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
      return .place(anchors.isEmpty ? Standing.nowhere : anchors.removeFirst())
    case .source(let key, let page): return .source(key: key, page: page)
    case .file(let path): return .file(path, sha256: files.first { $0.path == path }?.sha256)
    case .url(let address): return .url(address)
    case .my(let text): return .reasoning(text)
    }
  }
}
