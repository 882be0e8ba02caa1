import Foundation
import QuaereIndex

/// The passages of an index as lines of document, section and text, for peers that read a file.
struct PassageFile {
  let path: String

  /// Tabs and line ends in a text become blanks.
  init(_ index: Index, path: String) throws {
    self.path = path
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw PeerError(description: "\(path) cannot be written") }
    defer { try? file.close() }
    var lines = Data()
    for id in 0..<index.passageKind.count {
      let section = index.passageSection[id]
      lines += Data("\(index.sectionDocument[Int(section)])\t\(section)\t".utf8)
      lines += Array(index.blockText[id].utf8).map { $0 == 9 || $0 == 10 || $0 == 13 ? 32 : $0 }
      lines.append(10)
      if lines.count > 1 << 22 {
        try file.write(contentsOf: lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: lines)
  }
}
