/// Builds the generated pages of the documentation.
struct Markdown {
  private(set) var text = ""

  mutating func title(_ words: String) {
    text += "# \(words)\n\n<!-- Generated from the tables in Sources/QuaereQuery. -->\n"
  }

  mutating func section(_ words: String) { text += "\n## \(words)\n" }
  mutating func subsection(_ words: String) { text += "\n### \(words)\n" }
  mutating func paragraph(_ words: String) { text += "\n\(words)\n" }

  mutating func lines(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    text += "\n" + lines.map { "    \($0)\n" }.joined()
  }

  mutating func list(_ items: [String]) {
    text += "\n" + items.map { "- \($0)\n" }.joined()
  }

  mutating func table(_ heads: [String], _ rows: [[String]]) {
    text += "\n" + Markdown.row(heads) + Markdown.row(heads.map { _ in "---" })
    for cells in rows { text += Markdown.row(cells) }
  }

  private static func row(_ cells: [String]) -> String {
    // A bar would end the cell, in code too.
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
  }
}
