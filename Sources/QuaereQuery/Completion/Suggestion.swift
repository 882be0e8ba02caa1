import QuaereCore

/// Something that may be typed next.
public struct Suggestion: Hashable, Sendable {
  public var text: String
  /// A count, or a few words.
  public var detail: String?
  /// What it is: `clause`, `noun`, `name` …
  public var group: String

  public init(_ text: String, detail: String? = nil, group: String) {
    self.text = text
    self.detail = detail
    self.group = group
  }
}

extension Suggestion {
  /// True where what follows is typed right behind it: an open quotation, a bracket, a folder, a
  /// document's handle.
  public var goesOn: Bool {
    text == "\"" || (text.last.map { "(/:".contains($0) } ?? false)
  }

  /// Parted from the word before it where they would touch.
  var afterWord: Suggestion {
    [")", ",", ".."].contains(text) ? self : Suggestion(" " + text, detail: detail, group: group)
  }
}

/// Values that only the open documents and the record know, most used first. Asked at every
/// keystroke, so whatever has to be gathered is gathered once.
public protocol Vocabulary {
  /// - Parameter prefix: as typed, without quotation marks.
  func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion]
  /// What a field of the noun's rows holds.
  func values(of field: String, on noun: Noun, prefix: String, limit: Int) -> [Suggestion]
  /// Addresses of this noun, those that show most first: long sections, passages with footnotes.
  func places(_ noun: Noun, limit: Int) -> [String]
  /// A few words that stand at an address.
  func words(at address: String) -> String?
  /// Dates of the text: where, in which words, and as typed after `dated`.
  func dates(limit: Int) -> [(place: String, words: String, typed: String)]
  /// How many rows are in a state; nil where counting would take long.
  func count(of state: String, on noun: Noun) -> Int?
}

extension Vocabulary {
  public func values(
    of field: String, on noun: Noun, prefix: String, limit: Int
  ) -> [Suggestion] { [] }

  public func places(_ noun: Noun, limit: Int) -> [String] { [] }

  public func words(at address: String) -> String? { nil }

  public func dates(limit: Int) -> [(place: String, words: String, typed: String)] { [] }

  public func count(of state: String, on noun: Noun) -> Int? { nil }
}
