import QuaereCore

/// A rule that `set` changes; printed under answers that used it.
public struct Setting: Sendable {
  public let name: String
  public let words: String
  public let values: [String]

  public static let all: [Setting] = [
    Setting(
      name: "reach", words: "how far back a footnote answers for the text before it",
      values: Reach.allCases.map(\.rawValue))
  ]

  public static func values(of name: String) -> [String] {
    all.first { $0.name == name }?.values ?? []
  }
}
