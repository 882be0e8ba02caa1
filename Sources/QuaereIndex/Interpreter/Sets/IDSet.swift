/// Ids of one space, ascending and distinct.
struct IDSet: Equatable {
  private(set) var ids: [UInt32]

  init(sorted ids: [UInt32]) { self.ids = ids }

  init(_ range: Range<Int>) { ids = range.map { UInt32($0) } }

  init(unsorted ids: [UInt32]) {
    var sorted = ids
    sorted.sort()
    var distinct: [UInt32] = []
    distinct.reserveCapacity(sorted.count)
    for id in sorted where distinct.last != id { distinct.append(id) }
    self.ids = distinct
  }

  static let empty = IDSet(sorted: [])

  var count: Int { ids.count }
  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: UInt32) -> Bool {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id
  }

  func filter(_ keeps: (UInt32) throws -> Bool) rethrows -> IDSet {
    IDSet(sorted: try ids.filter(keeps))
  }

  func intersection(_ other: IDSet) -> IDSet {
    merge(other, both: true, left: false, right: false)
  }

  func union(_ other: IDSet) -> IDSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return merge(other, both: true, left: true, right: true)
  }

  func subtracting(_ other: IDSet) -> IDSet {
    other.isEmpty ? self : merge(other, both: false, left: true, right: false)
  }

  /// One walk over both: which of an id in both, only in the left, only in the right is kept.
  private func merge(_ other: IDSet, both: Bool, left: Bool, right: Bool) -> IDSet {
    var out: [UInt32] = []
    out.reserveCapacity(left || right ? max(count, other.count) : min(count, other.count))
    var i = 0
    var j = 0
    let a = ids
    let b = other.ids
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        if both { out.append(a[i]) }
        i += 1
        j += 1
      } else if a[i] < b[j] {
        if left { out.append(a[i]) }
        i += 1
      } else {
        if right { out.append(b[j]) }
        j += 1
      }
    }
    if left { out.append(contentsOf: a[i...]) }
    if right { out.append(contentsOf: b[j...]) }
    return IDSet(sorted: out)
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
