@testable import QuaereQuery

/// The forty questions of `docs/language.md`, in its order.
enum Questions {
  static let forty = [
    "passages with exactly 1 source",
    "passages with no sources",
    "sentences with no sources | count by section",
    "citations by Solzhenitsyn | group by volume",
    "sources | sort by citations descending | first 5",
    "sources with exactly 1 citation",
    "citations that are short | show place, text, source",
    "citations that are unresolved",
    "8 | their sources | count by author",
    "passages with at least 2 sources with exactly 1 voice",
    "passages citing Netchaev with no sources (not by Netchaev)",
    "quotes with no footnotes",
    "sources that are missing | sort by citations descending",
    "sources with at least 2 spellings | show spellings",
    "people in (sentences containing arrest* dated 1937)",
    "sentences naming Tsurkov",
    "names with at least 2 spellings | show spellings",
    "spellings naming Leningrad | count by spelling",
    "sentences naming Skobov | their people | count by name",
    "people with exactly 1 mention",
    "sentences containing \"E.\" or comrade or dissident | kwic \"E.\" or comrade or dissident",
    "people that are authors with mentions",
    "sentences naming Kropotkin and Bakunin",
    "sentences dated autumn 1978 in (passages naming Leningrad) | timeline by day",
    "dates that are approximate",
    "dates that are inferred | show place, text, value",
    "dates in iztok dated 1921..1979 | gaps by year",
    "sentences dated 1953..1954 not in 5",
    "pairs of sentences sharing at least 2 names differing in date",
    "figures with no sources | show place, value, text",
    """
    sentences containing seem* or perhaps or apparently or "must have been" or "by chance"
    """,
    "sentences containing bandit* | kwic bandit*",
    "sentences naming Kropotkin | collocates within 5",
    "sentences naming Skobov not in iztok | group by document",
    "flags that are open by me | sort by made",
    "changes made since last session",
    "passages that are contested",
    "confirmations with exactly 1 evidence",
    "passages with at least 1 source with no marks minus @out-of-scope",
    "searches naming Warchavsky where result = nothing",
  ]

  /// Every example in the tables that is a question.
  static var examples: [String] {
    ClauseDefinition.all.flatMap(\.examples) + StageDefinition.all.flatMap(\.examples)
  }

  /// Everything that can be asked now.
  static var all: [String] {
    (forty + examples).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
