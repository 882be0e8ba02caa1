import Testing

@testable import QuaereNotebook

/// Marks on what is no place of a text: works, names; and on citations and parts of sentences.
struct SubjectMarkTests {
  @Test func worksAndNamesAreMarked() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? flag Rodin "one man or two?"

      ? note valley "lent by the society"

      ? confirm hale by my "seen in the reading room"

      ? people with marks

      ? sources with no marks

      ? marks | show place, address, words

      ? why Rodin

      ? resolve ada.1 as confirmed "one"

      ? people

      $ session
      """)
  }

  @Test func aRowIsMarkedWhateverItIs() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? people

      ? flag #1 "the baker?"

      ? sources

      ? note #1 "lent"

      ? dates

      ? flag #1 "whose May?"

      ? citations

      ? flag #3 "which Hale?"

      ? marks by me

      ? note #1-2 "both"

      ? citations with marks

      $ session
      """)
  }

  @Test func aWordThatIsAWorkAndANameIsRefused() throws {
    let desk = try Desk([
      "letter.md": "Valley wrote to Reed. Hale was away.[^1]\n\n[^1]: John Hale, *Valley*, 1920.\n"
    ])
    try desk.expect(
      """
      ? sources

      ? people

      ? flag VALLEY "which?"

      ? flag valley "the book"

      ? flag Valley "the man"

      ? marks | show place, why
      """)
  }
}
