import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
      ([0xC3], "\u{FFFD}", 1),
      ([0xE2, 0x80], "\u{FFFD}", 1),
      ([0x61, 0xED, 0xA0, 0x80, 0x0A, 0xE9, 0x0A], "a\u{FFFD}\u{FFFD}\u{FFFD}\n\u{FFFD}\n", 2),
      ([0xF0, 0x9F, 0x98, 0x80], "😀", 0),
    ] as [([UInt8], String, Int)])
  func repairsUTF8(_ bytes: [UInt8], _ text: String, _ doubts: Int) {
    let file = SourceFile(path: "a.md", bytes: bytes)
    #expect(String(decoding: file.text, as: UTF8.self) == text)
    #expect(file.doubts.count == doubts)
    #expect(file.doubts.allSatisfy { $0.kind == .brokenText })
  }

  @Test func placesAfterBrokenBytesAreThoseOfTheFile() throws {
    let document = try reading(bytes: [0x61, 0xE9, 0x0A, 0x0A, 0x62])
    #expect(document.passages.map { $0.block.origin.first?.bytes } == [0..<2, 4..<5])
    #expect(document.doubts.first?.line == 1)
  }

  @Test(arguments: [
    ("corpus/iztok-1980.txt", "iztok"), ("Doyle_Hound_1902.txt", "doyle-hound"),
    ("1937.md", "doc-1937"), ("Été à Paris.md", "ete-a-paris"), ("Письмо 3.md", "письмо"),
    ("--.md", "doc"),
  ])
  func handles(_ path: String, _ handle: String) {
    #expect(Handle.suggested(forPath: path) == handle)
    #expect(Address.isHandle(handle))
  }

  /// Plain letters take a quicker way to the same handle.
  @Test func plainNamesGoTheSameWay() {
    let bytes = (UInt8(0)..<0x80).map { String(UnicodeScalar($0)) }
    for first in bytes {
      for second in bytes {
        let name = "a" + first + second + "B9" + second + first
        #expect(Handle.slug(name) == Handle.anySlug(name))
      }
    }
  }

  @Test func handlesAreMadeDifferent() {
    #expect(Handle.unique(["a", "b", "a", "a-2", "a"]) == ["a", "b", "a-2", "a-2-2", "a-3"])
    // `page_000001.txt` and 100,000 more.
    let pages = Handle.unique(Array(repeating: "page", count: 100_000))
    #expect(Set(pages).count == 100_000 && pages.last == "page-100000")
  }
}
