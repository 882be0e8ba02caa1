import Testing

@testable import QuaereNotebook

/// `date … is`: a date that was read otherwise.
struct DateCommandTests {
  private static let diary = """
    # Diary

    In 1911 the mill burned. On 5 June it rained. On 7 July workers came, and on 7 July they left.
    """

  @Test func theCorrectedValueIsWhatCounts() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    try desk.expect(
      """
      ? dates | show text, value

      ? date 1.1.2 "5 June" is 5 June 1912

      ? dates | show text, value

      ? sentences dated 1912

      ? dates that are inferred | count

      ? dates | timeline by month

      ? why 1.1.2

      ? proof 1.1.2

      ? undo

      ? dates dated 1912 | count

      $ session
      """)
  }

  @Test func whatCannotBeCorrected() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    try desk.expect(
      """
      ? date 1.1.3 "7 July" is 1912

      ? date 1.1.3 "came, and on 7 July" is 1912

      ? dates where text = "7 July" | show value

      ? dates

      ? date #3 is August 1913

      ? date 1.1.1 "burned" is 1911

      ? date 1.1.1 is 1911

      ? date 1.1.1 "1911" is last week
      """)
  }

  @Test func aCorrectionOfOtherWordsLapses() throws {
    let desk = try Desk(["diary.md": DateCommandTests.diary])
    _ = desk.screen("date 1.1.2 \"5 June\" is 5 June 1912")
    desk.rewrite("diary.md") { $0.replacing("5 June", with: "6 June") }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? sentences dated 1912 | count

      ? dates in 1.1.2 | show text, value

      $ oddities
      """)
  }
}
