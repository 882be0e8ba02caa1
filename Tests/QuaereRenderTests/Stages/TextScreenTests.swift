import QuaereCore
import Testing

@testable import QuaereRender

/// Collocates, rows in context and in full.
@Suite struct TextScreenTests {
  @Test(arguments: [
    (
      80,
      #"""
                near   in all     G²     MI
        debts     10       40    3.5    0.7
        粉         2   12,000   -2.6   -1.3

        2 words near 12 hits in 9 sentences · within 5 of ledger* · at least 2

      """#
    ),
    (
      40,
      #"""
                near   in all     G²     MI
        debts     10       40    3.5    0.7
        粉         2   12,000   -2.6   -1.3

        2 words near 12 hits in 9 sentences ·
        within 5 of ledger* · at least 2

      """#
    ),
  ])
  func collocates(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.collocates, width) == screen)
  }

  @Test(arguments: [
    (
      80,
      #"""
            1.1   The valley was dark.
        #1  1.2   The miller kept his ledger in two inks, red and brown.
        #2  1.3   Nobody knows why.
            1.4   Snow.

        #3  3.9   Ledgers burn.

        3 sentences

      """#
    ),
    (
      40,
      #"""
            1.1   The valley was dark.
        #1  1.2   The miller kept his ledger
                  in two inks, red and brown.
        #2  1.3   Nobody knows why.
            1.4   Snow.

        #3  3.9   Ledgers burn.

        3 sentences

      """#
    ),
  ])
  func context(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.context, width) == screen)
  }

  @Test(arguments: [
    (
      80,
      #"""
        #1 ! 1.1    The miller of the lower valley kept his ledger in two inks,[3]
                    which nobody explained.
            ! ada.4  1.1  which ledger?

        #2   1.12   Snow.

        2 sentences

      """#
    ),
    (
      40,
      #"""
        #1 ! 1.1    The miller of the lower
                    valley kept his ledger in
                    two inks,[3] which nobody
                    explained.
            ! ada.4  1.1  which ledger?

        #2   1.12   Snow.

        2 sentences

      """#
    ),
  ])
  func text(width: Int, screen: String) {
    #expect(StageFixtures.screen(StageFixtures.text, width) == screen)
  }
}
