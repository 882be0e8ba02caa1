import QuaereCore

/// What has to be known of English to see which question was meant. Not an attempt at the language:
/// only words that begin questions, words that carry nothing, and common endings.
enum English {
  /// Words that begin a question, and what each asks for.
  static let askers: [String: Noun] = [
    "who": .people, "whom": .people, "whose": .people, "where": .places, "when": .dates,
    "which": .passages, "what": .sentences, "why": .sentences, "how": .sentences,
  ]

  /// Words that begin a wish or a question that can be answered yes or no.
  static let openers: Set<String> = [
    "show", "list", "find", "give", "tell", "get", "display", "print", "search", "look", "see",
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "would",
    "grep", "please", "i", "name", "any", "all", "every", "count", "number", "let", "me", "the",
  ]

  /// Words for what the language has one word for.
  static let nouns: [String: Noun] = [
    "persons": .people, "men": .people, "women": .people, "characters": .people, "names": .names,
    "towns": .places, "cities": .places, "locations": .places, "countries": .places,
    "organisations": .groups, "organizations": .groups, "parties": .groups, "bodies": .groups,
    "books": .sources, "works": .sources, "references": .sources, "writers": .authors,
    "paragraphs": .passages, "statements": .sentences, "claims": .sentences, "lines": .sentences,
    "chapters": .sections, "files": .documents, "texts": .documents, "articles": .documents,
    "quotations": .quotes, "numbers": .figures, "statistics": .figures, "years": .dates,
    "events": .sentences, "organisation": .groups, "organization": .groups,
  ]

  /// Words that no line of the language has outside of quotation marks.
  static let telling: Set<String> = Set(askers.keys).union([
    "the", "was", "were", "did", "does", "do", "have", "has", "had", "me", "about", "of", "a", "an",
    "they", "he", "she", "his", "her", "we", "you", "can", "could", "would", "there", "been",
    "said",
    "say", "says", "mentioned", "please", "show", "list", "find", "give", "tell",
  ]).subtracting(["where", "why"])

  /// Words without which the question is the same.
  static let empty: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "there", "here", "it", "its", "they",
    "them", "their", "he", "she", "his", "her", "him", "i", "me", "my", "we", "us", "our", "you",
    "your", "of", "to", "for", "from", "with", "without", "by", "in", "on", "at", "into", "and",
    "or", "but", "not", "as", "than", "then", "so", "if", "about", "regarding", "concerning",
    "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "done", "has",
    "have", "had", "can", "could", "will", "would", "shall", "should", "may", "might", "must",
    "who", "whom", "whose", "what", "when", "where", "which", "why", "how", "many", "much", "often",
    "long", "old", "any", "all", "every", "each", "some", "more", "most", "least", "only", "also",
    "show", "list", "find", "give", "tell", "get", "display", "print", "search", "look", "see",
    "please", "want", "know", "like", "said", "say", "says", "saying", "mention", "mentions",
    "mentioned", "named", "called", "happen", "happened", "happens", "happening", "occur",
    "occurs", "occurred", "written", "write", "writes", "wrote", "claim", "claims", "claimed",
    "argue", "argues", "think", "thinks", "according", "document", "documents", "text", "texts",
    "book", "corpus", "story", "article", "during", "between", "before", "after", "since", "until",
    "till", "ago", "year", "years", "time", "times", "date", "dates", "both", "other", "others",
    "no", "yes", "up", "out", "down", "over", "under", "again", "just", "very", "too", "one",
    "ones",
    "naming", "containing", "citing", "dated", "within", "word", "words", "phrase", "grep", "none",
    "person", "people", "place", "places", "thing", "things", "someone", "anyone", "everyone",
    "something", "anything", "everything", "come", "came", "go", "went", "take", "took", "place",
    "involved", "related", "part", "kind", "sort", "number", "count", "case", "fact", "facts",
  ]

  /// Verbs after which stands what somebody said.
  static let saying: Set<String> = [
    "say", "says", "said", "write", "writes", "wrote", "claim", "claims", "claimed", "argue",
    "argues", "argued", "think", "thinks", "thought", "report", "reports", "reported", "according",
    "state", "states", "stated", "tell", "tells", "told",
  ]

  /// The word without a common ending, for a search by prefix: `arrest`, `strike`. Of several ways
  /// to cut it the one that leaves a word.
  static func stem(_ word: String, isWord: (String) -> Bool = { _ in false }) -> String {
    let cuts = endings.filter { word.hasSuffix($0.ending) && word.count > $0.ending.count + 2 }
      .map { String(word.dropLast($0.cut)) }
    return cuts.first(where: isWord) ?? cuts.first ?? word
  }

  /// Each ending, and how many of its letters go.
  private static let endings = [
    ("ing", 3), ("ied", 2), ("ies", 2), ("ssed", 2), ("shed", 2), ("ched", 2), ("ed", 2), ("ed", 1),
    ("sses", 2), ("shes", 2), ("ches", 2), ("xes", 2), ("es", 1), ("es", 2), ("s", 1),
  ].map { (ending: $0.0, cut: $0.1) }

  /// One of the language's nouns, in its own word or another, plural or singular.
  static func noun(_ word: String) -> Noun? {
    let folded = Folding.fold(word)
    if let noun = Noun(word: folded), noun != .pairs { return noun }
    return nouns[folded] ?? nouns[folded + "s"]
  }
}
