/// The stable codes of errors, with what each means and a line that brings it about. `docs/errors.md`
/// is made from this table; a test finds any code in the sources that is not in it.
public struct ErrorCode: Hashable, Sendable {
  public enum Group: String, CaseIterable, Sendable {
    case reading = "Reading"
    case words = "Words of the language"
    case missing = "Something is missing"
    case readings = "More than one reading"
    case meaning = "Without meaning"
    case corpus = "Only the corpus knows"
    case sessions = "In session files"
  }

  public let code: String
  public let group: Group
  public let words: String
  /// Nil where only the corpus, the files or the clock bring it about.
  public let example: String?

  init(_ code: String, _ group: Group, _ words: String, _ example: String? = nil) {
    self.code = code
    self.group = group
    self.words = words
    self.example = example
  }

  /// Of lines that could not be read.
  public static let ofLanguage = Set((ofReading + ofWords + ofMissing).map(\.code))

  public static let all =
    ofReading + ofWords + ofMissing + ofReadings + ofMeaning + ofStages + ofCorpus + ofSessions
}
