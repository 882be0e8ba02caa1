import QuaereCore

/// The rows of an answer as ids, before any of them is put into words.
public struct Evaluation {
  public internal(set) var noun: Noun
  /// In the order of the answer. A row that stands in several groups is given in each.
  var ids: [UInt32]
  /// How many rows of the set before each came from, after `their`.
  var weights: [UInt32: Int]?
  public internal(set) var total: Int?
  var columns: [String] = []
  /// Fields of `group by`.
  var grouping: [String] = []
  var groups: [Answer.Group] = []
  var counts: (columns: [String], rows: [Answer.Count])?
  var isNumber = false
  var concordance: Concordance?
  var pairs: [PairFound] = []
  public internal(set) var assumptions: [Field] = []
  public internal(set) var remarks: [String] = []

  /// How many rows there are.
  public var count: Int {
    if let concordance { return concordance.rowCount }
    if noun == .pairs { return pairs.count }
    return grouping.isEmpty ? ids.count : distinct.count
  }

  /// How many lines of rows or hits there are to show.
  public var length: Int {
    concordance?.hits.count ?? (noun == .pairs ? pairs.count : ids.count)
  }

  /// Each row once, where it stands first.
  var distinct: [UInt32] {
    if grouping.isEmpty { return ids }
    var seen: Set<UInt32> = []
    return ids.filter { seen.insert($0).inserted }
  }

  init(noun: Noun, ids: [UInt32]) {
    self.noun = noun
    self.ids = ids
  }
}
