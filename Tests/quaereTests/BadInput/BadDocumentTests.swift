import PTYDriver
import Testing

/// Files that are no documents, or broken ones: each is named with what is wrong, and the rest goes
/// on.
struct BadDocumentTests {
  private static let good = "# Good\n\nAnna Keller stayed.\n"

  /// - Returns: a notebook with one good document and a bad one.
  private func notebook(_ name: String, _ bytes: [UInt8]) throws -> ScratchNotebook {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good])
    try notebook.write(bytes, to: "corpus/\(name)")
    return notebook
  }

  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]
    let said: String

    init(_ name: String, _ bytes: [UInt8], _ said: String) {
      (self.name, self.bytes, self.said) = (name, bytes, said)
    }

    init(_ name: String, _ text: String, _ said: String) {
      self.init(name, Array(text.utf8), said)
    }
  }

  /// `Hello` in two bytes a letter.
  private static func wide(littleEndian: Bool) -> [UInt8] {
    "Hello".utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  static let cases = [
    Case(
      "picture.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      "it is not text: line 3 has a NUL byte"),
    Case("zero.txt", "One\nand \0 two\n", "it is not text: line 2 has a NUL byte"),
    Case("empty.md", "", "it is empty"),
    Case("blank.md", " \n\n\t\n", "it is empty"),
  ]

  @Test(arguments: [
    ("little.md", [0xFF, 0xFE] + wide(littleEndian: true)), ("big.txt", wide(littleEndian: false)),
  ])
  func aFileInUTF16IsReadAndSaid(_ name: String, _ bytes: [UInt8]) throws {
    let notebook = try notebook(name, bytes)
    let check = try notebook.run("check")
    #expect(check.code == 0)
    #expect(
      check.output
        == "  corpus/\(name):1  it is text in UTF-16, converted to UTF-8 in memory\n\n  1 doubt\n")
    let found = try notebook.run("-c", "passages containing hello | count").output
    #expect(found.hasPrefix("  1\n"), "\(found)")
  }

  @Test(arguments: cases) func aFileThatIsNotText(_ file: Case) throws {
    let name = file.name
    let notebook = try notebook(name, file.bytes)
    let opening = try notebook.run()
    #expect(opening.code == 0)
    #expect(opening.output.contains("as good"))
    #expect(
      opening.output.split(separator: "\n").contains {
        $0.hasPrefix("    1 file could not be read ") && $0.hasSuffix(" corpus/\(name)")
      }, "\(opening.output)")
    let check = try notebook.run("check")
    #expect(check.code == 1)
    #expect(check.output == "  corpus/\(name)  \(file.said)\n\n  1 doubt\n")
    #expect(try notebook.run("-c", "passages | count").output == "  1\n\n  1 passage\n")

    // Alone it is an error that says the same.
    let alone = try notebook.run("corpus/\(name)", "-c", "passages")
    #expect(alone.code == 2)
    #expect(
      alone.errors.replacing("\n  ", with: " ").hasPrefix("  corpus/\(name): \(file.said)."))
  }
}
