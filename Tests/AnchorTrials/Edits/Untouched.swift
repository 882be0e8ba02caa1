/// Saved again; nothing is different.
enum Untouched: Edit {
  static let title = "nothing edited"
}
