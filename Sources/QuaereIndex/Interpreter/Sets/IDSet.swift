/// Ids of one space, ascending and distinct.
///
/// A run of ids, such as all of a space, is kept as its bounds, so that a question about a million
/// passages does not begin by writing down a million numbers.
struct IDSet: Equatable {
  private enum Form {
    case run(Range<UInt32>)
    case list([UInt32])
  }

  private let form: Form

  init(sorted ids: [UInt32]) { form = .list(ids) }

  init(_ range: Range<Int>) {
    form = .run(UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound))
  }

  init(unsorted ids: [UInt32]) {
    if IDSet.isAscending(ids) {
      form = .list(ids)
      return
    }
    var sorted = ids
    sorted.sort()
    var distinct: [UInt32] = []
    distinct.reserveCapacity(sorted.count)
    for id in sorted where distinct.last != id { distinct.append(id) }
    form = .list(distinct)
  }

  /// - Parameter ranges: in any order; they may overlap.
  init(ranges: [Range<Int>]) {
    var ids: [UInt32] = []
    var end = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(end, range.lowerBound)
      guard start < range.upperBound else { continue }
      ids.append(contentsOf: UInt32(clamping: start)..<UInt32(clamping: range.upperBound))
      end = range.upperBound
    }
    form = .list(ids)
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
    }
  }

  var count: Int {
    switch form {
    case .run(let run): run.count
    case .list(let ids): ids.count
    }
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ id: UInt32) -> Bool {
    switch form {
    case .run(let run): return run.contains(id)
    case .list(let ids):
      let place = ids.withUnsafeBufferPointer { $0.gallop(from: 0, to: id) }
      return place < ids.count && ids[place] == id
    }
  }

  func filter(_ keeps: (UInt32) throws -> Bool) rethrows -> IDSet {
    switch form {
    case .run(let run): IDSet(sorted: try run.filter(keeps))
    case .list(let ids): IDSet(sorted: try ids.filter(keeps))
    }
  }

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
    }
  }

  func union(_ other: IDSet) -> IDSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return IDSet(sorted: IDSet.merged(ids, other.ids))
  }

  func subtracting(_ other: IDSet) -> IDSet {
    if isEmpty || other.isEmpty { return self }
    let taken = other.ids
    return taken.withUnsafeBufferPointer { taken in
      var place = 0
      return filter { id in
        place = taken.gallop(from: place, to: id)
        return place == taken.count || taken[place] != id
      }
    }
  }

  private static func part(of ids: [UInt32], in run: Range<UInt32>) -> [UInt32] {
    guard let first = ids.first, let last = ids.last else { return [] }
    if run.contains(first), run.contains(last) { return ids }
    return ids.withUnsafeBufferPointer {
      let start = $0.gallop(from: 0, to: run.lowerBound)
      return Array($0[start..<$0.gallop(from: start, to: run.upperBound)])
    }
  }

  /// Looks each of the few up among the many, from the place of the one before.
  private static func shared(_ few: [UInt32], _ many: [UInt32]) -> [UInt32] {
    many.withUnsafeBufferPointer { many in
      var place = 0
      return few.filter { id in
        place = many.gallop(from: place, to: id)
        return place < many.count && many[place] == id
      }
    }
  }

  private static func merged(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (left[i], right[j])
      out.append(min(a, b))
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    out.append(contentsOf: left[i...])
    out.append(contentsOf: right[j...])
    return out
  }
}

/// Membership of a whole space, one bit an id; for tests that are asked many times.
struct IDBits {
  private var words: [UInt64]

  init(_ set: IDSet, space: Int) {
    words = [UInt64](repeating: 0, count: space / 64 + 1)
    for id in set.ids { words[Int(id) / 64] |= 1 << (UInt64(id) % 64) }
  }

  func contains(_ id: UInt32) -> Bool {
    let word = Int(id) / 64
    return word < words.count && words[word] & (1 << (UInt64(id) % 64)) != 0
  }
}
