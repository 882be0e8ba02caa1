import Foundation
import Testing

@testable import QuaereCore

/// The table written out against what Foundation and the standard library say.
struct FoldingTableTests {
  /// Letters that decompositions keep whole, and й and ї, which are letters of their own.
  static let byHand: [UInt32: String] = [
    0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xD8: "o",
    0xF8: "o", 0x110: "d", 0x111: "d", 0x141: "l", 0x142: "l", 0xDE: "th", 0xFE: "th", 0xD0: "d",
    0xF0: "d", 0x131: "i", 0x419: "й", 0x439: "й", 0x407: "ї", 0x457: "ї",
  ]

  static let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF,
  ]

  @Test(arguments: blocks)
  func agreesWithDecomposition(_ block: ClosedRange<UInt32>) throws {
    for value in block {
      let scalar = try #require(Unicode.Scalar(value))
      let lower = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
      let base = lower.unicodeScalars.filter {
        $0.properties.canonicalCombiningClass == .notReordered
      }
      let expected = FoldingTableTests.byHand[value].map { $0.unicodeScalars.map(\.value) }
      #expect(
        Folding.fold(String(scalar)).unicodeScalars.map(\.value) == expected ?? base.map(\.value),
        "U+\(String(value, radix: 16))")
    }
  }
}
