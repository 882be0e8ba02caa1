import QuaereCore

/// What `set` changes: a rule, printed under answers that used it and kept in the session, or what
/// only the screen knows.
public struct Setting: Sendable {
  public enum Scope: Sendable { case answers, screen }

  public let name: String
  public let words: String
  public let values: [String]
  public var of = Scope.answers

  public static let all: [Setting] = [
    Setting(
      name: "reach", words: "how far back a footnote answers for the text before it",
      values: Reach.allCases.map(\.rawValue)),
    Setting(
      name: "pager", words: "whether long pages go through a pager ($PAGER, else less)",
      values: ["on", "off"], of: .screen),
    Setting(
      name: "timing", words: "whether the time that a line took is said", values: ["on", "off"],
      of: .screen),
  ]

  public static func values(of name: String) -> [String] {
    all.first { $0.name == name }?.values ?? []
  }
}
