import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// `check` reads the whole index, also where nothing shows that it was touched.
@Suite struct CheckDamageTests {
  @Test func aDamagedIndexIsMadeAgain() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/corpus", withIntermediateDirectories: true)
    // Few words but long ones: a column too large to be checked at every opening, for little work.
    let long = String(repeating: "m", count: 1000)
    let text = (1...1200).map { "\(long)\($0) is no word." }.joined(separator: "\n\n")
    folder.write(text, to: "corpus/mill.md")
    let notebook = try Notebook(
      location: try NotebookLocation.find([folder.path], from: folder.path), author: "ada",
      keeping: .nothing)

    // In the file that is open, where a disk would fail: between two words of the lexicon.
    let file = try FileDescriptor(folder.path + "/.quaere/index", O_RDWR)
    let place = try #require(Data(file.bytes(from: 0)).range(of: Data("m777m".utf8)))
    #expect(pwrite(file.number, "x", 1, off_t(place.lowerBound)) == 1)
    let mended = Page.Line.wrapped([.init(Notebook.indexMended)], hanging: 2)
    #expect(try page(notebook).lines.contains(mended))
    #expect(try !page(notebook).lines.contains(mended))
  }

  private func page(_ notebook: Notebook) throws -> Page {
    guard case .page(let page) = try notebook.check() else { return Page() }
    return page
  }
}
