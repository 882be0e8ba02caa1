import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct PageFormatTests {
  private static let page: Page = {
    var page = Page()
    page.add("The Lower Mill, 1911", .strong)
    page.spread("9 sections · 26 passages", "as mill")
    page.blank()
    page.lines.append(.cells(["work", "ink", "cited in n1 n4"]))
    page.lines.append(.cells(["file", "粉屋", "none in this folder, and none was ever seen"]))
    page.blank()
    page.wrap("where   Beck, Letters from a Mill, chapter of the two inks", hanging: 8)
    return page
  }()

  @Test(arguments: [
    (
      60,
      """
        The Lower Mill, 1911
        9 sections · 26 passages                           as mill

        work  ink   cited in n1 n4
        file  粉屋  none in this folder, and none was ever seen

        where   Beck, Letters from a Mill, chapter of the two inks

      """
    ),
    (
      40,
      """
        The Lower Mill, 1911
        9 sections · 26 passages       as mill

        work  ink   cited in n1 n4
        file  粉屋  none in this folder, and …

        where   Beck, Letters from a Mill,
                chapter of the two inks

      """
    ),
    (
      20,
      """
        The Lower Mill, 1…
        9 sections · 26
          passages
                   as mill

        work  ink   cited…
        file  粉屋  none …

        where   Beck,
                Letters
                from a
                Mill,
                chapter of
                the two
                inks

      """
    ),
  ])
  func page(width: Int, screen: String) {
    #expect(PageFormat().text(Self.page, style: Style(width: width)) == screen)
  }

  @Test func paintsRoles() {
    let page = Page([
      .line([Page.Segment("+", .sign), Page.Segment(" ada.5 "), Page.Segment("once", .dim)]),
      .wrapped([Page.Segment("東京の"), Page.Segment("粉屋", .strong)], hanging: 0),
    ])
    let text = PageFormat().text(page, style: Style(width: 10, color: true))
    #expect(
      text == """
          \u{1B}[32m+\u{1B}[0m ada.5…
          東京の\u{1B}[1m粉\u{1B}[0m
          \u{1B}[1m屋\u{1B}[0m

        """)
  }

  @Test(arguments: [("", ""), ("a", "  a\n"), ("Donaudampfschiff", "  Donaud\n  ampfsc\n  hiff\n")])
  func wrapsWhatHasNoBlanks(text: String, expected: String) {
    var page = Page()
    page.wrap(text)
    #expect(PageFormat().text(page, style: Style(width: 8)) == expected)
  }
}
