import QuaereCore

/// A stage after `|`: its keyword, words of help, examples that tests run, and how it is read. To
/// add one, write a file beside this one and a line in `all`.
public struct StageDefinition: Sendable {
  public let keyword: String
  public let form: String
  public let words: String
  public let examples: [String]
  let parse: @Sendable (inout Parser, Noun?) throws(Diagnostic) -> Stage

  public static let all: [StageDefinition] = [
    sort, group, count, table, first, last, sample, show, their, keep, kwic, collocates, context,
    text, timeline, gaps, network,
  ]

  static func named(_ keyword: String) -> StageDefinition? {
    all.first { $0.keyword == keyword }
  }
}
