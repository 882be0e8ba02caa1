import QuaereCore

/// Compares titles as people do: by their words.
enum Title {
  /// The folded words with one space between.
  static func key(_ title: String) -> String {
    Words.folded(title).joined(separator: " ")
  }
}
