import QuaereCore

@testable import QuaereNotebook

extension Seeded {
  mutating func session() -> SessionFile {
    var file = SessionFile(name: "s.md", header: header())
    for number in 1...(1 + below(5)) {
      file.items.append(.prose("\n" + words(3).replacing("?", with: "."), line: 0))
      file.items.append(.entry(entry(number: number)))
    }
    return file
  }

  mutating func header() -> SessionHeader {
    SessionHeader(
      title: chance(70) ? words(4) : nil, author: pick(["ada", "jean-luc", "tom_2"]),
      fullName: chance(50) ? "Ada " + pick(["Example", "d'Or", "O: K #1"]) : nil,
      corpus: (0..<below(3)).map { index in
        CorpusFile(
          handle: pick(["no", "yes", "book", "null"]) + "\(index)",
          path: "corpus/" + pick(["a b.txt", "x: y.md", "c#1 # 2.txt", "\"q\".md"]),
          sha256: SHA256Digest(of: words(2)).description, passages: below(20_000),
          footnotes: below(3))
      },
      rules: chance(50) ? [.init("reach", "paragraph"), .init("autumn", "Sep-Nov")] : [])
  }

  mutating func entry(number: Int) -> Entry {
    Entry(
      author: "ada", number: number, time: "2026-03-07T14:0\(number):00Z",
      question: (0...below(3)).map { _ in words(1 + below(6)) }.joined(separator: "\n"),
      rows: RecordedRows((0..<below(chance(10) ? 260 : 5)).map { _ in row() }),
      anchors: (0..<below(3)).map { _ in anchor() },
      files: chance(20)
        ? [FileSeal(path: "scans/p 1.jpg", sha256: SHA256Digest(of: words(1)).description)] : [],
      warnings: chance(20) ? [words(5)] : [], summary: words(below(4))
    ).normalised()
  }

  mutating func row() -> RowRecord {
    let hasPrint = chance(60)
    return RowRecord(
      address: pick(["book:8.1", "book:n4.2", "gulls-1931", "Anna Vogel", "ada.4"]),
      print: hasPrint ? Print(of: words(2)) : nil, snippet: chance(50) ? words(30) : nil)
  }

  mutating func anchor() -> Anchor {
    let address = Address(pick(["book:8.1.13", "book:8.1.2-4", "book:n3", "book:"]))
    let start = below(80)
    return Anchor(
      address: address ?? Address(place: .document), print: chance(80) ? Print(of: words(1)) : nil,
      range: chance(50) ? start..<(start + below(30)) : nil, before: chance(50) ? words(9) : "",
      words: words(1 + below(40)), after: chance(50) ? words(9) : "")
  }
}
