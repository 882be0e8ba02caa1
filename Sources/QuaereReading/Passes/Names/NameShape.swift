import QuaereCore

/// A form of a name as its words.
struct NameShape {
  let text: String
  let words: [String]

  init(text: String) {
    self.text = text
    // Most are one word.
    let isWord = !text.isEmpty && !text.utf8.contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x2E }
    words =
      isWord
      ? [text]
      : text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "." }).map(String.init)
  }

  /// A person's given name or initial, and surname.
  func isFullName(_ votes: KindVotes) -> Bool {
    words.count > 1 && votes.person > 0 && votes.kind == .person
  }

  var isBare: Bool { words.count == 1 }
  var surname: String { words.last ?? text }
  var given: String { words.dropLast().joined(separator: " ") }

  /// First letters of what stands before the surname.
  var initials: [Character] { words.dropLast().compactMap { Folding.fold($0).first } }
  var hasOnlyInitials: Bool { words.dropLast().allSatisfy { $0.count == 1 } }
}
