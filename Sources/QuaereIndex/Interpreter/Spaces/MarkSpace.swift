import QuaereCore

/// Marks as rows, and where they stand: on passages through their sentences, on footnotes through
/// their citations, on sources by key.
struct MarkSpace {
  let marks: [Mark]
  let evidence: [(mark: UInt32, item: Evidence)]
  private(set) var sentences: [[UInt32]] = []
  private(set) var passages: [[UInt32]] = []
  private(set) var sections: [[UInt32]] = []
  private(set) var documents: [[UInt32]] = []
  private(set) var footnotes: [[UInt32]] = []
  private(set) var sources: [[UInt32]] = []
  private var reverse: [Noun: [UInt32: [UInt32]]] = [:]

  init(record: Record, places: Addresses, sourceOfKey: (String) -> UInt32?) {
    marks = record.marks
    evidence = record.marks.enumerated().flatMap { number, mark in
      mark.evidence.map { (UInt32(number), $0) }
    }
    for mark in record.marks {
      let at = mark.place.flatMap { places.ids(of: $0) }
      let stands = at.map { places.standing($0) } ?? Addresses.Standing()
      sentences.append(stands.sentences)
      passages.append(stands.passages)
      sections.append(stands.sections)
      documents.append(stands.documents)
      footnotes.append(stands.footnotes)
      sources.append(mark.source.flatMap { sourceOfKey($0) }.map { [$0] } ?? [])
    }
    for noun in [Noun.sentences, .passages, .sections, .documents, .footnotes, .sources] {
      var map: [UInt32: [UInt32]] = [:]
      for (number, ids) in self.places(noun).enumerated() {
        for id in ids { map[id, default: []].append(UInt32(number)) }
      }
      reverse[noun] = map
    }
  }

  /// For each mark, the ids of this noun it stands on.
  func places(_ noun: Noun) -> [[UInt32]] {
    switch noun {
    case .sentences: sentences
    case .passages: passages
    case .sections: sections
    case .documents: documents
    case .footnotes: footnotes
    case .sources: sources
    default: []
    }
  }

  /// Marks on one row of this noun.
  func marks(on noun: Noun, _ id: UInt32) -> [UInt32] { reverse[noun]?[id] ?? [] }

  func isOf(_ noun: Noun, _ id: UInt32) -> Bool {
    switch noun {
    case .flags: marks[Int(id)].kind == .flag
    case .notes: marks[Int(id)].kind == .note
    case .confirmations: marks[Int(id)].kind == .confirmation
    case .disputes: marks[Int(id)].kind == .dispute
    default: true
    }
  }
}
