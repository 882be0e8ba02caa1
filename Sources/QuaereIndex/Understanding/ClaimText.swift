import QuaereCore

/// What reading knows of a place that somebody judges, for the claim sheet.
public struct ClaimText: Sendable, Equatable {
  /// As shown: without the handle while one document is open.
  public var place: String
  public var text: String
  /// `Iztok, On anarchism in the USSR (1980), The Left Opposition, ¶1, s.12`.
  public var location: String
  /// False for a work or a name, whose text is no quotation.
  public var isPlace = true
  /// Each footnote that answers, and the works it names: `n17 -> tracts, plateforme`.
  public var rests: [String] = []
  /// Of those works.
  public var voices: [String] = []
  /// Each date and how it was read.
  public var dates: [String] = []
  /// Each name that has several spellings, and who joined them.
  public var names: [Named] = []

  public struct Named: Sendable, Equatable {
    public var name: String
    public var spellings: [String]
    /// Joined by the program and not by a person.
    public var isInferred: Bool
  }

  public init(place: String, text: String, location: String) {
    self.place = place
    self.text = text
    self.location = location
  }
}
