import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// A byte that changed on the disk in a column too large to be checked at opening.
@Suite struct IndexCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // Few words but long ones: much text for little work.
    let long = String(repeating: "m", count: 1000)
    let text = (1...1200).map { "\(long)\($0) is no word." }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/corpus", withIntermediateDirectories: true)
    try Data(text.joined(separator: "\n\n").utf8).write(
      to: URL(filePath: folder.path + "/corpus/mill.md"))
    _ = try open()
    try damage()
  }

  private func open() throws -> Notebook {
    let location = try NotebookLocation.find([folder.path], from: folder.path)
    return try Notebook(location: location, author: "ada", keeping: .nothing)
  }

  /// Puts another letter into the text as the index keeps it.
  private func damage() throws {
    let path = URL(filePath: folder.path + "/.quaere/index")
    var bytes = try Data(contentsOf: path)
    let place = try #require(bytes.range(of: Data("m777 is".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "x")
    try bytes.write(to: path)
  }

  @Test func theNextLineAtAPromptMendsIt() async throws {
    let notebook = try open()
    #expect(try !notebook.mendIndex())
    notebook.checkIndex()
    let end = ContinuousClock.now + .seconds(30)
    while notebook.indexCheck?.isDamaged == false, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(1))
    }
    #expect(try notebook.mendIndex())
    #expect(notebook.index.isWhole())
    #expect(try !notebook.mendIndex())
    #expect(try open().index.isWhole())
  }

  @Test func checkMendsItAndSaysSo() throws {
    let notebook = try open()
    #expect(!notebook.index.isWhole())
    guard case .page(let page) = try notebook.check() else { return }
    #expect(page.lines.contains(.wrapped([.init(Notebook.indexMended)], hanging: 2)))
    #expect(notebook.index.isWhole())
  }
}
