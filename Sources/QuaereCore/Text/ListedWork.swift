/// A work as a list of works describes it: an entry of a `.bib` or CSL-JSON file, or of a list of
/// references at the end of a document.
public struct ListedWork: Sendable, Equatable {
  /// As the file of works has it; nil in a list that is printed.
  public var key: String?
  public var authors: [String] = []
  public var title: String?
  public var container: String?
  public var volume: String?
  public var issue: String?
  /// EDTF.
  public var date: String?
  /// The letter that tells works of one year apart: `a` of `1967a`.
  public var yearLetter: String?

  public init(key: String? = nil) {
    self.key = key
  }

  /// The year that stands in author–date references.
  public var year: Int? { date.flatMap { EDTF($0) }?.earliest.civil.year }
}
