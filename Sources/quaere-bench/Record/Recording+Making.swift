import Foundation

extension Recording {
  /// One mark on each passage, a hundred a day.
  static func writeMarks(
    on documents: [MadeDocument], to folder: String, _ dice: inout Dice
  ) throws {
    let perDay = marks / 100
    var places = documents.flatMap { document in
      document.passages.indices.map { (document, $0) }
    }[...]
    for day in 0..<100 {
      var session = MadeEntries(
        author: "ada", day: date(day), corpus: documents, after: day * perDay)
      for (document, passage) in places.prefix(perDay) {
        session.flag(document, passage: passage, &dice)
      }
      places = places.dropFirst(perDay)
      try write(session.text, to: "\(folder)/sessions/\(date(day))-ada.md")
    }
  }

  /// Two people on a hundred days: half questions, the rest marks and what becomes of them.
  /// - Returns: bytes of all sessions.
  static func writeEntries(
    on documents: [MadeDocument], to folder: String, _ dice: inout Dice
  ) throws -> Int {
    for document in documents {
      try write(document.text, to: "\(folder)/corpus/\(document.handle).md")
    }
    var bytes = 0
    let perDay = entries / 200
    for day in 0..<100 {
      for author in ["ada", "tom"] {
        var session = MadeEntries(
          author: author, day: date(day), corpus: documents, after: day * perDay)
        while session.count < perDay { addOne(to: &session, author, documents, &dice) }
        bytes += session.text.utf8.count
        try write(session.text, to: "\(folder)/sessions/\(date(day))-\(author).md")
      }
    }
    return bytes
  }

  private static func addOne(
    to session: inout MadeEntries, _ author: String, _ documents: [MadeDocument],
    _ dice: inout Dice
  ) {
    let document = documents[dice.below(documents.count)]
    let mark = "\(author).\(1 + dice.below(max(1, session.number)))"
    switch dice.below(20) {
    case 0..<10: session.ask(document, &dice)
    case 10..<16: session.flag(document, passage: dice.below(document.passages.count), &dice)
    case 16, 17: session.add("note \(mark) \"seen again\"", close: "open")
    case 18: session.add("resolve \(mark) \"found\"", close: "resolved")
    default: session.add("reopen \(mark) \"not so\"", close: "open")
    }
  }

  static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  static func date(_ number: Int) -> String {
    let (month, day) = (number / 25 + 1, number % 25 + 1)
    return "2025-0\(month)-" + (day < 10 ? "0\(day)" : "\(day)")
  }
}
