import Foundation
import Testing

/// What the pages point at is there.
struct LinkTests {
  @Test(arguments: ProjectFiles.pages)
  func everyRelativeLinkLeadsSomewhere(_ page: String) throws {
    for link in LinkTests.links(in: try ProjectFiles.text(page)) {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let folder = page.contains("/") ? page.prefix { $0 != "/" } + "/" : ""
      let target = parts[0].isEmpty ? page : NSString(string: folder + parts[0]).standardizingPath
      #expect(ProjectFiles.exists(target), "\(page) links to \(link)")
      if parts.count > 1, ProjectFiles.exists(target) {
        let anchors = LinkTests.anchors(in: try ProjectFiles.text(target))
        #expect(anchors.contains(String(parts[1])), "\(page) links to \(link)")
      }
    }
  }

  @Test(arguments: ProjectFiles.pages)
  func everyFileOfTheProjectThatIsNamedIsThere(_ page: String) throws {
    let named = try ProjectFiles.text(page)
      .matches(of: /`((?:Sources|Tests|docs|corpus|\.ci)\/[\w.+\/-]+)`/).map { String($0.1) }
    for path in named { #expect(ProjectFiles.exists(path), "\(page) names \(path)") }
  }

  @Test func linksAreFoundOutsideCode() {
    let page = """
      [a](x.md) and [b](https://example.org), [c](docs/y.md#part-one), `[d](z.md)`
      ```
      [e](w.md)
      ```
      [f](#here)
      """
    #expect(LinkTests.links(in: page) == ["x.md", "docs/y.md#part-one", "#here"])
    #expect(
      LinkTests.anchors(in: "## Part one\ntext\n# `Ünder_way`, yes") == [
        "part-one", "ünder_way-yes",
      ])
  }

  /// Relative ones, in the order of the page.
  private static func links(in page: String) -> [String] {
    prose(page).joined(separator: "\n").replacing(/`[^`\n]*`/, with: "")
      .matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
  }

  /// As GitHub makes them of headings.
  private static func anchors(in page: String) -> [String] {
    prose(page).filter { $0.hasPrefix("#") }.map { heading in
      heading.drop { $0 == "#" || $0 == " " }.lowercased()
        .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
    }
  }

  /// Lines outside fences.
  private static func prose(_ page: String) -> [Substring] {
    var isCode = false
    return page.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence { isCode.toggle() }
      return !isCode && !isFence
    }
  }
}
