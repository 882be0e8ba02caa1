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

      ? set autumn Oct-Dec

      ? sentences dated autumn 1911

      ? sentences dated September 1911

      ? sentences dated before autumn 1911 | count

      ? set autumn Sep-Nov

      ? sentences dated autumn 1911 | count
      """)
  }

  @Test func datesMayStayIncomplete() throws {
    let desk = try Desk(["diary.md": SettingTests.diary])
    try desk.expect(
      """
      ? sentences dated July 1911

      ? set carry-year off

      ? sentences dated July 1911

      ? sentences undated

      ? dates | timeline by month

      $ session
      """)
  }

  @Test func whatIsSetStandsInTheFrontMatter() throws {
    let desk = try Desk()
    _ = desk.screen("set autumn Oct-Dec")
    _ = desk.screen("set reach section")
    try desk.sit("ada", later: true)
    _ = desk.screen("passages")
    #expect(
      desk.folder.text("sessions/2026-03-08-ada.md").contains("rules: reach=section autumn=Oct-Dec\n"))
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
