import QuaereCore

@testable import QuaereQuery

/// A few values of every kind, as an open corpus would have them.
struct SampleVocabulary: Vocabulary {
  private static let known: [ValueKind: [String]] = [
    .name: ["Tsurkov", "Left Opposition", "Anarchism and the Others", "Skobov"],
    .source: ["gulag", "Avrich", "Les tracts subversifs"], .author: ["Netchaev", "Avrich"],
    .key: ["gulag"],
    .creator: ["Iztok"], .maker: ["ada", "tom"], .word: ["strike", "bandit", "arrested"],
    .place: ["iztok", "Left Opposition"], .address: ["iztok:", "8", "8.1", "8.1.13", "n17"],
    .handle: ["iztok"], .citation: ["n4.2"], .period: ["1978", "October 1978", "1953..1954"],
    .year: ["1978", "1937"], .moment: ["since last session", "2026-03-07"],
    .namedSet: ["@solo", "@people-of-8", "@out-of-scope"], .newSet: ["solo"], .mark: ["ada.4"],
    .row: ["#1"],
    .session: ["2026-03-07-ada.md"], .path: ["corpus/"],
  ]

  func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
    (Self.known[kind] ?? []).filter { $0.lowercased().hasPrefix(prefix.lowercased()) }
      .map { Suggestion($0, detail: "4", group: kind.rawValue) }
  }

  func values(of field: String, on noun: Noun, prefix: String, limit: Int) -> [Suggestion] {
    field == "volume" ? [Suggestion("III", detail: "2", group: "value")] : []
  }

  func count(of state: String, on noun: Noun) -> Int? { state == "inferred" ? 23 : nil }
}
