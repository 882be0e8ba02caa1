import QuaereCore

/// A word or a sign of a text, as anchors compare them.
struct TextToken: Hashable {
  var key: String
  /// Unicode scalar offsets in the text it was read from.
  var range: Range<Int>

  /// - Parameter joinsHyphens: as `TokenScanner.scan`.
  static func tokens(of text: String, joinsHyphens: Bool = true) -> [TextToken] {
    var found: [TextToken] = []
    TokenScanner.scan(text, joinsHyphens: joinsHyphens) { key, range in
      found.append(TextToken(key: String(decoding: key, as: UTF8.self), range: range))
    }
    return found
  }
}

extension String {
  /// The text between two Unicode scalar offsets; cut at the text's ends.
  package func scalars(_ range: Range<Int>) -> String {
    let view = unicodeScalars
    let start = view.index(view.startIndex, offsetBy: range.lowerBound, limitedBy: view.endIndex)
    let end = view.index(view.startIndex, offsetBy: range.upperBound, limitedBy: view.endIndex)
    return String(view[(start ?? view.endIndex)..<(end ?? view.endIndex)])
  }
}
