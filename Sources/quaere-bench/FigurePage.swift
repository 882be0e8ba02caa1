import Foundation

/// A page with tables in it that the bench has printed: each stands between ` ```figures NAME ` and
/// ` ``` `, and comes from the file `NAME.txt` of a folder.
enum FigurePage {
  /// Puts the tables of the folder into the page; those without a file stay as they are.
  static func fill(_ page: String, from folder: String) throws {
    let url = URL(fileURLWithPath: page)
    var lines: [String] = []
    var isReplaced = false
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line == "```" { isReplaced = false }
      if !isReplaced { lines.append(line) }
      guard let name = line.components(separatedBy: "```figures ").dropFirst().first else {
        continue
      }
      let file = URL(fileURLWithPath: "\(folder)/\(name).txt")
      guard let figures = try? String(contentsOf: file, encoding: .utf8) else { continue }
      isReplaced = true
      lines.append(figures.trimmingCharacters(in: .newlines))
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: url, options: .atomic)
  }
}
