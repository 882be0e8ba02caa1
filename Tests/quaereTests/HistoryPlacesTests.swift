import Testing

@testable import quaere

struct HistoryPlacesTests {
  @Test(arguments: [
    ("passages with no sources | count by section", true), ("help naming", true),
    ("set reach section", true), ("people with at least 2 spellings | first 5", true),
    ("dates that are inferred", true),
    ("sentences naming Skobov", false), ("sentences dated 1978", false),
    ("sentences containing \"curfew\"", false), ("read 8", false), ("@solo", false),
    ("passages naming", true), ("open secret/plans.md", false), ("nonsense", false),
    ("withdraw ada.4", false), ("let solo = passages", false),
  ])
  func onlyWordsOfTheLanguageLeaveTheNotebook(_ line: String, _ isShareable: Bool) {
    #expect(HistoryPlaces.isShareable(line) == isShareable)
  }
}
