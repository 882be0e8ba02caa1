import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct RowScreenTests {
  @Test(arguments: [
    (
      80,
      """
        #1  1.1    The miller of the lower valley kept his ledger in two inks.
        #2  1.12   Red stood for debts, and nobody alive can say what the brown was f…
        #3  2.1    Snow.

        3 of 40 sentences · reach paragraph                       why #2 · set reach …

      """
    ),
    (
      40,
      """
        #1  1.1    The miller of the lower va…
        #2  1.12   Red stood for debts, and n…
        #3  2.1    Snow.

        3 of 40 sentences · reach paragraph
        why #2 · set reach …

      """
    ),
    (
      20,
      """
        #1  1.1    The mi…
        #2  1.12   Red st…
        #3  2.1    Snow.

        3 of 40 sentences
        · reach paragraph
        why #2 · set reach
        …

      """
    ),
  ])
  func sentences(width: Int, screen: String) {
    #expect(Fixtures.screen(Fixtures.sentences, width: width) == screen)
  }

  @Test(arguments: [
    (
      40,
      """
        #1  1.1   東京の粉屋は帳簿を二色の墨…
        #2  1.2   Café réouvert à l'été, dit …
        #3  1.3   👩‍👩‍👧 and 🇫🇷 came to the mill …

        3 sentences

      """
    ),
    (
      20,
      """
        #1  1.1   東京の…
        #2  1.2   Café ré…
        #3  1.3   👩‍👩‍👧 and …

        3 sentences

      """
    ),
  ])
  func wideLetters(width: Int, screen: String) {
    #expect(
      Fixtures.screen(Fixtures.wide, width: width)
        .unicodeScalars.elementsEqual(Fixtures.decomposed(screen).unicodeScalars))
  }

  @Test(arguments: [
    (
      Fixtures.sources, 80,
      """
        #1  grain         Grain and Weather                     [Orlova]  12 citations
        #2  letters-1911  Letters from a Mill                   P. Beck    1 citation
        #3  ink           Inks of the North, a handbook for t…             3 citations

        3 sources

      """
    ),
    (
      Fixtures.sources, 40,
      """
        #1  grain         Grain and…  [Orlova]
        #2  letters-1911  Letters f…  P. Beck
        #3  ink           Inks of t…

        3 sources

      """
    ),
    (
      Fixtures.names, 80,
      """
        #1  people   Beck        Beck 2 · Becka 1
        #2           Orlova      Orlova 2 · Orlovaa 1
        #3  places   Lower Mill  Lower Mill 2 · Lower Milla 1

        3 of 20 names

      """
    ),
    (
      Fixtures.marks, 80,
      """
        #1  ! ada.4   mill:1.1   open       two inks  which ledger?
        #2  + ada.12  mill:1.1   confirmed  Snow      which ledger?

        2 marks

      """
    ),
    (
      Fixtures.dates, 80,
      """
        #1  1.2   14 May   [1911-05-14]
        #2  2.1   in 1912  1912

        2 dates

      """
    ),
  ])
  func columnsOfTheNoun(answer: Answer, width: Int, screen: String) {
    #expect(Fixtures.screen(answer, width: width) == screen)
  }

  @Test func marksBesideSentences() {
    let rows = [
      Fixtures.sentence("1.1", "Two inks.", sign: "!"), Fixtures.sentence("1.2", "Snow."),
    ]
    #expect(
      Fixtures.screen(Answer(noun: .sentences, count: 2, rows: rows)) == """
          #1  ! 1.1   Two inks.
          #2    1.2   Snow.

          2 sentences

        """)
  }

  @Test func showPutsInFrontWhatTellsRowsApart() {
    var answer = Fixtures.names
    answer.shape = .rows(columns: ["spellings", "mentions"])
    #expect(
      Fixtures.screen(answer) == """
          #1  people   Beck        Beck 2 · Becka 1              3
          #2           Orlova      Orlova 2 · Orlovaa 1          3
          #3  places   Lower Mill  Lower Mill 2 · Lower Milla 1  3

          3 of 20 names

        """)
  }

  @Test func showAlignsNumbersRight() {
    var answer = Fixtures.sources
    answer.shape = .rows(columns: ["citations", "key"])
    #expect(
      Fixtures.screen(answer) == """
          #1  12  grain
          #2   1  letters-1911
          #3   3  ink

          3 sources

        """)
  }

  @Test func searchesSayWhatWasSoughtAndWhere() {
    let row = Row(
      address: "ada.1",
      fields: [
        Field("address", .text("ada.1")), Field("words", .text("Beck")),
        Field("place", .text("parish register")), Field("result", .text("nothing")),
      ])
    #expect(
      Fixtures.screen(Answer(noun: .searches, count: 1, rows: [row])) == """
          #1  ada.1  Beck  parish register   nothing

          1 search

        """)
  }

  @Test(arguments: [(true, " · more"), (false, "")])
  func limit(isTerminal: Bool, more: String) {
    var answer = Fixtures.sentences
    answer.count = 40
    let style = Style(width: 60, isTerminal: isTerminal, limit: 1)
    #expect(
      TextFormat().text(answer, line: "", style: style) == """
          #1  1.1   The miller of the lower valley kept his ledger …
              … 1 of 40 shown\(more)

          40 sentences · reach paragraph        why #2 · set reach …

        """)
  }

  @Test func groups() {
    var answer = Fixtures.sentences
    answer.hints = []
    answer.shape = .groups(
      [
        Answer.Group(key: "The ledger", rows: 0..<2), Answer.Group(key: "", rows: 2..<3),
        Answer.Group(key: "beyond", rows: 3..<9),
      ], columns: [])
    #expect(
      Fixtures.screen(answer, width: 50) == """
          The ledger   2
            #1  1.1    The miller of the lower valley kep…
            #2  1.12   Red stood for debts, and nobody al…

          none   1
            #3  2.1    Snow.

          3 of 40 sentences · reach paragraph

        """)
  }
}
