import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereNotebook

/// Lines such as `ada: flag book:1.1`, a minute apart, as sessions.
struct Script {
  var folder: SessionFolder
  var anchors: [Anchor] = []

  init(_ text: String) throws {
    var counts: [String: Int] = [:]
    var bodies: [String: String] = [:]
    for (minute, line) in text.split(separator: "\n").enumerated() {
      let colon = try #require(line.firstIndex(of: ":"))
      let author = String(line[..<colon])
      counts[author, default: 0] += 1
      let question = String(line[line.index(after: colon)...].drop { $0 == " " })
      let entry = Entry(
        author: author, number: counts[author] ?? 1,
        time: "2026-03-07T14:\(minute < 10 ? "0" : "")\(minute):00Z", question: question,
        anchors: Script.anchors(in: question)
      ).normalised()
      bodies[author, default: ""] += EntryPrinter.text(of: entry) + "\n"
    }
    folder = SessionFolder(
      files: try bodies.sorted { $0.key < $1.key }.map { author, body in
        let header = SessionHeader(title: "\(author)'s", author: author)
        return try #require(
          SessionFile(text: header.text + "\n" + body, name: "2026-03-07-\(author).md"))
      })
  }

  func fold(me: String = "ada", locate: ((Anchor) -> AnchorFinding)? = nil) -> FoldedRecord {
    RecordFold.fold(
      folder, me: me, parse: { try? Parser.parse($0) },
      locate: locate.map { locate in { anchor, _ in locate(anchor) } })
  }

  /// An anchor for every address in the line.
  private static func anchors(in question: String) -> [Anchor] {
    question.split(separator: " ").compactMap { word in
      word.contains(":") ? Address(word) : nil
    }.map { Anchor(address: $0, print: Print(of: "\($0)"), words: "words of \($0)") }
  }
}
