import QuaereCore
import Testing

@testable import QuaereIndex

/// What is taken over from an index as it was comes to the file that all documents make anew, where
/// postings have many blocks, some are bits, and words come and go.
struct SplicingTests {
  @Test(arguments: 0..<12) func takingOverMakesTheSameFile(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var before = (0..<Int.random(in: 1...24, using: &generator)).map {
      document("b\($0)", &generator)
    }
    for _ in 0..<3 {
      let old = try ScratchFolder()
      let segment = try Segment(old.index(of: Library(documents: before)))
      let (today, known) = changed(before, &generator)
      let scratch = try ScratchFolder()
      let anew = try ScratchFolder()
      let new = today.indices.filter { known[$0] == nil }
      let read = try Segment(new.map { today[$0] }, beside: scratch.index, areJoined: true)
      let places = Dictionary(uniqueKeysWithValues: zip(new, 0...))
      let slices = today.indices.map { place in
        known[place].map { DocumentSlice(segment, $0) }
          ?? DocumentSlice(read, places[place] ?? 0)
      }
      try IndexBuilder.write(
        slices, joinedAs: Library(documents: today), fingerprints: [], readingVersion: 1,
        to: scratch.index)
      _ = try anew.index(of: Library(documents: today))
      #expect(scratch.read() == anew.read(), "\(known)")
      before = today
    }
  }

  /// Another fingerprint is all that changes.
  @Test func fingerprintsAreReplaced() throws {
    var generator = SeededGenerator(seed: 99)
    let library = Library(documents: (0..<4).map { document("d\($0)", &generator) })
    let prints = { (time: Int64) in
      ["b", "a", "c", "d"].map { FileFingerprint(path: $0, size: 3, modified: time, inode: 5) }
    }
    let (old, anew) = (try ScratchFolder(), try ScratchFolder())
    for (folder, time) in [(old, 1), (anew, 1_000_000)] as [(ScratchFolder, Int64)] {
      try IndexBuilder.write(
        library, fingerprints: prints(time), readingVersion: 4, to: folder.index)
    }
    #expect(old.read() != anew.read())
    try IndexBuilder.write(
      Index.open(old.index), fingerprints: prints(1_000_000), to: old.index)
    #expect(old.read() == anew.read())
  }

  /// Documents of today, and which of them stood among those before.
  private func changed(
    _ before: [Document], _ generator: inout SeededGenerator
  ) -> (today: [Document], known: [Int: Int]) {
    var all: [(document: Document, known: Int?)] = before.enumerated().map { ($1, $0) }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...all.count, using: &generator)
      let name = "n\(UInt32.random(in: 0...(.max), using: &generator))"
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: all.insert((document(name, &generator), nil), at: place)
      case 1 where place < all.count: all.remove(at: place)
      case 2 where place < all.count: all.insert(all.remove(at: place), at: 0)
      case 3 where place < all.count: all.append(all[place])
      default:
        if place < all.count { all[place] = (document(name, &generator), nil) }
      }
    }
    let known = all.enumerated().compactMap { place, one in one.known.map { (place, $0) } }
    return (all.map(\.document), Dictionary(uniqueKeysWithValues: known))
  }

  private func document(_ name: String, _ generator: inout SeededGenerator) -> Document {
    let sections = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in sentence(&generator) }
          .joined(separator: " |")
      }.joined(separator: "\n")
    }
    let notes = (0..<Int.random(in: 0...5, using: &generator)).map { _ in sentence(&generator) }
    return Document.sketch(name, sections, footnotes: notes)
  }

  /// A few words come all the time, some often, some once.
  private func sentence(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      let most = [3, 3, 40, 400, 100_000].randomElement(using: &generator) ?? 3
      return "w\(Int.random(in: 0..<most, using: &generator))"
    }.joined(separator: " ") + "."
  }
}
