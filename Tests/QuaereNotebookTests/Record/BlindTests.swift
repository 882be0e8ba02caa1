import Testing

@testable import QuaereNotebook

/// `blind on`: others' judgements are hidden until one's own is given.
struct BlindTests {
  @Test func whatOthersJudgeIsHidden() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? confirm 1.1.1 by my "seen in the paper"

      ? note ada.1 "page 3"

      ? flag 1.1.2 "who?"

      $ tom

      ? blind on

      ? marks

      ? passages that are marked

      ? changes by ada

      ? proof 1.1.1

      ? dispute 1.1.1 by my "it was in June"

      ? marks

      ? blind off

      ? changes by ada | count
      """)
  }
}
