import Foundation
import Testing

@testable import QuaereNotebook

struct OpenAndCloseTests {
  @Test func documentsComeAndGo() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.folder.path + "/more", withIntermediateDirectories: true)
    desk.folder.write(Desk.river, to: "more/river.md")
    desk.folder.write("# The lake\n\nNobody came.\n", to: "lake.md")
    try desk.expect(
      """
      ? open more
          1 document opened, 2 in all.

      ? documents
        #1  mill   The Mill   Ada Marsh  1935  3 passages
        #2  river  The river                   1 passage

        2 documents

      ? sentences naming Yurkov
        #1  river:1.1.1   The poet Arkady Yurkov saw the fire of May 1911.
        #2  river:1.1.2   At Vologda, Iourkov told it to Rodine.

        2 of 10 sentences

      ? open lake.md as pond
          1 document opened, 3 in all.

      ? documents | show handle, path
        #1  mill   corpus/mill.md
        #2  river  more/river.md
        #3  pond   lake.md

        3 documents

      ? read pond:1
          pond:1

          pond:1.1  Nobody came.

      ? close river
          river is closed; the file is untouched.

      ? documents | show handle
        #1  mill
        #2  pond

        2 documents

      $ ada

      ? documents | show handle
        #1  mill
        #2  pond

        2 documents

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? open more
          = 1 document opened; 4c523e

          [ada.2 2026-03-07T14:02:00Z]
          ? documents
          - mill
          - river
          = 2 documents; 674ca1

          [ada.3 2026-03-07T14:03:00Z]
          ? sentences naming Yurkov
          - river:1.1.1~bb4c31 The poet Arkady Yurkov saw the fire of May 1911.
          - river:1.1.2~59c23a At Vologda, Iourkov told it to Rodine.
          = 2 sentences; 5148f5

          [ada.4 2026-03-07T14:04:00Z]
          ? open lake.md as pond
          @ file lake.md sha256:bf375f66a20ef65a70a40484c648edcae1c60814a7f85c5ccecc24c994736988
          = 1 document opened; df2905

          [ada.5 2026-03-07T14:05:00Z]
          ? documents | show handle, path
          - mill
          - river
          - pond
          = 3 documents; 4f07ee

          [ada.6 2026-03-07T14:07:00Z]
          ? close river
          = closed; b60277

          [ada.7 2026-03-07T14:08:00Z]
          ? documents | show handle
          - mill
          - pond
          = 2 documents; 55ec01

          [ada.8 2026-03-07T14:19:00Z]
          ? documents | show handle
          - mill
          - pond
          = 2 documents; 55ec01
      """)
  }

  @Test func whatCannotBeOpenedOrClosed() throws {
    try Desk().expect(
      """
      ? open nowhere.md
      (unknown-file)
             ^
        there is no file or folder “nowhere.md”.

      ? open
      (unfinished)
            ^
        the line ends early: a path is wanted after “open”.   open corpus

      ? close river
      (unknown-place)
              ^
        no document is called “river”.   close mill

      ? close mill
      (last-document)
              ^
        “mill” is the only document open.   quit

      ? close
      (unfinished)
             ^
        the line ends early: a place is wanted after “close”.   help close

      $ session
      """)
  }
}
