import Foundation
import Testing

@testable import QuaereNotebook

struct ReplayCommandTests {
  @Test func whatWasJustRecordedIsTheSame() throws {
    try Desk().expect(
      """
      ? passages with exactly 1 source
        #1  1.2   It was rebuilt within a year. In June 40 workers came.
        #2  2.1   Later Rodin owned it. He died in 1920. Nothing more is known.

        2 of 3 passages · reach paragraph

      ? flag 1.1.2 on "saw it first"
        ! ada.2  1.1.2  to confirm  saw it first

      ? sentences naming Rodin | count
        2

        2 of 8 sentences

      ? sessions
        #1  2026-03-07-ada.md  3  2026-03-07T14:01:00Z

        1 session

      ? changes made today
        #1  ada.2  flag   flag mill:1.1.2 on "saw it first"  2026-03-07T14:02:00Z

        1 change

      ? replay
        2026-03-07-ada.md

        = ada.1  passages with exactly 1 source                                2, same
        = ada.2  flag mill:1.1.2 on "saw it first"                             1, same
        = ada.3  sentences naming Rodin | count                                2, same
        = ada.4  sessions                                                      1, same
        = ada.5  changes made today                                            1, same

        5 of 5 answers the same

      $ tom, a day later

      ? replay 2026-03-07-ada.md
        2026-03-07-ada.md

        = ada.1  passages with exactly 1 source                                2, same
        = ada.2  flag mill:1.1.2 on "saw it first"                             1, same
        = ada.3  sentences naming Rodin | count                                2, same
        = ada.4  sessions                                                      1, same
        = ada.5  changes made today                                            1, same

        5 of 5 answers the same

      ? replay
        2026-03-07-ada.md

        = ada.1  passages with exactly 1 source                                2, same
        = ada.2  flag mill:1.1.2 on "saw it first"                             1, same
        = ada.3  sentences naming Rodin | count                                2, same
        = ada.4  sessions                                                      1, same
        = ada.5  changes made today                                            1, same

        5 of 5 answers the same
      """)
  }

  @Test func aChangedDocumentIsNamed() throws {
    let desk = try Desk()
    _ = desk.screen("sentences dated 1911")
    _ = desk.screen("confirm 1.1.1 by valley")
    desk.folder.write(
      Desk.mill.replacing("burned in May 1911", with: "burned down in May 1911")
        .replacing("It was rebuilt within a year.", with: "In 1911 it was rebuilt."),
      to: "corpus/mill.md")
    try desk.expect(
      """
      $ ada, a day later

      ? replay
        2026-03-07-ada.md

        ~ ada.1  sentences dated 1911                      1 same · 1 reworded · 1 new
          reworded  mill:1.1.1
          new       mill:1.2.1
            because  mill changed on disk (corpus/mill.md)
        ~ ada.2  confirm mill:1.1.1 by valley                               1 reworded
          reworded  mill:1.1.1
            because  mill changed on disk (corpus/mill.md)

        0 of 2 answers the same · 2 drifted

      ? marks
        #1  ! ada.2  1.1.1   open  The mill burned in May 1911.

        1 mark
      """)
  }

  @Test func sessionsThatAreNotThere() throws {
    try Desk().expect(
      """
      ? replay
        There is no session to replay yet.

      ? replay 2026-03-07-ada
      (unknown-session)
               ^
        there is no session “2026-03-07-ada”.

      ? passages | count
        3

        3 passages

      ? replay 2026-03-08-ada.md
      (unknown-session)
               ^
        there is no session “2026-03-08-ada.md”.   replay 2026-03-07-ada.md

      ? replay 2026-03-07-ada
        2026-03-07-ada.md

        = ada.1  passages | count                                              3, same

        1 of 1 answers the same
      """)
  }
}
