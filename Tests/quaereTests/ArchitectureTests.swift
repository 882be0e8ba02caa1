import Foundation
import Testing

/// docs/architecture.md names what there is.
struct ArchitectureTests {
  private let page: String

  init() throws { page = try ProjectFiles.text("docs/architecture.md") }

  @Test func theTableOfTargetsIsThatOfTheFolders() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFiles.root + "/Sources"
    ).filter { !$0.hasPrefix(".") }
    let named = rows(under: "## Targets").map { row in
      String(row[0].drop { $0 == "`" }.prefix { $0 != "`" })
    }
    #expect(named.sorted() == folders.sorted())
  }

  /// Types stand in the first tables, between the steps.
  @Test func everyTypeOfTheStagesIsDeclared() throws {
    let rows = rows(under: "## Stages")
    #expect(rows.count > 15)
    let named = Set(rows.flatMap { row in ArchitectureTests.types(in: [row[0], row[2]]) })
    let declared = try ArchitectureTests.declaredTypes()
    #expect(named.subtracting(declared).sorted() == [])
    #expect(named.count > 15)
  }

  @Test func everyStepOfTheStagesIsDeclared() throws {
    let steps = Set(rows(under: "## Stages").flatMap { ArchitectureTests.types(in: [$0[1]]) })
    #expect(steps.subtracting(try ArchitectureTests.declaredTypes()).sorted() == [])
  }

  /// ICU, which Foundation brings along, is larger than all of Quaere and is loaded at every start;
  /// `FoundationEssentials` does without it.
  @Test func nothingBringsInICU() throws {
    // Programs that only measure have a hyphen in their names.
    let files = ProjectFiles.swiftFiles(in: "Sources").filter { !$0.contains("quaere-") }
    #expect(files.count > 100)
    for file in files {
      let lines = try ProjectFiles.text(file).split(separator: "\n")
      #expect(!lines.contains("import Foundation"), "\(file)")
    }
  }

  /// Cells of all tables under a heading, up to the next one of its level; heads are left out.
  private func rows(under heading: String) -> [[String]] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == heading }) else { return [] }
    let part = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    var rows: [[String]] = []
    var isHead = true
    for line in part {
      guard line.hasPrefix("|") else {
        isHead = true
        continue
      }
      let cells = line.dropFirst().split(separator: "|").map {
        String($0).trimmingCharacters(in: .whitespaces)
      }
      if line.hasPrefix("|---") { isHead = false } else if !isHead { rows.append(cells) }
    }
    return rows
  }

  /// Words in code that begin with a capital: `Plan`, `[Token]`, `Journal.record`.
  private static func types(in cells: [String]) -> [String] {
    cells.flatMap { cell in
      cell.matches(of: /`([^`]*)`/).flatMap { code in
        code.1.matches(of: /(?:^|[^\w.])([A-Z]\w+)/).map { String($0.1) }
      }
    }
  }

  private static func declaredTypes() throws -> Set<String> {
    var found: Set = ["String", "Int32"]
    for file in ProjectFiles.swiftFiles(in: "Sources") {
      for match in try ProjectFiles.text(file).matches(
        of: /(?:struct|enum|class|protocol|actor) (\w+)/)
      {
        found.insert(String(match.1))
      }
    }
    return found
  }
}
