import QuaereCore
import QuaereIndex

/// All that is known of one claim: where it stands, what it rests on, how it was read, who holds it
/// and on what, who does not, what was looked for in vain. What `proof` shows and `export` writes.
public struct ClaimSheet: Sendable, Equatable {
  /// What reading knows.
  public var text: ClaimText
  /// The words that the claim is about, where they are fewer than all at its place.
  public var words: String?
  public var reach: Reach
  /// Confirmations, disputes, flags and notes on the place, each in words.
  public var supporting: [Line] = []
  public var against: [Line] = []
  public var open: [Line] = []
  public var notes: [Line] = []
  /// Searches in vain for what the claim names.
  public var sought: [String] = []
  /// Who joined which spellings: `Skobov = Alexander Skobov (ada, 7 March 2026)`.
  public var names: [String] = []
  public var verdict = ""
  /// The voices that confirmations rest on; two on one voice count as one.
  public var voices: [String] = []
  /// What would ask it all again: the session, the entries in it and their digests.
  public var redo: [String] = []

  public struct Line: Sendable, Equatable {
    /// `ada.5  confirmed  7 March 2026  both dates`
    public var words: String
    /// Each with its relation and grade.
    public var evidence: [String] = []
  }

  init(text: ClaimText, words: String?, reach: Reach) {
    self.text = text
    self.words = words
    self.reach = reach
  }

  public var quotation: String { words ?? text.text }
}
