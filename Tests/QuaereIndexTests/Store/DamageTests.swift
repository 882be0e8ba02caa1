import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Whatever happens to the file: an error that says to build again, or the right answers; no crash.
struct DamageTests {
  private static func library() -> Library {
    var generator = SeededGenerator(seed: 7)
    return RandomLibrary.make(&generator)
  }

  /// Everything the index can be asked, in words.
  private func answers(_ index: Index) throws -> String {
    var out = ""
    for pattern in [
      TextPattern.word("a"), .prefix("a"), .phrase(["a", "b"], lastIsPrefix: false),
      .near(["a", "b"], within: 3), .sequence([.exact("a")], marks: [nil, "."]), .regex("\\w+"),
      .regex("\\ba\\w*"), .phrase(["a", ""], lastIsPrefix: true),
      .sequence([.stars("*b"), .stem("été")], marks: []),
      .sequence([.variant("strasse")], marks: []),
    ] {
      for unit in TextUnit.allCases { out += "\(try index.units(unit, containing: pattern))" }
      for bySentence in [false, true] {
        let hits = try index.hits(pattern, bySentence: bySentence)
        out += "\(hits.map { [$0.position, $0.length] })"
      }
    }
    for token in 0..<index.tokens.count {
      let block = index.block(ofToken: token) ?? -1
      let sentence = index.sentence(ofToken: token) ?? -1
      out += "\(block) \(sentence) \(index.byteRange(ofToken: token, inBlock: block) ?? 0..<0)"
    }
    for block in 0...index.blockText.count { out += index.blockText[block] }
    for sentence in 0...index.sentenceStart.count {
      out += "\(index.sentenceRestsOn.map { Array($0[sentence]) }) \(index.sentencePrint[sentence])"
    }
    return out
  }

  @Test func truncationIsFound() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.index(of: Self.library())
    let whole = scratch.read()
    for length in Array(0..<200) + Array(stride(from: 200, to: whole.count, by: 97)) {
      scratch.write(Array(whole[..<length]))
      #expect(throws: IndexError.self) { try Index.open(scratch.index) }
    }
    scratch.write(whole + [0])
    #expect(throws: IndexError.damaged("length of the file")) { try Index.open(scratch.index) }
  }

  @Test func flippedBitsAreFoundOrDoNoHarm() throws {
    let scratch = try ScratchFolder()
    let expected = try answers(scratch.index(of: Self.library()))
    let whole = scratch.read()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<150 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      scratch.write(bytes)
      do {
        let index = try Index.open(scratch.index)
        try index.verify()
        // Only the zeros between sections are nobody's.
        #expect(try answers(index) == expected)
      } catch is IndexError {}
    }
  }

  /// Large columns are not checked by `open`; here none is, and their content is anything.
  @Test func columnsNotCheckedYetDoNoHarm() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.index(of: Self.library())
    let whole = scratch.read()
    var generator = SeededGenerator(seed: 5)
    var opened = 0
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        bytes[Int.random(in: 64..<bytes.count, using: &generator)] =
          [0, 0xFF, UInt8.random(in: 0...255, using: &generator)].randomElement(using: &generator)
          ?? 0
      }
      let table = Int(bytes.withUnsafeBytes { $0.load(fromByteOffset: 24, as: UInt64.self) })
      bytes.replaceSubrange(table..., with: whole[table...])
      scratch.write(bytes)
      guard let index = try? Index(IndexFile(path: scratch.index, checkingUpTo: -1)) else {
        continue
      }
      opened += 1
      _ = try? answers(index)
    }
    #expect(opened > 10)
  }

  @Test func otherFilesAreForeign() throws {
    let scratch = try ScratchFolder()
    #expect(throws: IndexError.missing) { try Index.open(scratch.index) }
    scratch.write(Array("# A heading, and no index at all, but longer than a header is.\n\n".utf8))
    #expect(throws: IndexError.foreign) { try Index.open(scratch.index) }
    #expect(throws: IndexError.foreign) { try Index.open(scratch.path) }
    _ = try scratch.index(of: Library())
    var bytes = scratch.read()
    bytes[12] = 99
    scratch.write(bytes)
    #expect(throws: IndexError.olderVersion(found: 99)) { try Index.open(scratch.index) }
  }
}
