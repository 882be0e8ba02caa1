/// A line that shows something, and what it gives in the open documents.
public struct HelpExample: Hashable, Sendable {
  public var line: String
  /// `9 sentences`; nil where nobody asked.
  public var answer: String?

  public init(_ line: String, answer: String? = nil) {
    self.line = line
    self.answer = answer
  }
}

/// Where the examples of help come from: the tables, or the open documents.
public protocol HelpExamples {
  /// - Parameter limit: at most so many.
  func examples(of lines: [String], limit: Int) -> [HelpExample]
}

/// As they stand in the tables.
public struct TableExamples: HelpExamples {
  public init() {}

  public func examples(of lines: [String], limit: Int) -> [HelpExample] {
    lines.prefix(limit).map { HelpExample($0) }
  }
}
