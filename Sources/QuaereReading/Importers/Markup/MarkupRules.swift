/// What a vocabulary says of its elements.
struct MarkupRules: Sendable {
  /// Names are without case, and tags may be left out.
  var isHTML = false
  /// Have no content and no end tag.
  var void: Set<String> = []
  /// Hold no tags.
  var raw: Set<String> = []
  /// Begin a block; one that is left open ends a paragraph before it.
  var block: Set<String> = []
  /// Which open elements a start tag ends.
  var ends: [String: Set<String>] = [:]
  /// Elements out of which a tag ends nothing.
  var walls: Set<String> = []

  static let xml = MarkupRules()
}
