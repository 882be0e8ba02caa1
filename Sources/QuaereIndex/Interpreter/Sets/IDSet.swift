/// Ids of one space, ascending and distinct.
///
/// A run of ids, such as all of a space, is kept as its bounds, so that a question about a million
/// passages does not begin by writing down a million numbers; many ids that lie close together are
/// kept as bits.
struct IDSet: Equatable {
  private enum Form {
    case run(Range<UInt32>)
    case list([UInt32])
    case bits(Bits, count: Int)
  }

  private let form: Form

  init(sorted ids: [UInt32]) { form = .list(ids) }

  init(_ range: Range<Int>) {
    form = .run(UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound))
  }

  init(_ bits: Bits) {
    let count = bits.population
    let isList = count < IDSet.few(below: bits.count)
    form = isList ? .list(bits.ids(in: 0..<bits.count)) : .bits(bits, count: count)
  }

  /// Fewer ids than this below a bound take less room as a list than as bits.
  private static func few(below bound: Int) -> Int { bound / 32 }

  init(unsorted ids: [UInt32]) {
    if IDSet.isAscending(ids) {
      self.init(sorted: ids)
      return
    }
    if let last = ids.max(), ids.count > max(64, IDSet.few(below: Int(last))) {
      var bits = Bits(count: Int(last) + 1)
      for id in ids { bits.insert(id) }
      self.init(bits)
      return
    }
    var sorted = ids
    sorted.sort()
    var distinct: [UInt32] = []
    distinct.reserveCapacity(sorted.count)
    for id in sorted where distinct.last != id { distinct.append(id) }
    self.init(sorted: distinct)
  }

  /// True when the ids are ascending and distinct already, as they are after most steps.
  static func isAscending(_ ids: [UInt32]) -> Bool {
    ids.withUnsafeBufferPointer { ids in
      for place in ids.indices.dropFirst() where ids[place - 1] >= ids[place] { return false }
      return true
    }
  }

  static let empty = IDSet(sorted: [])

  static func == (left: IDSet, right: IDSet) -> Bool {
    left.count == right.count && left.ids == right.ids
  }

  var ids: [UInt32] {
    switch form {
    case .run(let run): Array(run)
    case .list(let ids): ids
    case .bits(let bits, _): bits.ids(in: 0..<bits.count)
    }
  }

  var count: Int {
    switch form {
    case .run(let run): run.count
    case .list(let ids): ids.count
    case .bits(_, let count): count
    }
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ id: UInt32) -> Bool {
    switch form {
    case .run(let run): return run.contains(id)
    case .list(let ids):
      let place = ids.withUnsafeBufferPointer { $0.gallop(from: 0, to: id) }
      return place < ids.count && ids[place] == id
    case .bits(let bits, _): return bits.contains(id)
    }
  }

  /// One bit an id of a space; ids beyond it are left out.
  func bits(space: Int) -> Bits {
    if case .bits(let bits, _) = form, bits.count == space { return bits }
    var out = Bits(count: space)
    switch form {
    case .run(let run): out.insert(Int(run.lowerBound)..<Int(run.upperBound))
    case .list(let ids): for id in ids where id < space { out.insert(id) }
    case .bits(let bits, _):
      out.formUnion(bits)
      out.clamp(to: 0..<space)
    }
    return out
  }

  // MARK: Going through

  func forEach(_ body: (UInt32) throws -> Void) rethrows {
    switch form {
    case .run(let run): for id in run { try body(id) }
    case .list(let ids): for id in ids { try body(id) }
    case .bits(let bits, _):
      try bits.forEach(in: 0..<bits.count) {
        try body($0)
        return true
      }
    }
  }

  func filter(_ keeps: (UInt32) throws -> Bool) rethrows -> IDSet {
    if case .list(let ids) = form { return IDSet(sorted: try ids.filter(keeps)) }
    if count < IDSet.few(below: bound) {
      var kept: [UInt32] = []
      try forEach { if try keeps($0) { kept.append($0) } }
      return IDSet(sorted: kept)
    }
    var kept = Bits(count: bound)
    try forEach { if try keeps($0) { kept.insert($0) } }
    return IDSet(kept)
  }

  /// No id is as great as this.
  private var bound: Int {
    switch form {
    case .run(let run): Int(run.upperBound)
    case .list(let ids): ids.last.map { Int($0) + 1 } ?? 0
    case .bits(let bits, _): bits.count
    }
  }

  // MARK: With another

  func intersection(_ other: IDSet) -> IDSet {
    switch (form, other.form) {
    case (.run(let left), .run(let right)):
      let both = left.clamped(to: right)
      return IDSet(Int(both.lowerBound)..<Int(both.upperBound))
    case (.run(let run), .list(let ids)), (.list(let ids), .run(let run)):
      return IDSet(sorted: IDSet.part(of: ids, in: run))
    case (.list(let left), .list(let right)):
      let (few, many) = left.count < right.count ? (left, right) : (right, left)
      return IDSet(sorted: IDSet.shared(few, many))
    case (.list(let ids), .bits(let bits, _)), (.bits(let bits, _), .list(let ids)):
      return IDSet(sorted: ids.filter(bits.contains))
    case (.run(let run), .bits(var bits, let count)), (.bits(var bits, let count), .run(let run)):
      if run.lowerBound == 0, run.upperBound >= bits.count {
        return IDSet(form: .bits(bits, count: count))
      }
      bits.clamp(to: Int(run.lowerBound)..<Int(run.upperBound))
      return IDSet(bits)
    case (.bits(var left, _), .bits(let right, _)):
      left.formIntersection(right)
      return IDSet(left)
    }
  }

  func union(_ other: IDSet) -> IDSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    if case .list(let left) = form, case .list(let right) = other.form {
      return IDSet(sorted: IDSet.merged(left, right))
    }
    var bits = self.bits(space: max(bound, other.bound))
    bits.formUnion(other)
    return IDSet(bits)
  }

  func subtracting(_ other: IDSet) -> IDSet {
    if isEmpty || other.isEmpty { return self }
    switch (form, other.form) {
    case (.list(let left), .list(let right)):
      return IDSet(sorted: IDSet.rest(of: left, without: right))
    case (.list(let ids), _): return IDSet(sorted: ids.filter { !other.contains($0) })
    default:
      var bits = self.bits(space: bound)
      bits.subtract(other)
      return IDSet(bits)
    }
  }

  private init(form: Form) { self.form = form }

  fileprivate func add(to bits: inout Bits) {
    switch form {
    case .run(let run): bits.insert(Int(run.lowerBound)..<Int(run.upperBound))
    case .list(let ids): for id in ids { bits.insert(id) }
    case .bits(let own, _): bits.formUnion(own)
    }
  }

  fileprivate func take(from bits: inout Bits) {
    switch form {
    case .run(let run): bits.subtract(IDSet(form: .run(run)).bits(space: bits.count))
    case .list(let ids): for id in ids { bits.remove(id) }
    case .bits(let own, _): bits.subtract(own)
    }
  }
}

extension Bits {
  mutating func formUnion(_ set: IDSet) { set.add(to: &self) }
  mutating func subtract(_ set: IDSet) { set.take(from: &self) }
}
