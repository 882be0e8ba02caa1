import Foundation
import PTYDriver
import Testing

/// `--format json`: names that scripts rely on.
struct JSONShapeTests {
  /// The table of the manual: what each noun has at least.
  static let fields: [(noun: String, fields: String)] = [
    (
      "documents",
      "handle title creators date language path sha256 sections passages sentences footnotes "
        + "citations doubts"
    ),
    ("sections", "address title level parent passages"),
    ("passages", "address print text section document words kind"),
    ("sentences", "address print text section document words"),
    ("footnotes", "address label text markers citations"),
    (
      "citations",
      "address text form author title container volume issue date pages source footnote"
    ),
    ("sources", "key author title container date spellings citations voice missing"),
    ("dates", "address text value start end"),
    ("names", "name kind spellings mentions"),
    ("people", "name kind spellings mentions"),
    ("mentions", "address text name kind start end"),
    ("quotes", "address text start end"),
    ("figures", "address text value start end"),
    (
      "marks",
      "mark kind status address words why author made evidence session anchor"
    ),
  ]

  @Test func everyNounHasItsFields() throws {
    let notebook = try ScratchNotebook.bundled()
    let lines = ["flag retelling:8.1.13 to confirm \"who counted?\""] + Self.fields.map(\.noun)
    let objects = try notebook.run(
      "--format", "json", "-f", "-", input: lines.joined(separator: "\n")
    ).objects().dropFirst()
    #expect(objects.count == Self.fields.count)
    for (object, wanted) in zip(objects, Self.fields) {
      #expect(object["line"] as? String == wanted.noun)
      #expect(object["noun"] as? String == wanted.noun)
      let rows = try #require(object["rows"] as? [[String: Any]])
      #expect(!rows.isEmpty && rows.count == object["count"] as? Int, "\(wanted.noun)")
      let names = wanted.fields.split(separator: " ").map(String.init) + ["inferred"]
      for row in rows {
        #expect(Set(names).isSubset(of: row.keys), "\(wanted.noun): \(row.keys.sorted())")
        #expect(row["inferred"] is [String])
      }
    }
  }

  /// Field names are those that `show`, `sort by` and `where` take.
  @Test func everyFieldCanBeShown() throws {
    let notebook = try ScratchNotebook.bundled()
    var lines = ["flag retelling:8.1.13 to confirm \"who counted?\""]
    for (noun, fields) in Self.fields {
      lines += fields.split(separator: " ").map { "\(noun) | show \($0) | first 1" }
    }
    let result = try notebook.run(
      "--format", "json", "-f", "-", input: lines.joined(separator: "\n"))
    #expect(result.code == 0, "\(result.errors)")
    for (object, line) in zip(try result.objects(), lines).dropFirst() {
      let field = line.split(separator: " ")[3]
      let row = try #require((object["rows"] as? [[String: Any]])?.first)
      #expect(row.keys.contains(String(field)), "\(line): \(row)")
    }
  }

  @Test func countIsTrueWhateverTheLimit() throws {
    let notebook = try ScratchNotebook()
    let object = try #require(
      try notebook.run("--format", "json", "--limit", "2", "-c", "passages").objects().first)
    #expect(object["count"] as? Int == 4)
    #expect((object["rows"] as? [Any])?.count == 2)
    let reach = try notebook.run("--format", "json", "-c", "passages with no sources").objects()
    #expect(reach.first?["assumptions"] as? [String: String] == ["reach": "paragraph"])
  }

  @Test func anErrorIsAnObjectInItsPlace() throws {
    let notebook = try ScratchNotebook()
    let result = try notebook.run(
      "--format", "json", "-f", "-", input: "passages | count\npassages wiht no sources\npassages\n"
    )
    #expect(result.code == 2)
    let objects = try result.objects()
    #expect(objects.count == 2)
    let error = try #require(objects[1]["error"] as? [String: Any])
    #expect(objects[1]["line"] as? String == "passages wiht no sources")
    #expect(error["code"] as? String == "unknown-clause")
    #expect(error["column"] as? Int == 10)
    #expect(error["message"] is String)
    #expect(error["hints"] is [String])
    #expect(result.errors.hasPrefix("standard input:2:"), "\(result.errors)")
  }

  @Test func errorsBeforeTheFirstLineAreObjectsToo() throws {
    let notebook = try ScratchNotebook([:])
    let result = try notebook.run("--format", "json", "-c", "passages")
    #expect(result.code == 2)
    let error = try #require(try result.objects().first?["error"] as? [String: Any])
    #expect(error["code"] as? String == "no-corpus")
    #expect(error["column"] is NSNull)
  }
}
