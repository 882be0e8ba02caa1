import QuaereCore

/// The rows of an answer as ids, before any of them is put into words.
public struct Evaluation {
  public internal(set) var noun: Noun
  /// In the order of the answer.
  var ids: [UInt32]
  /// How many rows of the set before each came from, after `their`.
  var weights: [UInt32: Int]?
  public internal(set) var total: Int?
  var columns: [String] = []
  var groups: [Answer.Group] = []
  var counts: (columns: [String], rows: [Answer.Count])?
  var isNumber = false
  var concordance: Concordance?
  var pairs: [PairFound] = []
  public internal(set) var assumptions: [Field] = []
  public internal(set) var remarks: [String] = []

  /// How many rows there are.
  public var count: Int {
    if let concordance { return concordance.hits.count }
    return noun == .pairs ? pairs.count : ids.count
  }

  init(noun: Noun, ids: [UInt32]) {
    self.noun = noun
    self.ids = ids
  }
}
