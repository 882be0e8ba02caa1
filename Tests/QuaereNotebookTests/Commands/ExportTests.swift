import Testing

@testable import QuaereNotebook

struct ExportTests {
  @Test func theEndingSaysTheFormat() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? export sources to "out.csv"
          3 sources written to out.csv

      ? export sources | sort by key descending | first 1 to "out.json"
          1 source written to out.json

      ? export passages with no sources to "out.md"
          0 passages written to out.md

      ? export sources to "out.txt"
          3 sources written to out.txt

      ? export people to "out.tsv"
          1 person written to out.tsv

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? export sources to "out.csv"
          = 3 sources written; d02f84

          [ada.2 2026-03-07T14:02:00Z]
          ? export sources | sort by key descending | first 1 to "out.json"
          = 1 source written; 5b305c

          [ada.3 2026-03-07T14:03:00Z]
          ? export passages with no sources to "out.md"
          = 0 passages written; 02574a

          [ada.4 2026-03-07T14:04:00Z]
          ? export sources to "out.txt"
          = 3 sources written; d74aec

          [ada.5 2026-03-07T14:05:00Z]
          ? export people to "out.tsv"
          = 1 person written; a783c0
      """)
    #expect(desk.folder.names.filter { $0.hasPrefix("out") }.count == 5)
    #expect(
      desk.folder.text("out.csv").hasPrefix(
        "address,key,author,title,container,date,spellings,citations,voice,missing\r\nvalley,valley,"
      ))
    #expect(
      desk.folder.text("out.json").hasPrefix(
        "{\"line\":\"sources | sort by key descending | first 1\",\"noun\":\"sources\",\"count\":1,"
      ))
    #expect(desk.folder.text("out.txt").contains("3 sources"))
    #expect(desk.folder.text("out.tsv").contains("Ivan Rodin\t"))
  }

  @Test func aSessionIsExportedWithAllItsEntriesHave() throws {
    let desk = try Desk()
    for line in ["people", "flag 1.1.1 on \"May 1911\" \"which day?\"", "note #1 \"the baker\""] {
      _ = desk.screen(line)
    }
    try desk.expect(
      """
      ? export 2026-03-07-ada to "day.json"
          3 entries written to day.json

      ? export 2026-03-08-ada to "other.json"
      (unknown-session)
               ^
        there is no session “2026-03-08-ada”.
          export 2026-03-07-ada.md to "other.json"

      ? export 2026-03-07-ada to "day"
      (unknown-format)
                                  ^
        “day” has no ending that I can write.
          export 2026-03-07-ada to "day.csv"
          export 2026-03-07-ada to "day.json"
          export 2026-03-07-ada to "day.md"
      """)
    #expect(
      desk.folder.text("day.json").contains(
        """
        {"address":"ada.2","kind":"flag","text":"flag mill:1.1.1 on \\"May 1911\\" \\"which day?\\"",\
        "author":"ada","made":"2026-03-07T14:02:00Z","result":"open","rows":[],\
        "anchors":[{"address":"mill:1.1.1","print":"8498b9","start":19,"end":27,\
        "before":"The mill burned in","words":"May 1911",\
        "after":". The baker Ivan Rodin saw it first. Nobody was"}],"on":[],"files":[],\
        "warnings":[],"session":"2026-03-07-ada.md","edited":false,"inferred":[]}
        """))
    #expect(try desk.notebook.replayReport([]).exitCode == 0)
  }

  @Test func nothingIsWrittenOver() throws {
    let desk = try Desk()
    desk.folder.write("kept", to: "out.csv")
    try desk.expect(
      """
      ? export sources to "out.csv"
      (file-exists)
                           ^
        “out.csv” is there already; nothing was written.
          export sources to "out-2.csv"

      ? export sources to "out"
      (unknown-format)
                           ^
        “out” has no ending that I can write.
          export sources to "out.csv"
          export sources to "out.json"
          export sources to "out.md"

      ? export sources to "out.docx"
      (unknown-format)
                           ^
        “out.docx” has no ending that I can write.
          export sources to "out.csv"
          export sources to "out.json"
          export sources to "out.md"

      ? export sources to "no/such/folder/out.csv"
      (not-saved)
                           ^
        there is no folder “no/such/folder”.   export sources to "out.csv"

      ? export sources
      (unfinished)
                      ^
        the line ends early: which file is it to be written to?
          export sources to "answer.csv"

      $ session
      """)
    #expect(desk.folder.text("out.csv") == "kept")
  }
}
