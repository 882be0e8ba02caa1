import QuaereCore

/// A source while it is being put together.
struct Work {
  var title: WorkTitle?
  var source: Source
  /// Spelling keys of the surnames of its authors.
  var authorKeys: Set<String>
  /// The author's names as first given.
  var authors: [String]
  var issue: String?
  var volume: String?
  /// A periodical or one issue of it: no author, no container, but an issue or a date.
  var isPeriodical: Bool
  /// The address of the citation it was first met in.
  var firstAddress: String
  /// Of a work that a list describes.
  var listing: Listing?

  struct Listing {
    /// As the file of works has it.
    var key: String?
    var year: Int?
    var yearLetter: String?
    /// Until a citation is found to mean it, it is no source.
    var isCited = false
  }
}

extension Work {
  init(_ listed: ListedWork) {
    var source = Source(key: "", title: listed.title.map(WorkTitle.spelling))
    source.container = listed.container
    source.date = listed.date
    self.init(
      title: listed.title.map { WorkTitle($0) }, source: source,
      authorKeys: Surname.keys(listed.authors), authors: listed.authors, issue: listed.issue,
      volume: listed.volume, isPeriodical: false, firstAddress: "the list of works",
      listing: Listing(key: listed.key, year: listed.year, yearLetter: listed.yearLetter))
  }
}

/// Surnames of people in notes.
enum Surname {
  /// The last word that is no initial: `L.M. Vega` is Vega.
  static func of(_ name: String) -> String {
    if PersonText.isBody(name) { return name }
    let words = name.split(whereSeparator: { $0 == " " || $0 == "." })
    return String(words.last { $0.count > 1 } ?? words.last ?? Substring(name))
  }

  static func keys(_ names: [String]) -> Set<String> {
    Set(names.flatMap { SpellingKey.keys(of: of($0)) })
  }

  /// First letters of the given names that stand before the surname.
  static func initials(_ name: String) -> [Character] {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "." })
    return words.dropLast().compactMap { Folding.fold($0).first }
  }
}
