import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct EncodingTests {
  private static let text = "Un été à l’Orne.\n\nIl brûla.\n"

  private static func utf16(_ text: String, isLittle: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
  }

  @Test(arguments: [
    (windows1252(text), "Windows-1252"),
    (utf16(text, isLittle: true, hasMark: true), "UTF-16"),
    (utf16(text, isLittle: false, hasMark: true), "UTF-16"),
  ])
  func otherEncodingsAreConvertedAndSaid(_ bytes: [UInt8], _ name: String) throws {
    let document = try reading(bytes: bytes, as: "a.txt")
    #expect(document.texts == ["Un été à l’Orne.", "Il brûla."])
    #expect(
      document.doubts.map(\.detail) == ["it is text in \(name), converted to UTF-8 in memory"])
    // Places are those of the file, not of the text that was made.
    for passage in document.passages {
      let span = try #require(passage.block.origin.first)
      let own = try reading(bytes: Array(bytes[span.bytes]), as: "b.txt")
      #expect(own.texts == [passage.block.text] || name == "UTF-16")
      let width = name == "UTF-16" ? 2 : 1
      #expect(span.bytes.count == passage.block.text.utf16.count * width)
    }
  }

  /// `Мельница сгорела.` in two encodings that Cyrillic texts were kept in.
  @Test(
    arguments: [
      ([
        0xCC, 0xE5, 0xEB, 0xFC, 0xED, 0xE8, 0xF6, 0xE0, 0x20, 0xF1, 0xE3, 0xEE, 0xF0, 0xE5, 0xEB,
        0xE0,
      ]),
      ([
        0xED, 0xC5, 0xCC, 0xD8, 0xCE, 0xC9, 0xC3, 0xC1, 0x20, 0xD3, 0xC7, 0xCF, 0xD2, 0xC5, 0xCC,
        0xC1,
      ]),
    ] as [[UInt8]])
  func cyrillic(_ bytes: [UInt8]) throws {
    #expect(try reading(bytes: bytes, as: "a.txt").texts == ["Мельница сгорела"])
  }

  @Test func aPageSaysItsEncoding() throws {
    let start = Array("<meta charset=iso-8859-2><p>".utf8)
    let document = try reading(bytes: start + [0xAE, 0x6C, 0x75, 0xBB], as: "a.html")
    #expect(document.texts == ["Žluť"])
  }

  @Test func damagedUTF8StaysUTF8() throws {
    let bytes = Array("Été à l’Orne. ".utf8) + [0xE9] + Array(" brûla.".utf8)
    let document = try reading(bytes: bytes, as: "a.txt")
    #expect(document.texts == ["Été à l’Orne. \u{FFFD} brûla."])
    #expect(document.doubtKinds == [.brokenText])
  }
}
