import Foundation
import Testing

@testable import QuaereCore

/// The table written out against what Foundation and the standard library say.
struct FoldingTableTests {
  /// Letters that decompositions keep whole, letters that type alone sets apart, and й and ї, which
  /// are letters of their own.
  static let byHand: [UInt32: String] = [
    0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xD8: "o",
    0xF8: "o", 0x110: "d", 0x111: "d", 0x141: "l", 0x142: "l", 0xDE: "th", 0xFE: "th", 0xD0: "d",
    0xF0: "d", 0x131: "i", 0x419: "й", 0x439: "й", 0x407: "ї", 0x457: "ї",
    0x126: "h", 0x127: "h", 0x132: "ij", 0x133: "ij", 0x13F: "l", 0x140: "l", 0x149: "n",
    0x166: "t", 0x167: "t", 0x17F: "s", 0x1C4: "dz", 0x1C5: "dz", 0x1C6: "dz", 0x1C7: "lj",
    0x1C8: "lj", 0x1C9: "lj", 0x1CA: "nj", 0x1CB: "nj", 0x1CC: "nj", 0x1F1: "dz", 0x1F2: "dz",
    0x1F3: "dz", 0x3C2: "σ", 0xB4: "'", 0x2B9: "'",
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
      // A letter with an accent folds as the letter without (`ǽ` as `æ`).
      let expected =
        FoldingTableTests.byHand[value].map { $0.unicodeScalars.map(\.value) }
        ?? base.flatMap { base in
          FoldingTableTests.byHand[base.value]?.unicodeScalars.map(\.value) ?? [base.value]
        }
      #expect(
        Folding.fold(String(scalar)).unicodeScalars.map(\.value) == expected,
        "U+\(String(value, radix: 16))")
    }
  }

  /// A text composed or not folds to the same words.
  @Test(arguments: blocks)
  func composedOrNotIsTheSame(_ block: ClosedRange<UInt32>) throws {
    for value in block {
      let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
      #expect(
        Array(Folding.fold(text).utf8)
          == Array(Folding.fold(text.decomposedStringWithCanonicalMapping).utf8),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("Straße STRASSE straſſe", "strasse strasse strasse"), ("ﬁn ﬂ ﬃ ﬅ", "fin fl ffi st"),
    ("İstanbul Iğdır", "istanbul igdir"), ("ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ"),
    ("Ёлка ёлка", "елка елка"), ("Чайковский", "чайковский"), ("Киïв", "киiв"), ("Київ", "київ"),
    ("l’an lʼan l‘an l´an", "l'an l'an l'an l'an"), ("ʿAbd al-Muʾmin", "abd al-mumin"),
    ("left‑wing left–wing left−wing", "left-wing left-wing left-wing"), ("co\u{AD}op", "coop"),
    ("ǽ Ǿ Œuvre", "ae o oeuvre"),
  ])
  func byRule(_ text: String, _ folded: String) {
    #expect(Array(Folding.fold(text).utf8) == Array(folded.utf8))
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(Folding.fold(decomposed).utf8) == Array(folded.utf8))
  }
}
