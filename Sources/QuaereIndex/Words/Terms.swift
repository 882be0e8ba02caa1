/// The words of the lexicon that one word of a pattern stands for, as ascending ids.
struct Terms: Hashable {
  private enum Form: Hashable {
    case run(Range<Int>)
    case some([UInt32])
  }

  private let form: Form

  init(_ run: Range<Int>) { form = .run(run) }

  init(_ term: Int?) { form = .run(term.map { $0..<$0 + 1 } ?? 0..<0) }

  /// - Parameter ids: in any order, each any number of times.
  init(_ ids: some Sequence<UInt32>) {
    var distinct: [UInt32] = []
    for id in ids.sorted() where distinct.last != id { distinct.append(id) }
    guard let first = distinct.first, let last = distinct.last else {
      form = .run(0..<0)
      return
    }
    // Ids in a row have their postings in a row.
    form =
      Int(last - first) == distinct.count - 1
      ? .run(Int(first)..<Int(last) + 1) : .some(distinct)
  }

  /// - Parameter runs: in any order.
  init(runs: [Range<Int>]) {
    self = runs.count == 1 ? Terms(runs[0]) : Terms(runs.lazy.joined().map { UInt32($0) })
  }

  static let none = Terms(0..<0)

  var isEmpty: Bool { count == 0 }

  var count: Int {
    switch form {
    case .run(let run): run.count
    case .some(let ids): ids.count
    }
  }

  /// The ids as runs, ascending.
  var runs: [Range<Int>] {
    switch form {
    case .run(let run): [run]
    case .some(let ids): ids.map { Int($0)..<Int($0) + 1 }
    }
  }

  /// From the first id to the last.
  var bounds: Range<Int> {
    switch form {
    case .run(let run): run
    case .some(let ids): Int(ids.first ?? 0)..<Int(ids.last ?? 0) + 1
    }
  }

  /// One bit for each id of `bounds`; nil when all of them are meant.
  var bits: [UInt64]? {
    guard case .some(let ids) = form, let first = ids.first, let last = ids.last else { return nil }
    var bits = [UInt64](repeating: 0, count: Int(last - first) / 64 + 1)
    for id in ids { bits[Int(id - first) / 64] |= 1 << UInt64((id - first) % 64) }
    return bits
  }

  func union(_ other: Terms) -> Terms {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Terms(runs: runs + other.runs)
  }
}
