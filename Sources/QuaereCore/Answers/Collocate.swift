/// A word near those asked about, with what measures the company it keeps.
public struct Collocate: Sendable, Equatable {
  /// Folded.
  public var word: String
  /// How often it stands in the windows.
  public var count: Int
  /// How often it stands in the whole text.
  public var total: Int
  /// How often it would stand in the windows if it were scattered evenly.
  public var expected: Double
  /// Log-likelihood ratio G² (Dunning 1993); below zero where the word is rarer than expected.
  public var likelihood: Double
  /// Mutual information in bits (Church and Hanks 1990): log2 of the count over the expected one.
  public var information: Double

  public init(
    word: String, count: Int, total: Int, expected: Double, likelihood: Double,
    information: Double
  ) {
    self.word = word
    self.count = count
    self.total = total
    self.expected = expected
    self.likelihood = likelihood
    self.information = information
  }

  /// As `sort by` takes them, and the keys of JSON.
  public static let fields = ["word", "count", "total", "expected", "likelihood", "information"]
}
