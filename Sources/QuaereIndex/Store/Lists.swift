/// An adjacency being made: lists of ids, one a member, in one array.
struct Lists {
  private(set) var starts: [UInt32] = [0]
  private(set) var targets: [UInt32] = []

  init() {}

  var count: Int { starts.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt32> {
    targets[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Adds the list of the next member.
  mutating func append(_ ids: some Sequence<UInt32>) {
    targets.append(contentsOf: ids)
    starts.append(UInt32(targets.count))
  }

  /// The members of each value of a column: `values[i]` is one of `count` groups, or `Index.none`.
  init(grouping values: [UInt32], count: Int) {
    starts = [UInt32](repeating: 0, count: count + 1)
    for value in values where value != Index.none { starts[Int(value) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    targets = [UInt32](repeating: 0, count: Int(starts[count]))
    for (member, value) in values.enumerated() where value != Index.none {
      targets[Int(next[Int(value)])] = UInt32(member)
      next[Int(value)] += 1
    }
  }

  /// Bounds of the members of each of `count` groups, of which the members of one stand together.
  static func bounds(of groups: some Sequence<UInt32>, count: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    return starts
  }

  /// The same relation seen from the other side.
  func transposed(count: Int) -> Lists {
    var from: [UInt32] = []
    from.reserveCapacity(targets.count)
    for index in 0..<self.count {
      from.append(contentsOf: repeatElement(UInt32(index), count: self[index].count))
    }
    var out = Lists(grouping: targets, count: count)
    for index in out.targets.indices { out.targets[index] = from[Int(out.targets[index])] }
    return out
  }
}
