import Testing

@testable import QuaereIndex

@Suite struct IDSetTests {
  /// Runs and lists, near each other, far apart, and empty.
  static let sets: [IDSet] = [
    .empty, IDSet(0..<0), IDSet(0..<20), IDSet(5..<12), IDSet(30..<40),
    IDSet(sorted: [0]), IDSet(sorted: [4, 5, 11, 12]), IDSet(sorted: [2, 7, 19, 35]),
    IDSet(sorted: Array(stride(from: 1, to: 60, by: 3))), IDSet(bits([0, 1, 2, 3, 50, 63])),
    IDSet(bits([5, 64, 65, 66, 67, 129])), IDSet(bits(Array(0..<130))),
  ]

  private static func bits(_ ids: [UInt32]) -> Bits {
    var bits = Bits(count: 130)
    for id in ids { bits.insert(id) }
    return bits
  }

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
    #expect((0..<200).filter { set.contains(UInt32($0)) } == members.sorted().map(Int.init))
    #expect(set.filter { $0 % 2 == 0 }.ids == members.filter { $0 % 2 == 0 }.sorted())
  }

  @Test(arguments: sets)
  func isBitsOfASpace(_ set: IDSet) {
    for space in [0, 1, 35, 64, 130, 200] {
      let bits = set.bits(space: space)
      let members = set.ids.filter { $0 < space }
      #expect(bits.count == space && bits.ids(in: 0..<space) == members)
      #expect(bits.population == members.count)
      for range in [0..<space, 3..<40, 60..<70, 64..<128, 90..<90] {
        let inside = members.filter { range.contains(Int($0)) }
        #expect(bits.population(in: range) == inside.count)
      }
    }
  }

  /// Sets of every form, of which some are near the size at which it changes.
  @Test(arguments: 0..<20)
  func isLikeASetWhateverItsForm(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let sets = (0..<6).map { _ -> IDSet in
      let space = Int.random(in: 1...900, using: &generator)
      let often = [1, 3, 20, 60].randomElement(using: &generator) ?? 1
      let first = Int.random(in: 0..<space, using: &generator)
      let ids = (first..<space).filter { _ in Int.random(in: 0..<often, using: &generator) == 0 }
      return [
        IDSet(first..<space), IDSet(unsorted: ids.map { UInt32($0) }.shuffled(using: &generator)),
        IDSet(0..<space).filter { ids.contains(Int($0)) },
      ].randomElement(using: &generator) ?? .empty
    }
    for left in sets {
      for right in sets { isLikeASet(left, right) }
    }
  }

  @Test func sortsAndDropsDoubles() {
    #expect(IDSet(unsorted: [7, 3, 7, 1, 3]).ids == [1, 3, 7])
    #expect(IDSet(unsorted: [1, 3, 3]).ids == [1, 3])
    #expect(IDSet(unsorted: [1, 3]).ids == [1, 3])
  }
}
