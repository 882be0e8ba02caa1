import Testing

@testable import QuaereIndex

struct ArrayRadixTests {
  /// As a stable sort by comparing has them, above and below the number from which digits are used.
  @Test(arguments: [0, 1, 100, 4095, 4096, 20_000], [UInt64(10), 70_000, 1 << 40, .max])
  func agreesWithComparing(_ count: Int, _ greatest: UInt64) throws {
    var state: UInt64 = 7
    let values = (0..<count).map { number in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (key: state % greatest, number: number)
    }
    let sorted = try values.sortedByRadix(Poll { false }) { $0.key }
    let expected = values.sorted { ($0.key, $0.number) < ($1.key, $1.number) }
    #expect(sorted.map(\.key) == expected.map(\.key))
    #expect(sorted.map(\.number) == expected.map(\.number))
  }

  @Test func canBeStopped() {
    let values = (0..<5000).map { UInt64($0) }
    #expect(throws: (any Error).self) {
      try values.sortedByRadix(Poll { true }) { $0 }
    }
  }
}
