import QuaereCore
import Testing

@testable import QuaereRender

/// Cross-tabulations and networks.
@Suite struct JoinedScreenTests {
  @Test(arguments: [
    (
      80,
      #"""
        section                                            1911  1912  none  total
        1  The ledger of the lower mill and its two inks     12     ·     1     13
        2  粉屋                                               ·     3     ·      3
        none                                               1200     ·     ·   1200
        total                                              1212     3     1   1216

        1216 sentences

      """#
    ),
    (
      40,
      #"""
        section            1911  2 more  total
        1  The ledger o…     12       1     13
        2  粉屋               ·       3      3
        none               1200       ·   1200
        total              1212       4   1216

        1216 sentences

      """#
    ),
  ])
  func table(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.table, width) == screen)
  }

  @Test(arguments: [
    (
      80,
      #"""
        #1  Beck                      P. "Ink" <Orlova> & Søn 4 · 粉屋 2
        #2  P. "Ink" <Orlova> & Søn   Beck 4 · 粉屋 1
        #3  粉屋                      Beck 2 · P. "Ink" <Orlova> & Søn 1

        3 people, 3 pairs in 6 sentences

      """#
    ),
    (
      40,
      #"""
        #1  Beck
            P. "Ink" <Orlova> & Søn 4 · 粉屋 2
        #2  P. "Ink" <Orlov…
            Beck 4 · 粉屋 1
        #3  粉屋
            Beck 2 · P. "Ink" <Orlova> & Søn 1

        3 people, 3 pairs in 6 sentences

      """#
    ),
  ])
  func network(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.network, width) == screen)
  }
}
