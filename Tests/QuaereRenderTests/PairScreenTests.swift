import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct PairScreenTests {
  private static let pairs = Answer(
    noun: .pairs, count: 12,
    rows: [
      pair("mill:1.1 letters:2.4.1", ["Orlova", "P. Beck"], "Burned in May.", "Burned in June."),
      pair("mill:1.12 letters:3.1.10", ["Orlova"], "She left before the snow came.", "Stayed."),
    ])

  private static func pair(
    _ place: String, _ shared: [String], _ text: String, _ other: String
  ) -> Row {
    Row(
      address: place,
      fields: [
        Field("address", .text(place)), Field("shared", .list(shared.map { .text($0) })),
        Field("text", .text(text)), Field("other", .text(other)),
      ])
  }

  @Test(arguments: [
    (
      60,
      """
        #1  Orlova · P. Beck
            mill:1.1         Burned in May.
            letters:2.4.1    Burned in June.
        #2  Orlova
            mill:1.12        She left before the snow came.
            letters:3.1.10   Stayed.
            … 2 of 12 shown · more

        12 pairs

      """
    ),
    (
      30,
      """
        #1  Orlova · P. Beck
            mill:1.1         Burned…
            letters:2.4.1    Burned…
        #2  Orlova
            mill:1.12        She le…
            letters:3.1.10   Stayed.
            … 2 of 12 shown · more

        12 pairs

      """
    ),
  ])
  func theTwoStandUnderEachOther(width: Int, screen: String) {
    #expect(Fixtures.screen(PairScreenTests.pairs, width: width) == screen)
  }

  @Test func columnsThatWereAskedForAreColumns() {
    var answer = PairScreenTests.pairs
    answer.shape = .rows(columns: ["shared"])
    #expect(
      Fixtures.screen(answer, width: 60) == """
          #1  mill:1.1 letters:2.4.1     Orlova · P. Beck
          #2  mill:1.12 letters:3.1.10   Orlova
              … 2 of 12 shown · more

          12 pairs

        """)
  }
}
