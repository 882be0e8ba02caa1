import QuaereCore
import Testing

@testable import QuaereIndex

/// The scan of bytes agrees with `Words` on whatever text.
struct WordScannerTests {
  private let scanner = WordScanner()

  @Test(arguments: 0..<50)
  func agreesOnRandomScalars(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var text = String.UnicodeScalarView()
    let tops: [UInt32] = [0x80, 0x250, 0x600, 0x3000, 0xFFFF, 0x10FFFF]
    for _ in 0..<400 {
      let value = UInt32.random(
        in: 0...(tops.randomElement(using: &generator) ?? 0), using: &generator)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    expectAgreement(String(text))
  }

  @Test func agreesOnEveryScalar() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      if !agrees(text) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: 0..<20)
  func agreesOnOrdinaryText(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    expectAgreement(RandomLibrary.text(50, &generator))
  }

  @Test func agreesOnLongWords() {
    expectAgreement(String(repeating: "é", count: 5000) + " " + String(repeating: "x", count: 3000))
  }

  @Test func bytesThatAreNoTextDoNoHarm() {
    var generator = SeededGenerator(seed: 1)
    let scanner = WordScanner()
    for _ in 0..<200 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
      bytes.withUnsafeBufferPointer { bytes in
        var (folded, words): ([UInt8], [Range<Int>]) = ([], [])
        var count = 0
        scanner.scan(bytes) { _, _, _ in count += 1 }
        scanner.fold(bytes, into: &folded, words: &words)
        #expect(words.count == count)
      }
    }
  }

  @Test(arguments: 0..<50)
  func foldsAsFolding(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var text = RandomLibrary.text(20, &generator)
    var (folded, words): ([UInt8], [Range<Int>]) = ([], [])
    text.withUTF8 { scanner.fold($0, into: &folded, words: &words) }
    #expect(
      String(decoding: folded, as: UTF8.self) == Normalised.collapsingWhiteSpace(Folding.fold(text))
    )
    let expected = Words.folded(text).map { Array($0.utf8) }
    #expect(words.map { Array(folded[$0]) } == expected)
  }

  @Test(arguments: 0..<20)
  func findsAWordByItsNumber(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var text = RandomLibrary.text(60, &generator)
    let expected = Words.ranges(in: text)
    let found = text.withUTF8 { text in
      (0..<expected.count + 2).map { scanner.range(ofWord: $0, in: text) }
    }
    #expect(found == expected + [nil, nil])
  }

  @Test(arguments: 0..<50)
  func printsAsPrint(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var prints = PrintScanner()
    var text = RandomLibrary.text(8, &generator)
    let print = text.withUTF8 { prints.print($0) }
    #expect(print == Print(of: text).value)
  }

  private func expectAgreement(_ text: String) { #expect(agrees(text), "\(text)") }

  private func agrees(_ text: String) -> Bool {
    var expected: [(Range<Int>, [UInt8])] = []
    Words.scan(text) { expected.append(($0, Array($1.utf8))) }
    var found: [(Range<Int>, [UInt8])] = []
    var text = text
    text.withUTF8 { scanner.scan($0) { found.append(($0..<$1, Array($2))) } }
    return expected.elementsEqual(found) { $0.0 == $1.0 && $0.1 == $1.1 }
  }
}
