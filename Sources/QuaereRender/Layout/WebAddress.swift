import QuaereCore

/// Addresses of the web in a text: from `http://`, `https://` or `doi:10.` to the next blank, without
/// the punctuation of the sentence around them.
enum WebAddress {
  /// The segment in pieces, those that are addresses with their link.
  static func linked(_ segment: Page.Segment) -> [Page.Segment] {
    guard segment.link == nil else { return [segment] }
    let text = segment.text
    var pieces: [Page.Segment] = []
    var start = text.startIndex
    // Every text of every screen comes through here, so it is looked at as bytes.
    var colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    while let at = colon {
      var next = text.utf8.index(after: at)
      if let (range, link) = address(around: at, in: text[start...]) {
        if start < range.lowerBound {
          pieces.append(Page.Segment(String(text[start..<range.lowerBound]), segment.role))
        }
        pieces.append(Page.Segment(String(text[range]), segment.role, link: link))
        (start, next) = (range.upperBound, range.upperBound)
      }
      colon = text.utf8[next...].firstIndex(of: UInt8(ascii: ":"))
    }
    if pieces.isEmpty { return [segment] }
    if start < text.endIndex { pieces.append(Page.Segment(String(text[start...]), segment.role)) }
    return pieces
  }

  /// What stands before and after the colon of an address, and what a link has for both.
  private static let starts = [
    (scheme: "https", rest: "://", link: "https://"),
    (scheme: "http", rest: "://", link: "http://"),
    (scheme: "doi", rest: ":10.", link: "https://doi.org/10."),
  ]

  private static func address(
    around colon: String.Index, in text: Substring
  ) -> (Range<String.Index>, String)? {
    for start in starts
    where text[..<colon].utf8.reversed().starts(with: start.scheme.utf8.reversed()) {
      guard text[colon...].utf8.starts(with: start.rest.utf8) else { continue }
      let first = text.utf8.index(colon, offsetBy: -start.scheme.utf8.count)
      let behind = text.utf8.index(colon, offsetBy: start.rest.utf8.count)
      let word = text[behind...].prefix { !$0.isWhitespace && !delimiters.contains($0) }
      let address = word.last == "…" ? word.prefix(0) : trimmed(word)
      if !address.isEmpty { return (first..<address.endIndex, start.link + address) }
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
