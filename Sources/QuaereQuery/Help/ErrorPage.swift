/// The text of `docs/errors.md`, made from the table of codes.
public enum ErrorPage {
  public static func markdown() -> String {
    var page = Markdown()
    page.title("Errors")
    page.paragraph(
      "Every error has a code that stays the same from version to version: scripts may rely on it.")
    for group in ErrorCode.Group.allCases {
      page.section(group.rawValue)
      page.table(
        ["code", "what is wrong", "for example"],
        ErrorCode.all.filter { $0.group == group }.map { code in
          ["`\(code.code)`", code.words, code.example.map { "`\($0)`" } ?? ""]
        })
    }
    return page.text
  }
}
