import QuaereCore

/// A clause: its keyword, words of help, examples that tests run, and how it is read. To add one,
/// write a file beside this one and a line in `all`.
public struct ClauseDefinition: Sendable {
  public let keyword: String
  public let form: String
  public let words: String
  public let examples: [String]
  let parse: @Sendable (inout Parser, Noun?) throws(Diagnostic) -> Clause

  public static let all: [ClauseDefinition] = [
    inside, naming, containing, citing, by, dated, undated, made, with, that, comparison, sharing,
    differing,
  ]

  static func named(_ keyword: String) -> ClauseDefinition? {
    all.first { $0.keyword == keyword }
  }
}
