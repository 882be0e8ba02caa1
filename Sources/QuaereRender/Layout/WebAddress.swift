import QuaereCore

/// Addresses of the web in a text: from `http://`, `https://` or `doi:10.` to the next blank, without
/// the punctuation of the sentence around them.
enum WebAddress {
  /// The segment in pieces, those that are addresses with their link.
  static func linked(_ segment: Page.Segment) -> [Page.Segment] {
    guard segment.link == nil, segment.text.utf8.contains(UInt8(ascii: ":")) else {
      return [segment]
    }
    var pieces: [Page.Segment] = []
    var rest = segment.text[...]
    while let (range, target) = first(in: rest) {
      let before = rest[..<range.lowerBound]
      if !before.isEmpty { pieces.append(Page.Segment(String(before), segment.role)) }
      pieces.append(Page.Segment(String(rest[range]), segment.role, link: target))
      rest = rest[range.upperBound...]
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(Page.Segment(String(rest), segment.role)) }
    return pieces
  }

  /// What an address starts with, and what goes before the rest of it to make a link.
  private static let starts = [
    (prefix: "https://", link: "https://"), (prefix: "http://", link: "http://"),
    (prefix: "doi:10.", link: "https://doi.org/10."),
  ]

  private static func first(in text: Substring) -> (Range<String.Index>, String)? {
    starts.compactMap { address(from: $0.prefix, link: $0.link, in: text) }
      .min { $0.0.lowerBound < $1.0.lowerBound }
  }

  private static func address(
    from prefix: String, link: String, in text: Substring
  ) -> (Range<String.Index>, String)? {
    var rest = text
    while let start = rest.firstRange(of: prefix) {
      let word = rest[start.upperBound...].prefix { !$0.isWhitespace && !delimiters.contains($0) }
      let address = word.last == "…" ? word.prefix(0) : trimmed(word)
      if !address.isEmpty { return (start.lowerBound..<address.endIndex, link + address) }
      rest = rest[start.upperBound...]
    }
    return nil
  }

  private static let delimiters = Set("<>\"“”«»|")

  /// Without a full stop at the end, and without a bracket that was opened before the address.
  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!?'’".contains(last) || closes(last, word) {
      word.removeLast()
    }
    return word
  }

  private static func closes(_ last: Character, _ word: Substring) -> Bool {
    switch last {
    case ")": word.count { $0 == "(" } < word.count { $0 == ")" }
    case "]": !word.contains("[")
    default: false
    }
  }
}
