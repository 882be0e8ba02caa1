import QuaereCore
import Testing

@testable import QuaereNotebook

/// Every rule that `set` changes changes answers, and is said under them.
struct SettingTests {
  private static let diary = """
    # Diary

    In autumn 1911 the mill stood. On 5 September 1911 it rained. In December 1911 it froze. On 7 July \
    workers came.
    """

  @Test func seasonsAreWhatTheReaderTakesThemToBe() throws {
    let desk = try Desk(["diary.md": SettingTests.diary])
    try desk.expect(
      """
      ? sentences dated autumn 1911
        #1  1.1.1   In autumn 1911 the mill stood.
        #2  1.1.2   On 5 September 1911 it rained.

        2 of 4 sentences · autumn = Sep–Nov

      ? set autumn Oct-Dec
          autumn is Oct-Dec: the three months that autumn is taken to be

      ? sentences dated autumn 1911
        #1  1.1.1   In autumn 1911 the mill stood.
        #2  1.1.3   In December 1911 it froze.

        2 of 4 sentences · autumn = Oct–Dec

      ? sentences dated September 1911
        #1  1.1.2   On 5 September 1911 it rained.

        1 of 4 sentences

      ? sentences dated before autumn 1911 | count
        2

        2 of 4 sentences · autumn = Oct–Dec

      ? set autumn Sep-Nov
          autumn is Sep-Nov: the three months that autumn is taken to be

      ? sentences dated autumn 1911 | count
        2

        2 of 4 sentences · autumn = Sep–Nov
      """)
  }

  @Test func datesMayStayIncomplete() throws {
    let desk = try Desk(["diary.md": SettingTests.diary])
    try desk.expect(
      """
      ? sentences dated July 1911
        #1  1.1.4   On 7 July workers came.

        1 of 4 sentences

      ? set carry-year off
          carry-year is off: whether a date without its year or month takes one from
          the text around it

      ? sentences dated July 1911
        Nothing here is dated July 1911; the nearest is autumn 1911.
          sentences dated autumn 1911

        0 of 4 sentences · carry-year = off

      ? sentences undated
        #1  1.1.4   On 7 July workers came.

        1 of 4 sentences · carry-year = off

      ? dates | timeline by month
        #1  autumn 1911  1.1.1   In autumn 1911 the mill stood.
        #2  5 Sep 1911   1.1.2   On 5 September 1911 it rained.
        #3  Dec 1911     1.1.3   In December 1911 it froze.

        3 dates · carry-year = off · 1 undated

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? sentences dated July 1911
          - diary:1.1.4~af36bb On 7 July workers came.
          = 1 sentence; 37437e

          [ada.2 2026-03-07T14:02:00Z]
          ? set carry-year off
          = carry-year off; 854a9c

          [ada.3 2026-03-07T14:03:00Z]
          ? sentences dated July 1911
          = 0 sentences, carry-year off; e3a134

          [ada.4 2026-03-07T14:04:00Z]
          ? sentences undated
          - diary:1.1.4~af36bb On 7 July workers came.
          = 1 sentence, carry-year off; e15596

          [ada.5 2026-03-07T14:05:00Z]
          ? dates | timeline by month
          - 1911-23 diary:1.1.1
          - 1911-09-05 diary:1.1.2
          - 1911-12 diary:1.1.3
          = 3 dates, carry-year off, undated 1; 9339bd
      """)
  }

  @Test func whatIsSetStandsInTheFrontMatter() throws {
    let desk = try Desk()
    _ = desk.screen("set autumn Oct-Dec")
    _ = desk.screen("set reach section")
    try desk.sit("ada", later: true)
    _ = desk.screen("passages")
    #expect(
      desk.folder.text("sessions/2026-03-08-ada.md").contains(
        "rules: reach=section autumn=Oct-Dec\n"))
  }

  @Test(arguments: Season.allCases, Seasons.choices)
  func everySeasonTakesEveryWindow(season: Season, window: String) {
    var seasons = Seasons()
    seasons.set(season, to: window)
    #expect(seasons.window(of: season) == window)
    let bounds = seasons.bounds(of: season, in: 1911)
    let days = Int(bounds.upperBound.number - bounds.lowerBound.number) + 1
    #expect((89...92).contains(days))
    #expect(bounds.upperBound.civil.year == 1911)
    #expect(EDTF.season(season, 1911, seasons).text == EDTF.season(season, 1911).text)
  }
}
