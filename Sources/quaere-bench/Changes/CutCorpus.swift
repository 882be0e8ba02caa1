import Foundation

/// Notebooks made of a folder of texts with a paragraph a line: the texts as they are, and cut into
/// many short documents.
enum CutCorpus {
  /// - Returns: paths of the documents.
  static func copy(_ folder: String, to notebook: String) throws -> [String] {
    let corpus = try folderOfDocuments(notebook)
    return try texts(of: folder).map { name, text in
      try write(text, to: "\(corpus)/\(name).txt")
    }
  }

  /// - Parameter sizes: of the documents in bytes; sizes between the two come in turn.
  static func cut(
    _ folder: String, into count: Int, of sizes: ClosedRange<Int>, to notebook: String
  ) throws -> [String] {
    let corpus = try folderOfDocuments(notebook)
    var made: [String] = []
    for (name, text) in try texts(of: folder) {
      var piece = Data()
      for line in text.split(separator: 10) where made.count < count {
        piece += line + [10]
        // A stride that meets every size before it comes back.
        let size = sizes.lowerBound + made.count * 7919 % (sizes.count)
        guard piece.count >= size else { continue }
        made.append(try write(piece, to: "\(corpus)/\(name)-\(letters(made.count)).txt"))
        piece = Data()
      }
    }
    return made
  }

  private static func folderOfDocuments(_ notebook: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: notebook + "/corpus", withIntermediateDirectories: true)
    return notebook + "/corpus"
  }

  private static func write(_ text: Data, to path: String) throws -> String {
    try text.write(to: URL(filePath: path))
    return path
  }

  private static func texts(of folder: String) throws -> [(name: String, text: Data)] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
      .map { name in
        let stem = (name as NSString).deletingPathExtension
        return (stem, try Data(contentsOf: URL(filePath: folder + "/" + name)))
      }
  }

  /// A number that no handle leaves out: `bce` for 124.
  private static func letters(_ number: Int) -> String {
    String(String(number).map { Character(Unicode.Scalar(97 + UInt8($0.wholeNumberValue ?? 0))) })
  }
}
