import QuaereCore
import Testing

@testable import QuaereReading

/// What every importer has to keep, on a fixture of its format.
@Suite struct ConformanceTests {
  @Test func everyImporterHasAFixture() {
    let tested = Set(Fixture.all.map(\.importer))
    // Those that need another program are tested where it is installed.
    var excused: Set<String> = []
    if (try? Fixture.pandoc.located()) == nil {
      excused = ["Word", "OpenDocument", "RTF", "LaTeX", "Org"]
    }
    if !tested.contains("PDF") { excused.insert("PDF") }
    let missing = Importers.all.map { $0.name }.filter { !tested.contains($0) }
    #expect(Set(missing).subtracting(excused) == [])
  }

  @Test(arguments: Fixture.all)
  func textAndNotesComeOut(_ fixture: Fixture) throws {
    let document = try reading(bytes: fixture.bytes, as: fixture.path)
    #expect(document.texts == fixture.texts)
    #expect(document.notes == fixture.notes)
    #expect(document.calls == fixture.calls)
    #expect(document.outline == fixture.outline)
  }

  /// The bytes that a passage names hold its words, in order, and begin and end with text.
  @Test(arguments: Fixture.all.filter(\.hasPlaces))
  func placesPointAtTheText(_ fixture: Fixture) throws {
    let document = try reading(bytes: fixture.bytes, as: fixture.path)
    for block in 0..<document.blockCount {
      let origin = document.block(block).origin
      #expect(!origin.isEmpty)
      let words = Words.folded(document.block(block).text)
      let slices = origin.map { fixture.bytes[$0.bytes] }
      let found = slices.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
      #expect(holds(plain(found), words), "\(document.block(block).text)")
      for span in origin {
        let lines = fixture.bytes[..<span.bytes.lowerBound].count { $0 == 0x0A }
        #expect(span.lines.lowerBound == lines + 1)
      }
    }
  }

  @Test(arguments: Fixture.all)
  func everyPrefixHoldsTogether(_ fixture: Fixture) throws {
    // Starting a program thousands of times would take minutes.
    let isSlow = Fixture.converted.contains { $0.path == fixture.path }
    let step = isSlow ? max(1, fixture.bytes.count / 8) : 1
    for length in stride(from: 0, to: fixture.bytes.count, by: step) {
      guard let document = try? reading(bytes: Array(fixture.bytes[..<length]), as: fixture.path)
      else { continue }
      expectSound(document, length)
    }
  }

  /// What holds of every document, whatever was in the file.
  func expectSound(_ document: Document, _ length: Int) {
    for passage in document.passages {
      let text = passage.block.text
      #expect(!text.isEmpty)
      #expect(passage.block.emphasis.allSatisfy { $0.upperBound <= text.utf8.count })
      #expect(passage.block.origin.allSatisfy { $0.bytes.upperBound <= length })
      // The sign for breaks that are not settled yet must not come out.
      #expect(!text.utf8.contains(Byte.hardBreak))
      for marker in passage.markers {
        #expect(document.footnotes.indices.contains(marker.footnote))
        #expect(text.utf8Offset(scalar: text.scalarOffset(utf8: marker.offset)) == marker.offset)
      }
    }
    for span in document.markup {
      #expect(span.range.upperBound <= document.block(span.block).text.utf8.count)
    }
    #expect(Set(document.sentences.map(\.passage)).count == document.passages.count)
  }

  /// A format's text without its markup: tags out, references resolved, hyphens at line ends joined.
  private func plain(_ text: String) -> String {
    var out = text
    for (written, read) in [("-\n", ""), ("\u{AD}\n", "")] { out.replace(written, with: read) }
    out = out.replacing(#/<sic>.*?</sic>/#, with: "").replacing(#/<[^>]*>/#, with: "")
    let bytes = Array(out.utf8)
    var read: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "&"), let (text, length) = Entities.read(bytes, at: at) {
        read += Array(text.utf8)
        at += length
      } else {
        read.append(bytes[at])
        at += 1
      }
    }
    return Folding.fold(String(decoding: read, as: UTF8.self).replacing("&oe;", with: "œuvre"))
  }

  private func holds(_ text: String, _ words: [String]) -> Bool {
    var rest = text[...]
    for word in words {
      guard let found = rest.firstRange(of: word) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
