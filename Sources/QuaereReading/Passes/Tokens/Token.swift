/// A word or a number of a text, with what parts it from the token before.
///
/// Words are runs of letters and numbers runs of digits, so `10th` is two tokens with nothing
/// between them and `Cohn-Bendit` two with a hyphen between.
struct Token {
  /// What stands between two tokens, coarsely; the bytes tell the rest.
  enum Gap: UInt8 {
    /// Nothing: the tokens touch. Also used before the first token of a text.
    case none
    case space
    case hyphen
    /// An en or em dash, with or without spaces, or a hyphen with spaces.
    case dash
    case apostrophe
    /// A comma and space.
    case comma
    /// A full stop and nothing else: `L.M.`
    case dot
    /// A full stop and white space: the end of a sentence or of an abbreviation.
    case dotSpace
    case slash
    case line
    case other
  }

  var start: Int32
  var end: Int32
  /// FNV-1a of the folded word; for a number the value, saturating.
  var hash: UInt64
  var isNumber: Bool
  /// The first letter is a capital.
  var isCapital: Bool
  /// Every letter is a capital and there are at least two.
  var isAllCapital: Bool
  var before: Gap

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
  var value: Int { isNumber ? Int(truncatingIfNeeded: hash) : 0 }
}
