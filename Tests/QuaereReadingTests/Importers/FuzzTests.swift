import Foundation
import QuaereCore
import Testing

@testable import QuaereReading

/// Fixtures with bytes changed at random: no importer and no pass may crash on them, and what comes
/// out holds together. `make fuzz` runs this for a minute; the tests run a little of it, always the
/// same.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test func changedFilesAreReadOrRefused() throws {
    let seconds = Self.environment["QUAERE_FUZZ_SECONDS"].flatMap(Double.init)
    let seed =
      Self.environment["QUAERE_FUZZ_SEED"].flatMap(UInt64.init)
      ?? (seconds == nil ? 1 : UInt64(Date().timeIntervalSince1970))
    if seconds != nil { print("fuzz: QUAERE_FUZZ_SEED=\(seed)") }
    var mutator = Mutator(seed: seed)
    // A program is started for each of the others.
    let fixtures = Fixture.all.filter { fixture in
      !Fixture.converted.contains { $0.path == fixture.path }
    }
    let start = Date()
    var rounds = 0
    while seconds.map({ Date().timeIntervalSince(start) < $0 }) ?? (rounds < 40) {
      for fixture in fixtures { try read(mutator.changed(fixture.bytes), as: fixture.path) }
      rounds += 1
    }
    if seconds != nil { print("fuzz: \(rounds * fixtures.count) files") }
  }

  private func read(_ bytes: [UInt8], as path: String) throws {
    if Self.environment["QUAERE_FUZZ_SECONDS"] != nil {
      // What was read when the program went down.
      try? Data(bytes).write(to: URL(filePath: ".build/fuzz-" + path))
    }
    guard var document = try? reading(bytes: bytes, as: path) else { return }
    for pass in DocumentPasses.all { pass.run(&document) }
    var library = Library(documents: [document])
    for pass in LibraryPasses.all { pass.run(&library) }
    ConformanceTests().expectSound(library.documents[0], bytes.count)
  }
}

/// Changes bytes; the same seed makes the same changes.
struct Mutator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let pieces = [
    "<", ">", "</p>", "<p>", "<li>", "&", "&eacute;", "[^1]", "[1]", "<sup>1</sup>", "\n\n", "\n",
    " ", "(Avrich 1967, 3)", "## References\n\n", "[@a, 3]", "—", "\u{301}", "\u{2028}", "😀", "“",
    "\"", "ibid., p. 4", "12 May 1901", "<note>", "</note>", "<date when=\"", "*", "_", "---\n",
    "-",
    "<a href=\"#n1\">1</a>", "<![CDATA[", "<!--", "\u{AD}", "\r", "\t", "Vega *Logs*", "1937–38",
  ]

  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, at + Int.random(in: 1...40, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(at..<end)
      case 2:
        bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &self))
      case 3: bytes.removeSubrange(at...)
      case 4: bytes.insert(contentsOf: Array(repeating: bytes[at], count: 300), at: at)
      default:
        let piece = Mutator.pieces.randomElement(using: &self) ?? ""
        bytes.insert(contentsOf: piece.utf8, at: at)
      }
    }
    return bytes
  }
}
