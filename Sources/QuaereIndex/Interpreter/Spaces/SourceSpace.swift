import QuaereCore

/// Works and voices after the record: `source … is` moves a citation to another work, `derive`
/// makes one voice of two works. A voice is a set of works that share an author or derive from
/// each other.
struct SourceSpace {
  let index: Index
  private var moved: [UInt32: UInt32] = [:]
  /// Source → voice, and the sources of each voice.
  private(set) var voiceOf: [UInt32] = []
  private(set) var voices: [[UInt32]] = []

  init(index: Index, record: Record, citationAt: (Address) -> UInt32?) {
    self.index = index
    for (place, key) in record.sourceOf {
      guard let address = Address(place), let citation = citationAt(address),
        let source = source(key: key)
      else { continue }
      moved[citation] = source
    }
    joinVoices(record)
  }

  var count: Int { index.sourceKey.count }

  /// Whether some citation was moved to another work.
  var movesAny: Bool { !moved.isEmpty }

  func source(ofCitation citation: Int) -> UInt32 {
    moved[UInt32(citation)] ?? index.citationSource[citation]
  }

  func citations(of source: UInt32) -> [UInt32] {
    let own = Array(index.sourceCitations[Int(source)])
    guard !moved.isEmpty else { return own }
    let come = moved.filter { $0.value == source }.map(\.key)
    return IDSet(unsorted: own.filter { moved[$0] == nil } + come).ids
  }

  func source(key: String) -> UInt32? {
    index.lookups.source(Folding.fold(key), in: index)
  }

  func name(ofVoice voice: UInt32) -> String {
    let sources = voices[Int(voice)]
    for source in sources {
      if let author = index.sourceAuthors[Int(source)].first {
        return index.authorName[Int(author)]
      }
    }
    return sources.first.map { index.sourceKey[Int($0)] } ?? ""
  }

  private mutating func joinVoices(_ record: Record) {
    var parent = (0..<count).map { $0 }
    func root(_ source: Int) -> Int {
      var at = source
      while parent[at] != at {
        parent[at] = parent[parent[at]]
        at = parent[at]
      }
      return at
    }
    for author in 0..<index.authorSources.count {
      let works = index.authorSources[author]
      for work in works.dropFirst() { parent[root(Int(work))] = root(Int(works[0])) }
    }
    for group in record.derivations {
      let works = group.compactMap { source(key: $0) }
      for work in works.dropFirst() { parent[root(Int(work))] = root(Int(works[0])) }
    }
    var number: [Int: UInt32] = [:]
    for source in 0..<count {
      let voice = number[root(source)] ?? UInt32(voices.count)
      if number[root(source)] == nil {
        number[root(source)] = voice
        voices.append([])
      }
      voiceOf.append(voice)
      voices[Int(voice)].append(UInt32(source))
    }
  }
}
