import QuaereCore

/// A way to write what Quaere says. Every text is made of complete lines and is written as it is.
public protocol Format: Sendable {
  /// What `--format` and `export` take.
  var name: String { get }
  /// Why this answer cannot be written so; nil when it can.
  func refusal(of answer: Answer) -> Diagnostic?
  /// - Parameter line: the input that was answered; screens leave it out, records keep it.
  func text(_ answer: Answer, line: String, style: Style) -> String
  /// The rows alone, to be written after others; nil where a text has a beginning and an end.
  func rows(_ answer: Answer, style: Style) -> String?
  func text(_ page: Page, line: String, style: Style) -> String
  func text(_ diagnostic: Diagnostic, line: String, style: Style) -> String
}

extension Format {
  public func refusal(of answer: Answer) -> Diagnostic? { nil }
  public func rows(_ answer: Answer, style: Style) -> String? { nil }

  /// Whether a long answer can be written piece by piece.
  public var isOneRowAfterAnother: Bool {
    rows(Answer(noun: .passages, count: 0), style: Style()) != nil
  }

  /// A page has no rows, so where a format knows only rows it stays the plain page.
  public func text(_ page: Page, line: String, style: Style) -> String {
    PageFormat().text(page, style: style.plain)
  }

  /// Errors go to a person, whatever the format of the answers.
  public func text(_ diagnostic: Diagnostic, line: String, style: Style) -> String {
    DiagnosticScreen().text(diagnostic, line: line, style: style)
  }
}

/// Every format, in the order of the manual. A new one is a file and a line here.
public enum Formats {
  public static let all: [any Format] = [
    TextFormat(), JSONFormat(), JSONLinesFormat(), CSVFormat(), TSVFormat(), MarkdownFormat(),
    HTMLFormat(), LaTeXFormat(), GraphMLFormat(), DOTFormat(),
  ]

  public static func named(_ name: String) -> (any Format)? {
    all.first { $0.name == name.lowercased() }
  }
}
