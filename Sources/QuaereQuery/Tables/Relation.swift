import QuaereCore

/// How two nouns hang together: the nouns passed on the way from one to the other. Used by `with`,
/// `their`, `in ( )` and by sorting on a number of another noun.
///
/// Each noun knows its neighbours; the way is the shortest, and among equals the one through the
/// neighbour named first. Text to footnotes goes by reach; only a quotation has its own: it carries a
/// note when a marker stands in a sentence of it, whatever the reach. A name, date or figure of the
/// text hangs on the notes that answer for it; a note has those that stand in its own words.
public struct Relation: Hashable, Sendable {
  /// From the first noun to the last, both included.
  public let path: [Noun]

  /// True when a footnote's reach decides the relation.
  public var usesReach: Bool {
    zip(path, path.dropFirst()).contains { from, to in
      (from == .footnotes && Relation.reached.contains(to))
        || (to == .footnotes && Relation.reached.contains(from))
    }
  }

  /// Nil when the two have nothing to do with each other.
  public static func between(_ from: Noun, _ to: Noun) -> Relation? {
    let (start, end) = (space(of: from), space(of: to))
    if start == end { return Relation(path: [start]) }
    return ways[place(of: start)][place(of: end)]
  }

  /// False for nouns that hang on nothing.
  static func exists(from noun: Noun) -> Bool {
    Noun.allCases.contains { space(of: $0) != space(of: noun) && between(noun, $0) != nil }
  }

  /// What two rows of `noun` stand in together: the rows asked about, or, where these are such rows
  /// themselves, the sentences that name them or the passages that rest on them.
  public static func context(of noun: Noun, inRowsOf rows: Noun) -> Noun {
    guard space(of: noun) == space(of: rows) else { return rows }
    return space(of: noun) == .names ? .sentences : .passages
  }

  /// People, places and groups are names; flags, notes and judgements are marks.
  public static func space(of noun: Noun) -> Noun {
    switch noun {
    case .people, .places, .groups: .names
    case .flags, .notes, .confirmations, .disputes: .marks
    default: noun
    }
  }

  /// Nouns that are asked about most and hang on this one, for hints.
  static func likely(with noun: Noun) -> [Noun] {
    let asked: [Noun] = [.sources, .people, .sentences, .passages, .mentions, .footnotes, .marks]
    return asked.filter { space(of: $0) != space(of: noun) && between(noun, $0) != nil }
  }

  private static let reached: Set<Noun> = [
    .sections, .passages, .sentences, .figures, .dates, .mentions,
  ]

  private static let named: Set<Noun> = [.names, .spellings, .mentions]
  private static let works: Set<Noun> = [.sources, .authors, .voices]

  static let neighbours: [(Noun, [Noun])] = [
    (
      .documents,
      [
        .sections, .passages, .sentences, .footnotes, .mentions, .dates, .quotes, .figures, .marks,
        .dismissals,
      ]
    ),
    (
      .sections,
      [
        .documents, .passages, .sentences, .footnotes, .mentions, .dates, .quotes, .figures, .marks,
        .dismissals,
      ]
    ),
    (
      .passages,
      [
        .sections, .documents, .sentences, .footnotes, .mentions, .dates, .quotes, .figures, .marks,
        .dismissals,
      ]
    ),
    (
      .sentences,
      [
        .passages, .sections, .documents, .footnotes, .mentions, .dates, .quotes, .figures, .marks,
        .dismissals,
      ]
    ),
    (
      .footnotes,
      [
        .sentences, .passages, .sections, .documents, .citations, .mentions, .dates, .quotes,
        .figures, .marks, .dismissals,
      ]
    ),
    (.mentions, [.sentences, .passages, .sections, .documents, .footnotes, .names, .spellings]),
    (.dates, [.sentences, .passages, .sections, .documents, .footnotes]),
    (.quotes, [.sentences, .passages, .sections, .documents, .footnotes]),
    (.figures, [.sentences, .passages, .sections, .documents, .footnotes]),
    (.citations, [.footnotes, .documents, .sources, .marks, .dismissals]),
    (.sources, [.citations, .authors, .voices, .marks, .dismissals]),
    (.authors, [.sources, .names]),
    (.voices, [.sources]),
    (.names, [.mentions, .spellings, .authors, .marks, .searches, .dismissals]),
    (.spellings, [.names, .mentions]),
    (
      .marks,
      [
        .sentences, .passages, .sections, .documents, .footnotes, .citations, .sources, .names,
        .evidence, .sessions, .changes,
      ]
    ),
    (.evidence, [.marks]),
    (.searches, [.names, .sessions, .changes]),
    (
      .dismissals,
      [
        .sentences, .passages, .sections, .documents, .footnotes, .citations, .sources, .names,
        .sessions, .changes,
      ]
    ),
    (.changes, [.marks, .searches, .dismissals, .sessions]),
    (.sessions, [.marks, .searches, .dismissals, .changes]),
  ]

  private static let nouns = Noun.allCases

  /// The ways from each noun to each, in the order of `Noun.allCases`. They are worked out whenever
  /// the program starts, so nouns are numbers here.
  private static let ways: [[Relation?]] = {
    var near = [[Int]](repeating: [], count: nouns.count)
    for (noun, others) in neighbours { near[place(of: noun)] = others.map(place) }
    return nouns.indices.map { ways(from: $0, near) }
  }()

  private static func place(of noun: Noun) -> Int { nouns.firstIndex(of: noun) ?? 0 }

  /// Breadth first, so that the shortest way comes first.
  private static func ways(from start: Int, _ near: [[Int]]) -> [Relation?] {
    var paths = [[Noun]](repeating: [], count: nouns.count)
    paths[start] = [nouns[start]]
    var queue = [start]
    var first = 0
    while first < queue.count {
      let path = paths[queue[first]]
      for next in near[queue[first]] where paths[next].isEmpty && mayPass(path, nouns[next]) {
        paths[next] = path + [nouns[next]]
        queue.append(next)
      }
      first += 1
    }
    return paths.map { $0.count > 1 ? Relation(path: $0) : nil }
  }

  /// Whether a way may go on to `next`.
  private static func mayPass(_ path: [Noun], _ next: Noun) -> Bool {
    guard path.count > 1, let end = path.last, let start = path.first else { return true }
    // Only marks lead on through the record: what two lines of one session are about has nothing
    // in common.
    if end.isOfTheRecord, end != .marks { return false }
    // The record is an end of a way, never a bridge between two nouns of the text.
    if end.isOfTheRecord && !start.isOfTheRecord && !next.isOfTheRecord { return false }
    switch (end, next) {
    case (.names, .authors):
      // The authors of a text are those of the works it rests on, not those it names.
      return named.contains(start)
    case (.names, .mentions):
      return start != .sources && start != .voices
    case (.mentions, _):
      return start != .authors
    case (.footnotes, .mentions), (.footnotes, .dates), (.footnotes, .figures):
      // A work has to do with what rests on it, and not with words in the notes that cite it.
      return !works.contains(start)
    case (.documents, _):
      return !works.contains(start)
    default:
      return true
    }
  }
}
