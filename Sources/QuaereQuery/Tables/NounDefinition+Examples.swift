import QuaereCore

extension NounDefinition {
  /// How the noun is typed.
  public var form: String { noun == .pairs ? "pairs of NOUN" : noun.rawValue }

  /// Questions that tests run.
  public var examples: [String] { NounDefinition.examples[noun] ?? [] }

  private static let examples: [Noun: [String]] = [
    .documents: [
      "documents",
      "documents with no footnotes",
      "documents with at least 3 people",
    ],
    .sections: [
      "sections",
      "sections with at least 3 sources",
      "sections naming Skobov",
    ],
    .passages: [
      "passages with exactly 1 source",
      "passages naming Skobov",
      "passages dated 1978 | count by section",
    ],
    .sentences: [
      "sentences with no sources",
      "sentences dated 1953..1954 not in 5",
      "sentences naming Skobov",
    ],
    .quotes: [
      "quotes with no footnotes",
      "quotes in 8",
      "quotes containing strike",
    ],
    .figures: [
      "figures with no sources | show place, value, text",
      "figures in 8",
      "figures in (sentences naming Skobov)",
    ],
    .dates: [
      "dates that are inferred | show place, text, value",
      "dates dated 1978",
      "dates in (sentences naming Skobov)",
    ],
    .mentions: [
      "mentions naming Leningrad | count by spelling",
      "mentions in 8",
      "mentions naming Skobov",
    ],
    .footnotes: [
      "footnotes in 8 citing Avrich",
      "footnotes with at least 2 citations",
      "passages naming Skobov | their footnotes",
    ],
    .citations: [
      "citations that are short",
      "citations by Solzhenitsyn | group by volume",
      "citations citing gulag",
    ],
    .sources: [
      "sources that are missing | sort by citations descending",
      "sources with exactly 1 citation",
      "passages naming Skobov | their sources",
    ],
    .authors: [
      "authors with at least 2 sources",
      "authors with at least 2 citations",
      "8 | their authors",
    ],
    .voices: [
      "voices | sort by citations descending",
      "voices with at least 2 sources",
      "8 | their voices",
    ],
    .names: [
      "names with at least 2 spellings | show spellings",
      "names in 8",
      "names that are inferred",
    ],
    .people: [
      "people with exactly 1 mention",
      "people in 8 | sort by mentions descending",
      "people in (sentences dated 1978)",
    ],
    .places: [
      "places in 8 | sort by mentions descending",
      "places with at least 3 mentions",
      "places in (sentences dated 1978)",
    ],
    .groups: [
      "groups with at least 3 mentions",
      "groups in 8",
      "groups in (sentences dated 1978)",
    ],
    .spellings: [
      "spellings naming Leningrad | count by spelling",
      "spellings in 8",
      "spellings with at least 3 mentions",
    ],
    .marks: [
      "marks made since yesterday",
      "marks that are adrift",
      "marks in 8",
    ],
    .flags: [
      "flags that are open by me | sort by made",
      "flags in 8",
      "flags made since last session",
    ],
    .notes: [
      "notes in 8",
      "notes by me",
    ],
    .confirmations: [
      "confirmations with exactly 1 evidence",
      "confirmations that are contested",
      "confirmations in 8",
    ],
    .disputes: [
      "disputes by me",
      "disputes in 8",
    ],
    .evidence: [
      "evidence with disputes",
      "evidence with confirmations | count by kind",
    ],
    .searches: [
      "searches naming Warchavsky where result = nothing",
      "searches by me",
    ],
    .dismissals: [
      "dismissals by me",
      "dismissals naming Kropotkin",
    ],
    .changes: [
      "changes made since last session",
      "changes by me | count by kind",
    ],
    .sessions: [
      "sessions by me",
      "sessions with at least 1 mark",
    ],
    .pairs: [
      "pairs of sentences sharing at least 2 people differing in date",
      "pairs of passages in 8 sharing people",
      "pairs of sentences naming Skobov sharing people",
    ],
  ]
}
