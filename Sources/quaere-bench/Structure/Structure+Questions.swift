/// What `docs/questions.md` asks, of made people and works: each line passes from one noun to others.
extension Structure {
  private static let one = Person(number: 0).family
  private static let two = Person(number: 1).family
  private static let three = Person(number: 2).family

  static let questions = [
    "passages with exactly 1 source",
    "passages with no sources",
    "sentences with no sources | count by section",
    "citations by \(one) | group by volume",
    "sources | sort by citations descending",
    "sources with exactly 1 citation",
    "citations that are short",
    "d10000:8 | their sources | count by author",
    "passages with at least 2 sources with exactly 1 voice",
    "passages citing \(one) with no sources (not by \(one))",
    "sources that are missing | sort by citations descending",
    "people in (passages dated 1937)",
    "people in (sentences citing \(one) dated 1937)",
    "sentences naming \(one)",
    "names with at least 2 spellings",
    "sentences naming \(one) | their people not naming \(one) | count by name",
    "people with exactly 1 mention",
    "people that are authors with mentions",
    "sentences naming \(one) and \(two)",
    "sentences dated autumn 1928 in (passages naming \(one))",
    "dates that are inferred",
    "dates dated 1921..1959 | gaps by year",
    "sentences dated 1953..1954",
    "pairs of sentences in d10000 sharing at least 2 people differing in date",
    "passages in (sections naming \(three)) citing \(two)",
    "footnotes with at least 3 citations",
    "flags that are open by me | sort by made",
    "passages with at least 1 source with no marks",
    "people with at least 1 mark",
    "sections with at least 10 people with no marks",
    "authors with at least 20 sources",
    "sentences naming \(one) | network",
  ]
}
