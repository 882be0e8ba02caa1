/// What is wrong with a line, as data; the renderer paints it.
public struct Diagnostic: Error, Sendable, Equatable {
  /// Stable, listed in `docs/errors.md`: `unknown-noun`.
  public var code: String
  /// One sentence without its full stop or with a question mark, quoting the user's own word.
  public var message: String
  /// Unicode scalar offsets in the line, from 0; nil when no word is to blame.
  public var span: Range<Int>?
  /// At most three things to type, the nearest first.
  public var hints: [String]
  /// What could stand in the line instead of what `span` points at; made whole lines of by whoever
  /// knows the line.
  public var replacements: [String]

  public init(
    code: String, message: String, span: Range<Int>? = nil, hints: [String] = [],
    replacements: [String] = []
  ) {
    self.code = code
    self.message = message.utf8.count > 200 ? Diagnostic.shortened(message) : message
    self.span = span
    // A line of pages is no hint.
    self.hints = Array(hints.prefix(3)).filter { $0.utf8.count <= 1000 }
    self.replacements = replacements
  }

  /// With what is quoted cut to the beginning of it.
  private static func shortened(_ message: String) -> String {
    var out = ""
    var rest = message[...]
    while let start = rest.firstIndex(of: "“"), let end = rest[start...].firstIndex(of: "”") {
      let quoted = rest[start..<end]
      out += rest[..<start] + (quoted.count > 60 ? quoted.prefix(40) + "…" : quoted) + "”"
      rest = rest[rest.index(after: end)...]
    }
    return out + (rest.count > 300 ? rest.prefix(300) + "…" : rest)
  }
}
