import QuaereCore
import Testing

@testable import QuaereQuery

struct PlainEnglishTests {
  /// A corpus in which some names and words stand and others do not.
  private struct Corpus: Vocabulary {
    private static let known: [ValueKind: [String]] = [
      .name: [
        "Skobov", "Tsurkov", "Left Opposition", "Kronstadt", "Solovki", "Avrich", "Leningrad",
      ],
      .author: ["Avrich"],
      .word: [
        "arrested", "arrests", "strike", "strikes", "museum", "closed", "prison", "students",
      ],
    ]

    func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
      (Self.known[kind] ?? []).filter { Folding.fold($0).hasPrefix(Folding.fold(prefix)) }
        .map { Suggestion($0, group: kind.rawValue) }
    }
  }

  @Test(arguments: [
    ("who was arrested in 1937", "people in (sentences containing arrest* dated 1937)"),
    ("who was arrested in 1937?", "people in (sentences containing arrest* dated 1937)"),
    ("Who were the students?", "people in (sentences containing student*)"),
    ("who is Skobov", "people in (sentences naming Skobov)"),
    ("when did the museum close", "dates in (sentences containing museum* and close*)"),
    ("when was Skobov arrested?", "dates in (sentences naming Skobov containing arrest*)"),
    ("where is Solovki", "places in (sentences naming Solovki)"),
    ("where were the strikes", "places in (sentences containing strike*)"),
    (
      "how many people were arrested in 1937",
      "people in (sentences containing arrest* dated 1937) | count"
    ),
    ("how many sources are there", "sources | count"),
    ("how many passages have no sources", "passages with no sources | count"),
    ("how often is Skobov mentioned", "mentions naming Skobov | count"),
    ("what does Avrich say about Kronstadt", "sentences citing Avrich naming Kronstadt"),
    ("what does Skobov say about Leningrad", "sentences naming Skobov and Leningrad"),
    ("what happened in 1937", "sentences dated 1937"),
    ("What happened between 1921 and 1925?", "sentences dated 1921..1925"),
    ("what happened on October 14, 1978", "sentences dated 14 October 1978"),
    ("what happened before 1930 in Leningrad", "sentences naming Leningrad dated before 1930"),
    ("what happened in the 1930s", "sentences dated 1930s"),
    ("what about the strike", "sentences containing strike*"),
    ("tell me about the Left Opposition", "sentences naming Left Opposition"),
    ("show me the prisons", "sentences containing prison*"),
    ("show me all quotes about Skobov", "quotes naming Skobov"),
    ("list all people", "people"),
    ("list the places in Kronstadt", "places in (sentences naming Kronstadt)"),
    ("find sentences about strikes in Leningrad", "sentences naming Leningrad containing strike*"),
    ("give me the books by Avrich", "sources by Avrich"),
    ("which sources are missing", "sources that are missing"),
    ("which passages have no sources?", "passages with no sources"),
    ("which works are cited only once", "sources with exactly 1 citation"),
    ("which sources are cited most", "sources | sort by citations descending | first 5"),
    ("which sources are cited more than once", "sources with at least 2 citations"),
    ("where does the story take place", "places | sort by mentions descending | first 5"),
    ("the longest sentences", "sentences | sort by words descending | first 5"),
    ("what happened in the autumn of 1978", "sentences dated autumn 1978"),
    ("what happened in the fall of 1978", "sentences dated autumn 1978"),
    ("count strikes", "sentences containing strike* | count"),
    ("number of people", "people | count"), ("find the word strike", "sentences containing strike*"),
    ("who is mentioned most often", "people | sort by mentions descending | first 5"),
    ("who is mentioned only once", "people with exactly 1 mention"),
    ("which names are spelled differently", "names with at least 2 spellings | show spellings"),
    (
      "which sources does the section on Kronstadt rest on",
      "sources in (passages naming Kronstadt)"
    ),
    ("is there anything about Solovki", "sentences naming Solovki"),
    ("did the students strike", "sentences containing student* and strike*"),
    ("people arrested in 1937", "people in (sentences containing arrest* dated 1937)"),
    ("passages about Skobov and Tsurkov", "passages naming Skobov and Tsurkov"),
    ("why did the strike fail", "sentences containing strike*"),
    ("who was arested", "people in (sentences containing arrested)"),
    ("which sentences have at least two people", "sentences with at least 2 people"),
  ])
  func nearestQuestion(_ line: String, _ question: String) throws {
    let found = PlainEnglish.questions(for: line, vocabulary: Corpus())
    #expect(found.first == question)
    for question in found { _ = try read(question) }
  }

  /// Nothing of it is in the corpus: what can always be asked.
  @Test func nothingUnderstood() {
    #expect(
      PlainEnglish.questions(for: "what is love", vocabulary: Corpus())
        == ["passages with no sources", "help"])
  }

  @Test(arguments: [
    "who was arrested", "why did the strike fail", "what does he say?", "sources about the strike",
  ])
  func isLikely(_ line: String) { #expect(PlainEnglish.isLikely(line)) }

  @Test(arguments: [
    "passages wiht no sources", "why 8.1 on", "flag 8 to check", "sources | sort citations", "who",
  ])
  func isNotLikely(_ line: String) { #expect(!PlainEnglish.isLikely(line)) }
}
