import QuaereCore

/// A block of Markdown, not yet read inside.
struct MarkdownBlock: Equatable {
  enum Role: Equatable {
    case heading(level: Int)
    case passage(Passage.Kind)
    /// `[^label]:`; `continues` for the second paragraph of a note and those after it.
    case definition(label: String, continues: Bool)
    case rule
  }

  var role: Role
  /// Without the marks of the block itself (`#`, `>`, `-`).
  var lines: [Line]
  /// The number of an item of an ordered list, when this is its first paragraph.
  var ordinal: Int?
}
