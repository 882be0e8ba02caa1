import Glibc
import QuaereCore

@testable import QuaereIndex

/// A folder that goes away with the object.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    // Six letters that mkdtemp(3) replaces.
    let letters = String(repeating: "X", count: 6)
    var name = Array("/tmp/quaere-index.\(letters)".utf8CString)
    guard mkdtemp(&name) != nil else { throw IndexError.system(operation: "mkdtemp", code: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unlink("\(path)/\(file)") }
    rmdir(path)
  }

  var index: String { path + "/index" }

  var files: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { found.append(name) }
    }
    return found
  }

  /// Writes and opens the index of a library.
  func index(of library: Library) throws -> Index {
    try IndexBuilder.write(library, fingerprints: [], readingVersion: 1, to: index)
    return try Index.open(index)
  }

  func write(_ bytes: [UInt8], to name: String = "index") {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func read() -> [UInt8] {
    guard let file = fopen(index, "r") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    fread(&bytes, 1, bytes.count, file)
    return bytes
  }
}

extension Document {
  /// One section; a passage a line, its sentences parted by ` | `, which stays out of the text, and
  /// footnotes called as `[1]`.
  static func sketch(_ handle: String, _ sections: [String], footnotes: [String] = []) -> Document {
    var document = Document(handle: handle, path: handle + ".md", sha256: "", byteCount: 0)
    for (number, content) in sections.enumerated() {
      let first = document.passages.count
      for line in content.split(separator: "\n") {
        document.sketchPassage(line, section: number)
      }
      document.sections.append(
        Section(title: "S\(number)", level: 1, passages: first..<document.passages.count))
    }
    document.footnotes = footnotes.enumerated().map {
      Footnote(number: $0 + 1, label: "\($0 + 1)", block: TextBlock(text: $1))
    }
    return document
  }

  private mutating func sketchPassage(_ line: Substring, section: Int) {
    var text = ""
    var start = 0
    var markers: [Marker] = []
    var digits: String?
    func end() {
      var last = text.utf8.count
      while last > start, text.utf8[text.utf8.index(text.startIndex, offsetBy: last - 1)] == 32 {
        last -= 1
      }
      sentences.append(Sentence(passage: passages.count, range: start..<max(start, last)))
    }
    for character in line {
      switch character {
      case "[": digits = ""
      case "]":
        markers.append(Marker(offset: text.utf8.count, footnote: (Int(digits ?? "") ?? 1) - 1))
        digits = nil
      case "|":
        end()
        start = text.utf8.count
      default:
        if digits == nil { text.append(character) } else { digits?.append(character) }
      }
    }
    end()
    passages.append(
      Passage(
        kind: .paragraph, block: TextBlock(text: text), section: section, markers: markers))
  }
}
