extension HelpTopic {
  /// What a historian asks of a text, as in `docs/questions.md`; put with the values of the open
  /// documents, as all examples are.
  static let questions = HelpTopic(
    word: "questions", group: .subject, form: "what is often asked",
    words: "of what a text rests on, who and when it names, and what is still open",
    examples: [
      "passages with exactly 1 source", "sentences with no sources | count by section",
      "sources with exactly 1 citation", "citations that are short | show place, text, source",
      "citations that are unresolved", "8 | their sources | count by author",
      "passages with at least 2 sources with exactly 1 voice",
      "sources that are missing | sort by citations descending | first 10",
      "sources with at least 2 spellings | show spellings", "quotes with no sources",
      "people in (passages containing arrest* dated 1937)",
      "spellings naming Leningrad or Petrograd | count by spelling",
      "sentences naming Petrograd | count by section",
      "sentences naming Skobov | their people not naming Skobov | count by name",
      "sentences containing comrade or dissident | kwic comrade or dissident",
      "people that are authors with mentions", "people with exactly 1 mention",
      "dates that are approximate", "dates | gaps by year", "sentences dated 1953..1954 not in 5",
      "sentences containing seem* or perhaps or apparently",
      "sentences naming Skobov | group by document", "passages that are contested",
      "flags that are open by me | sort by made",
    ])
}
