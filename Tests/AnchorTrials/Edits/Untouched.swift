/// Saved again; nothing is different.
package enum Untouched: Edit {
  package static let title = "nothing edited"
}
