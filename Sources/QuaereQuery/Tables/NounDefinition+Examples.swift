import QuaereCore

extension NounDefinition {
  /// How the noun is typed.
  public var form: String { noun == .pairs ? "pairs of NOUN" : noun.rawValue }

  /// Questions that tests run.
  public var examples: [String] { NounDefinition.examples[noun] ?? [] }

  private static let examples: [Noun: [String]] = [
    .documents: ["documents", "documents with no footnotes"],
    .sections: ["sections in iztok", "sections with at least 3 sources"],
    .passages: ["passages with exactly 1 source", "passages naming Skobov"],
    .sentences: ["sentences with no sources", "sentences dated 1953..1954 not in 5"],
    .quotes: ["quotes with no footnotes"],
    .figures: ["figures with no sources | show place, value, text"],
    .dates: ["dates that are inferred | show place, text, value"],
    .mentions: ["mentions naming Leningrad | count by spelling"],
    .footnotes: ["footnotes in 8 citing Avrich"],
    .citations: ["citations that are short", "citations by Solzhenitsyn | group by volume"],
    .sources: ["sources that are missing | sort by citations descending"],
    .authors: ["authors with at least 2 sources"],
    .voices: ["voices | sort by citations descending"],
    .names: ["names with at least 2 spellings | show spellings"],
    .people: ["people with exactly 1 mention", "people in 8 | sort by mentions descending"],
    .places: ["places in 8 | sort by mentions descending"],
    .groups: ["groups with at least 3 mentions"],
    .spellings: ["spellings naming Leningrad | count by spelling"],
    .marks: ["marks made since yesterday", "marks that are adrift"],
    .flags: ["flags that are open by me | sort by made"],
    .notes: ["notes in 8"],
    .confirmations: ["confirmations with exactly 1 evidence"],
    .disputes: ["disputes by me"],
    .evidence: ["evidence with disputes"],
    .searches: ["searches naming Warchavsky where result = nothing"],
    .dismissals: ["dismissals by me", "dismissals naming Kropotkin"],
    .changes: ["changes made since last session"],
    .sessions: ["sessions by me"],
    .pairs: ["pairs of sentences sharing at least 2 people differing in date"],
  ]
}
