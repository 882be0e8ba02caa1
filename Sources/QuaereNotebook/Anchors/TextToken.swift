import Foundation
import QuaereCore

/// A word or a sign, as anchors compare them: exact, but for what type-setting alone decides (NFC
/// or NFD, the forms of quotation marks and dashes, soft hyphens, white space).
struct TextToken: Hashable {
  var key: String
  /// Unicode scalar offsets in the text it was read from.
  var range: Range<Int>

  static func tokens(of text: String) -> [TextToken] {
    var found: [TextToken] = []
    var word = String.UnicodeScalarView()
    var start = 0
    var offset = 0
    func endWord() {
      if !word.isEmpty { found.append(TextToken(key: key(ofWord: word), range: start..<offset)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if Words.isWordScalar(scalar) {
        if word.isEmpty { start = offset }
        word.append(scalar)
      } else {
        endWord()
        let key = Normalised.isWhiteSpace(scalar) ? "" : Folding.fold(String(scalar))
        if !key.isEmpty { found.append(TextToken(key: key, range: offset..<offset + 1)) }
      }
      offset += 1
    }
    endWord()
    return found
  }

  private static func key(ofWord word: String.UnicodeScalarView) -> String {
    let isPlain = word.allSatisfy { $0.value < 0x80 }
    if isPlain { return String(word) }
    return String(String.UnicodeScalarView(word.filter { $0.value != 0xAD }))
      .precomposedStringWithCanonicalMapping
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
