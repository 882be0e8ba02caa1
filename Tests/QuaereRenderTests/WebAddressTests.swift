import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("see https://example.org/a_(b).", ["https://example.org/a_(b)"]),
    ("(http://example.org/x?y=1&z=2)", ["http://example.org/x?y=1&z=2"]),
    ("“https://example.org/”, later", ["https://example.org/"]),
    ("doi:10.1000/182; doi:none", ["https://doi.org/10.1000/182"]),
    ("http://a.org and https://b.org", ["http://a.org", "https://b.org"]),
    ("http:// and https://", []), ("cut: https://example.org/lo…", []), ("no address", []),
  ])
  func addressesAreFound(text: String, links: [String]) {
    let pieces = WebAddress.linked(Page.Segment(text, .dim))
    #expect(pieces.compactMap(\.link) == links)
    #expect(pieces.map(\.text).joined() == text)
    #expect(pieces.allSatisfy { $0.role == .dim && !$0.text.isEmpty })
  }

  private static let targets = LinkTargets(host: "desk", folder: "/home/ada/mill")

  @Test(arguments: [
    ("corpus/a b.md", "file://desk/home/ada/mill/corpus/a%20b.md"),
    ("/tmp/Ж#1.md", "file://desk/tmp/%D0%96%231.md"),
    ("https://example.org/%20?q=é", "https://example.org/%20?q=%C3%A9"),
    ("https://example.org/\u{1B}\\", "https://example.org/%1B%5C"),
  ])
  func targetsAreWhatTerminalsTake(link: String, target: String) {
    #expect(Self.targets.target(of: link) == target)
  }

  @Test func nothingIsTheTargetOfAVeryLongAddress() {
    let path = String(repeating: "x", count: 4000)
    #expect(Self.targets.target(of: "https://example.org/\(path)") == nil)
  }

  private static let page = Page([
    .wrapped([.init("printed at https://example.org/a/very/long/address here")], hanging: 2),
    .line([.init("read "), .init("a.md", link: "corpus/a.md"), .init(" and "), .init("b.md")]),
  ])

  /// Each piece of an address that is broken leads to the whole of it.
  @Test func wrappedAndCutAddressesKeepTheirTarget() {
    let start = "\u{1B}]8;;"
    let end = "\u{1B}\\"
    let web = "\(start)https://example.org/a/very/long/address\(end)"
    let close = "\(start)\(end)"
    #expect(
      PageFormat().text(Self.page, style: Style(width: 24, links: Self.targets)) == """
          printed at
            \(web)https://example.org/\(close)
            \(web)a/very/long/address\(close)
            here
          read \(start)file://desk/home/ada/mill/corpus/a.md\(end)a.md\(close) and b.md

        """)
  }

  @Test(arguments: [8, 24, 80])
  func linksChangeNothingElse(width: Int) {
    let plain = PageFormat().text(Self.page, style: Style(width: width))
    let linked = PageFormat().text(Self.page, style: Style(width: width, links: Self.targets))
    #expect(linked.replacing(/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
  }
}
