import QuaereCore
import Testing

@testable import QuaereRender

/// Timelines, their charts, and gaps.
@Suite struct TimeScreenTests {
  @Test(arguments: [
    (
      80,
      #"""
        #1    Sep [1911]      1.1    In September the dam was to be mended.
        #2    14 Oct [1911]   1.12   On the 14th the dam broke, two weeks late.
        #3 !  14 Oct 1911     2.1    … 東京の粉屋は十月十四日に来た。
              - - - year only - - -
        #4    1911            2.4    In 1911 the mill was sold.
              - - - decade only - - -
        #5    1900s           3.1    The 1900s were dry.

        4 sentences at 5 dates · [ ] completed by me · 2 undated · 1 date outside the
        period

      """#
    ),
    (
      40,
      #"""
        #1    Sep [1911]      1.1
              In September the dam was to be …
        #2    14 Oct [1911]   1.12
              On the 14th the dam broke, two …
        #3 !  14 Oct 1911     2.1
              … 東京の粉屋は十月十四日に来た。
              - - - year only - - -
        #4    1911            2.4
              In 1911 the mill was sold.
              - - - decade only - - -
        #5    1900s           3.1
              The 1900s were dry.

        4 sentences at 5 dates · [ ] completed
        by me · 2 undated · 1 date outside the
        period

      """#
    ),
  ])
  func timeline(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.timeline, width) == screen)
  }

  @Test(arguments: [
    (
      80,
      #"""
        1911        120  ██████▏
        1912          ·
        1913          7  ▍
        1914–1920     ·
        1921       1200  █████████████████████████████████████████████████████████████
        - - - not within one year - - -   14

        1330 sentences · by year

      """#
    ),
    (
      40,
      #"""
        1911        120  ██▏
        1912          ·
        1913          7  ▏
        1914–1920     ·
        1921       1200  █████████████████████
        - - - not within one year - - -   14

        1330 sentences · by year

      """#
    ),
  ])
  func chart(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.chart, width) == screen)
  }

  @Test(arguments: [
    (
      80,
      #"""
        1906–1907    2 years
        1909         1 year
        1911–1920   10 years

        13 of 17 years, 1905–1921 · 9 sentences · 1 date too vague to count

      """#
    ),
    (
      40,
      #"""
        1906–1907    2 years
        1909         1 year
        1911–1920   10 years

        13 of 17 years, 1905–1921 · 9
        sentences · 1 date too vague to count

      """#
    ),
  ])
  func gaps(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.gaps, width) == screen)
  }
}
