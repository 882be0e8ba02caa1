import QuaereCore

/// What `set` changes: a rule, printed under answers that used it and kept in the session, or what
/// only the screen knows.
public struct Setting: Sendable {
  public enum Scope: Sendable { case answers, screen }

  public let name: String
  public let words: String
  public let values: [String]
  public var of = Scope.answers
  /// Whether it takes any text in quotes, of which `values` are examples.
  public var takesText = false

  public static let all: [Setting] =
    [
      Setting(
        name: "reach", words: "how far back a footnote answers for the text before it",
        values: Reach.allCases.map(\.rawValue)),
      Setting(
        name: "carry-year",
        words: "whether a date without its year or month takes one from the text around it",
        values: ["on", "off"]),
    ]
    + Season.allCases.map { season in
      Setting(
        name: season.rawValue, words: "the three months that \(season.rawValue) is taken to be",
        values: usualFirst(season))
    } + [
      Setting(
        name: "search-again", words: "after how many days a search in vain is due again",
        values: ["90", "30", "180", "365", "never"]),
      Setting(
        name: "pager", words: "whether long pages go through a pager ($PAGER, else less)",
        values: ["on", "off"], of: .screen),
      Setting(
        name: "timing", words: "whether the time that a line took is said", values: ["on", "off"],
        of: .screen),
      Setting(
        name: "hints",
        words: "dim words while typing: what may come next, or the rest of an earlier line",
        values: ["next", "earlier", "off"], of: .screen),
      Setting(
        name: "prompt", words: "what stands before a line; %n the notebook, %s the session",
        values: ["? ", "%n ? "], of: .screen, takesText: true),
    ]

  private static func usualFirst(_ season: Season) -> [String] {
    let usual = Seasons().window(of: season)
    return [usual] + Seasons.choices.filter { $0 != usual }
  }

  /// A value as it is typed.
  public func written(_ value: String) -> String { takesText ? value.quoted : value }

  public static func values(of name: String) -> [String] {
    all.first { $0.name == name }?.values ?? []
  }

  static func takesText(_ name: String) -> Bool {
    all.contains { $0.name == name && $0.takesText }
  }

  /// What these values come to; a value that is none of its setting changes nothing.
  public static func settings(_ values: [String: String]) -> Settings {
    var settings = Settings()
    if let reach = values["reach"].flatMap(Reach.init) { settings.reach = reach }
    if let carries = values["carry-year"] { settings.completesDates = carries != "off" }
    for season in Season.allCases {
      if let months = values[season.rawValue] { settings.seasons.set(season, to: months) }
    }
    if let days = values["search-again"] { settings.searchAgain = Int(days) }
    return settings
  }

  /// The value in force.
  public func value(in settings: Settings) -> String {
    switch name {
    case "reach": settings.reach.rawValue
    case "carry-year": settings.completesDates ? "on" : "off"
    case "search-again": settings.searchAgain.map(String.init) ?? "never"
    default: Season(rawValue: name).map { settings.seasons.window(of: $0) } ?? ""
    }
  }
}
