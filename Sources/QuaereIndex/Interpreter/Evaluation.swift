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
  /// What a last stage made of the rows.
  var product: (any Product)?
  /// What that rests on; printed under the answer.
  var notes: [Field] = []
  var pairs: [PairFound] = []
  public internal(set) var assumptions: [Field] = []
  public internal(set) var remarks: [String] = []

  /// How many rows there are.
  public var count: Int {
    if let count = product?.rowCount { return count }
    if noun == .pairs { return pairs.count }
    return grouping.isEmpty ? ids.count : distinct.count
  }

  /// How many lines of rows or others there are to show.
  public var length: Int {
    product?.length ?? (noun == .pairs ? pairs.count : ids.count)
  }

  /// How many lines `#3` and its like may name.
  public var lineCount: Int {
    if let product { return product.length }
    return counts?.rows.count ?? (noun == .pairs ? pairs.count : ids.count)
  }

  /// Each row once, where it stands first.
  var distinct: [UInt32] {
    if grouping.isEmpty { return ids }
    var seen: Set<UInt32> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// The rows alone, whatever a last stage made of them; what `freeze` keeps.
  public var asRows: Evaluation {
    var rows = self
    (rows.product, rows.counts, rows.isNumber) = (nil, nil, false)
    return rows
  }

  init(noun: Noun, ids: [UInt32]) {
    self.noun = noun
    self.ids = ids
  }
}
