import Testing

@testable import quaere

/// The forty questions of docs/questions.md, each with its whole screen.
struct QuestionsTests {
  private static let path = "docs/questions.md"
  private static let project = ProjectPages(root: ProjectFiles.root)
  /// The page is typed once: the last questions ask about what was marked before them.
  private static let answered = Result {
    Page(text: try project.made(path).text)
  }

  /// What stands under each `### 12 Who …?`.
  private struct Page {
    var questions: [Int: [Substring]] = [:]

    init(text: String) {
      var number: Int?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("#") {
          number = line.hasPrefix("### ") ? Int(line.dropFirst(4).prefix { $0.isNumber }) : nil
        }
        if let number { questions[number, default: []].append(line) }
      }
    }
  }

  @Test(arguments: 1...40)
  func question(_ number: Int) throws {
    let written = Page(text: try ProjectFiles.text(QuestionsTests.path))
    let lines = try #require(written.questions[number], "question \(number) is not on the page")
    let typed = lines.filter { $0.hasPrefix("? ") }
    #expect(!typed.isEmpty, "\(lines[0]) is not asked")
    let today = try QuestionsTests.answered.get().questions[number] ?? []
    #expect(lines.joined(separator: "\n") == today.joined(separator: "\n"), "\(lines[0])")
    // Nothing on the page is refused.
    #expect(!today.contains { $0.drop { $0 == " " } == "^" }, "\(lines[0])")
  }
}
