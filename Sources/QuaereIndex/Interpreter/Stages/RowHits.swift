import QuaereCore
import QuaereQuery

/// The hits of a pattern in rows that are units of text, found as they are gone through: of the most
/// frequent words there are too many to be kept.
struct RowHits: Sendable {
  let index: Index
  let unit: TextUnit
  private let walk: HitWalk
  /// Nil when every unit is a row.
  private let rows: Bits?

  init(_ walk: HitWalk, _ index: Index, _ unit: TextUnit, rows: IDSet?) {
    (self.walk, self.index, self.unit) = (walk, index, unit)
    self.rows = rows.map { $0.bits(space: index.count(of: unit)) }
  }

  /// What is made of the hits of each part of the text, in order.
  func share<Made: Sendable>(
    _ poll: Poll,
    _ make:
      @escaping @Sendable (
        _ poll: Poll, _ forEach: ((Concordance.Hit) throws -> Void) throws -> Void
      ) throws -> Made
  ) throws -> [Made] {
    try Cores.share(index.count(of: unit), steps: walk.steps, poll) {
      let walker = try walk.begin()
      return { units, poll in
        try make(poll) { body in
          try walker(units, poll) { id, hit in
            guard rows?.contains(id) ?? true else { return }
            try body(Concordance.Hit(row: id, position: hit.position, length: hit.length))
          }
        }
      }
    }
  }

  func all(_ poll: Poll) throws -> [Concordance.Hit] {
    let parts = try share(poll) { _, forEach in
      var hits: [Concordance.Hit] = []
      try forEach { hits.append($0) }
      return hits
    }
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }

  /// How many there are, in how many rows, and the first in the order of the text.
  func counted(first most: Int, _ poll: Poll) throws -> HitsCounted {
    if let known = try known(poll) {
      return HitsCounted(
        count: known.count, rows: known.rows, first: try beginning(most, poll))
    }
    let parts = try share(poll) { _, forEach in
      var counted = HitsCounted(count: 0, rows: 0, first: [])
      var row: UInt32?
      try forEach { hit in
        counted.count += 1
        if hit.row != row { counted.rows += 1 }
        row = hit.row
        if counted.first.count < most { counted.first.append(hit) }
      }
      return counted
    }
    return HitsCounted(parts) { Array($0.joined().prefix(most)) }
  }

  /// The same with the first in another order.
  func counted(first most: Int, by order: KWICOrder, _ poll: Poll) throws -> HitsCounted {
    let parts = try share(poll) { [index] poll, forEach in
      var (count, rows) = (0, 0)
      var row: UInt32?
      var first = FirstHits(most, order, index)
      try forEach { hit in
        count += 1
        if hit.row != row { rows += 1 }
        row = hit.row
        first.add(hit)
      }
      return HitsCounted(count: count, rows: rows, first: first.hits)
    }
    return HitsCounted(parts) { found in
      var first = FirstHits(most, order, index)
      for hit in found.joined() { first.add(hit) }
      return first.hits
    }
  }
}

extension RowHits {
  /// Of words that stand in no other rows the index knows how often they stand there.
  private func known(_ poll: Poll) throws -> (count: Int, rows: Int)? {
    guard let words = walk.words else { return nil }
    let finder = UnitFinder(index: index, unit: unit, among: nil, poll: poll)
    let holding = try finder.holding(.words([words], marks: []))
    if let rows, !holding.allSatisfy(rows.contains) { return nil }
    return (index.frequency(of: words, in: unit), holding.count)
  }

  /// The first in the order of the text, without looking at what comes behind them.
  private func beginning(_ most: Int, _ poll: Poll) throws -> [Concordance.Hit] {
    let walker = try walk.begin()
    var found: [Concordance.Hit] = []
    var (at, size) = (0, 1024)
    while at < index.count(of: unit), found.count < most {
      let end = min(index.count(of: unit), at + size)
      try walker(at..<end, poll) { id, hit in
        found.append(Concordance.Hit(row: id, position: hit.position, length: hit.length))
      }
      (at, size) = (end, 2 * size)
    }
    return Array(found.prefix(most))
  }
}

extension HitsCounted {
  /// Of parts of the text; no row is in two of them.
  fileprivate init(
    _ parts: [HitsCounted], _ first: ([[Concordance.Hit]]) -> [Concordance.Hit]
  ) {
    self.init(
      count: parts.reduce(0) { $0 + $1.count }, rows: parts.reduce(0) { $0 + $1.rows },
      first: first(parts.map(\.first)))
  }
}

extension Interpreter {
  /// The hits in the rows, where they can be gone through in the order of the text; nil where they
  /// have to be gathered.
  func rowHits(
    _ patterns: [Spanned<TextPattern>], in evaluation: Evaluation
  ) throws -> RowHits? {
    guard patterns.count == 1, let unit = TextUnit(Relation.space(of: evaluation.noun)) else {
      return nil
    }
    let isAll = evaluation.ids.count == index.count(of: unit)
    let rows = isAll ? nil : IDSet(unsorted: evaluation.ids)
    return try searching(patterns.map { Spanned(WordTerm([$0.value]), $0.span) }) {
      try index.walk(patterns[0].value, unit, among: rows?.ids, forms: forms)
        .map { RowHits($0, index, unit, rows: rows) }
    }
  }
}
