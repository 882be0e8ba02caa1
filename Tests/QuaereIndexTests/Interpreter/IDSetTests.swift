import Testing

@testable import QuaereIndex

@Suite struct IDSetTests {
  /// Runs and lists, near each other, far apart, and empty.
  static let sets: [IDSet] = [
    .empty, IDSet(0..<0), IDSet(0..<20), IDSet(5..<12), IDSet(30..<40),
    IDSet(sorted: [0]), IDSet(sorted: [4, 5, 11, 12]), IDSet(sorted: [2, 7, 19, 35]),
    IDSet(sorted: Array(stride(from: 1, to: 60, by: 3))),
  ]

  @Test(arguments: sets, sets)
  func isLikeASet(_ left: IDSet, _ right: IDSet) {
    let (a, b) = (Set(left.ids), Set(right.ids))
    #expect(left.intersection(right).ids == a.intersection(b).sorted())
    #expect(left.union(right).ids == a.union(b).sorted())
    #expect(left.subtracting(right).ids == a.subtracting(b).sorted())
    #expect((left == right) == (a == b))
  }

  @Test(arguments: sets)
  func knowsItsMembers(_ set: IDSet) {
    let members = Set(set.ids)
    #expect(set.count == members.count)
    #expect(set.isEmpty == members.isEmpty)
    #expect((0..<70).filter { set.contains(UInt32($0)) } == members.sorted().map(Int.init))
    #expect(set.filter { $0 % 2 == 0 }.ids == members.filter { $0 % 2 == 0 }.sorted())
  }

  @Test func sortsAndDropsDoubles() {
    #expect(IDSet(unsorted: [7, 3, 7, 1, 3]).ids == [1, 3, 7])
    #expect(IDSet(unsorted: [1, 3, 3]).ids == [1, 3])
    #expect(IDSet(unsorted: [1, 3]).ids == [1, 3])
  }
}
