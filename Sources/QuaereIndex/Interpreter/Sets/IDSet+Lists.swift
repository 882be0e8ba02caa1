/// Lists of ids, ascending and distinct, with each other.
extension IDSet {
  static func part(of ids: [UInt32], in run: Range<UInt32>) -> [UInt32] {
    guard let first = ids.first, let last = ids.last else { return [] }
    if run.contains(first), run.contains(last) { return ids }
    return ids.withUnsafeBufferPointer {
      let start = $0.gallop(from: 0, to: run.lowerBound)
      return Array($0[start..<$0.gallop(from: start, to: run.upperBound)])
    }
  }

  /// Looks each of the few up among the many, from the place of the one before.
  static func shared(_ few: [UInt32], _ many: [UInt32]) -> [UInt32] {
    many.withUnsafeBufferPointer { many in
      var place = 0
      return few.filter { id in
        place = many.gallop(from: place, to: id)
        return place < many.count && many[place] == id
      }
    }
  }

  static func rest(of ids: [UInt32], without taken: [UInt32]) -> [UInt32] {
    taken.withUnsafeBufferPointer { taken in
      var place = 0
      return ids.filter { id in
        place = taken.gallop(from: place, to: id)
        return place == taken.count || taken[place] != id
      }
    }
  }

  static func merged(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
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
