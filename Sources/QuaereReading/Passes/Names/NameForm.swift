import QuaereCore

/// One written form of a name in one document, with all its places.
struct NameForm {
  var document: Int
  var text: String
  var words: [String]
  var votes = KindVotes()
  /// Indices in the document's mentions.
  var mentions: [Int] = []
  /// Places in notes, as an author or in a title, kept only when the name is also in the text.
  var noteMentions: [Mention] = []
  /// Index in `Library.authors` when this form is an author's.
  var author: Int?

  init(document: Int, text: String) {
    self.document = document
    self.text = text
    words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "." }).map(String.init)
  }

  /// A person's given name or initial, and surname.
  var isFullName: Bool { words.count > 1 && votes.person > 0 && votes.kind == .person }
  var isBare: Bool { words.count == 1 }
  var surname: String { words.last ?? text }

  /// First letters of what stands before the surname.
  var initials: [Character] { words.dropLast().compactMap { Folding.fold($0).first } }
  var hasOnlyInitials: Bool { words.dropLast().allSatisfy { $0.count == 1 } }

  /// Under which spelling it is counted: that of the surname for a person.
  var spelling: String { isFullName ? surname : text }
}

/// Sets that grow together.
struct UnionFind {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var at = index
    while parent[at] != at {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }

  /// The smaller index becomes the root, so that the first form met leads.
  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(one), root(other))
    if left != right { parent[max(left, right)] = min(left, right) }
  }
}
