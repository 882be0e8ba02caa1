/// One work as one footnote cites it.
public struct Citation: Sendable, Equatable {
  public enum Form: String, Sendable, CaseIterable {
    case full, short, ibid, unresolved
  }

  /// Index of the footnote in its document.
  public var footnote: Int
  /// UTF-8 range in the footnote's text.
  public var range: Range<Int>
  public var form: Form
  /// As written here or, where `inferred` has the field's name, carried from another citation.
  public var authors: [String] = []
  public var title: String?
  public var container: String?
  public var volume: String?
  public var issue: String?
  /// EDTF.
  public var date: String?
  public var pages: String?
  /// It says that it stands for a work cited before: `op. cit.`, `ibid.`
  public var isBackReference = false
  /// The number of the footnote it says that it refers back to: `op. cit., n. 12`.
  public var refersTo: Int?
  /// Index in the document's `listedWorks`, where the citation is to an entry of that list.
  public var listed: Int?
  /// The key of a work in a file of works, where the text itself gives it: `[@avrich, 24]`.
  public var key: String?
  /// Index in `Library.sources`; set by the resolution pass for every citation.
  public var source: Int = 0
  /// Names of the fields (`source`, `author` …) that were inferred.
  public var inferred: [String] = []
  /// How the citation was resolved, in words, for `why` and `trace`.
  public var reason: String?

  public init(footnote: Int, range: Range<Int>, form: Form = .full) {
    self.footnote = footnote
    self.range = range
    self.form = form
  }
}

/// A distinct work to which citations resolve.
public struct Source: Sendable, Equatable {
  /// Short, stable, typed by people: `gulag`, `libertaire-1931`.
  public var key: String
  public var title: String?
  /// Indices in `Library.authors`.
  public var authors: [Int] = []
  public var container: String?
  /// EDTF.
  public var date: String?
  /// The forms its title takes in the notes.
  public var spellings: [SpellingCount] = []
  /// Index of the document that is this work, when it lies in the folder.
  public var document: Int?
  /// False for a citation that matched nothing and counts as a source of its own.
  public var isResolved = true

  public init(key: String, title: String? = nil) {
    self.key = key
    self.title = title
  }
}

/// Somebody who wrote a source.
public struct Author: Sendable, Equatable {
  /// The fullest form found.
  public var name: String
  /// Index in `Library.names` when this person is also named in the text.
  public var person: Int?

  public init(name: String, person: Int? = nil) {
    self.name = name
    self.person = person
  }
}

/// A written form and how often it occurs.
public struct SpellingCount: Sendable, Equatable {
  public var text: String
  public var count: Int

  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}
