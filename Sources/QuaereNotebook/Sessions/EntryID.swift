import QuaereCore

/// `ada.4`, taken apart. People's handles are letters, digits, `-` and `_`, as documents' are.
struct EntryID: Hashable {
  var author: String
  var number: Int
  var suffix: String

  init?(_ text: some StringProtocol) {
    guard let dot = text.lastIndex(of: "."), Address.isHandle(String(text[..<dot])) else {
      return nil
    }
    let tail = text[text.index(after: dot)...]
    let digits = tail.prefix { $0.isASCII && $0.isNumber }
    let letters = tail.dropFirst(digits.count)
    guard let number = Int(digits), number > 0, letters.count <= 2,
      letters.allSatisfy({ $0.isASCII && $0.isLowercase })
    else { return nil }
    author = String(text[..<dot])
    self.number = number
    suffix = String(letters)
  }
}
