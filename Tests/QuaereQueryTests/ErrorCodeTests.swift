import Foundation
import QuaereCore
import Testing

@testable import QuaereQuery

struct ErrorCodeTests {
  /// Every code in the sources of all targets.
  private static func thrown() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      // Errors, and what is odd in session files.
      for match in text.matches(of: /\b(?:code: |odd\(\s*)"([a-z-]+)"/) {
        codes.insert(String(match.1))
      }
    }
    return codes
  }

  @Test func everyCodeIsInTheTable() throws {
    let known = Set(ErrorCode.all.map(\.code))
    #expect(known.count == ErrorCode.all.count)
    let thrown = try Self.thrown()
    #expect(thrown.count > 50)
    #expect(thrown.subtracting(known).sorted() == [])
  }

  @Test(arguments: ErrorCode.all.filter { $0.example != nil })
  func exampleBringsItAbout(_ code: ErrorCode) throws {
    let line = try #require(code.example)
    let error = #expect(throws: Diagnostic.self) { try read(line) }
    #expect(error?.code == code.code, "\(line)")
  }

  @Test(arguments: ErrorCode.all.compactMap(\.example))
  func messagesAndHintsAreWellFormed(_ line: String) throws {
    let error = try #require(#expect(throws: Diagnostic.self) { try read(line) })
    #expect(error.message.first?.isUppercase != true || error.message.hasPrefix("I "))
    #expect(!error.message.hasSuffix("."))
    #expect(error.hints.count <= 3)
    for hint in error.hints { try expectBetter(hint, than: error) }
  }

  /// A hint can be typed as it stands, or at least leads past the mistake.
  private func expectBetter(_ hint: String, than error: Diagnostic) throws {
    do {
      _ = try read(hint)
    } catch {
      #expect(error.code == "unfinished" || error.code == "unknown-set", "\(hint): \(error)")
    }
  }
}
