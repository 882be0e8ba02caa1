import Testing

@testable import QuaereNotebook

/// A “no” is kept: rows that somebody left out of an answer.
struct DismissTests {
  @Test func aRowIsLeftOutOfItsQuestionAlone() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? people in (sentences dated 1911)

      ? dismiss #1 "he only saw it"

      ? people in (sentences dated 1911)

      ? people in (sentences dated 1911) | count by kind

      ? people

      ? dismissals

      ? undo

      ? people in (sentences dated 1911) | count

      $ session
      """)
  }

  @Test func rowsOfTextsAndParts() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? sentences with no sources

      ? let bare = sentences with no sources

      ? @bare

      ? dismiss #1 "a heading"

      ? dates

      ? dismiss #2 "no date"

      ? dates

      ? dates in (passages) | count

      ? mentions in @bare

      ? dismiss Rodin from @bare "a man is no sentence"

      ? dismiss 1.1.1 from (sentences) "too short"

      ? sentences | count

      ? sentences with no sources | count

      $ session
      """)
  }

  @Test func othersSeeWhatTheyLeftOutThemselves() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? let bare = sentences with no sources

      ? dismiss 2.1.3 from @bare "says nothing"

      ? sentences dated 1911

      ? dismiss #1 "not this"

      $ tom

      ? sentences dated 1911 | count

      ? @ada/bare

      ? let bare = sentences with no sources

      ? @bare | count

      ? dismissals by ada
      """)
  }

  @Test func aDismissedRowIsFoundAgain() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? sentences dated 1911
        #1  1.1.1   The mill burned in May 1911.
        #2  1.2.2   In June 40 workers came.

        2 of 8 sentences

      ? dismiss #2 "told elsewhere"
          ada.2  1.2.2 is left out of (sentences dated 1911)
      """)
    desk.rewrite("mill.md") { $0.replacing("The mill burned", with: "In 1911 it rained.\n\nThe mill burned") }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? sentences dated 1911

      ? dismissals | show row, question, why
      """)
  }
}
