import Foundation

@testable import QuaereNotebook

/// A notebook's folder whose documents are made, changed, moved and taken away at random. They cite
/// and name each other's works and people, so that a change in one changes what is told of others.
struct RandomFolder {
  let folder: TemporaryFolder
  private var random: Seeded
  private var next = 0

  init(seed: Int) throws {
    folder = try TemporaryFolder()
    random = Seeded(seed)
    for _ in 0..<4 { add() }
  }

  var location: NotebookLocation { NotebookLocation(root: folder.path, corpus: folder.path) }
  var indexPath: String { folder.path + "/.quaere/index" }
  var index: Data? { FileManager.default.contents(atPath: indexPath) }

  private var documents: [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
      .filter { !$0.hasPrefix(".") && ($0 as NSString).pathExtension != "" }.sorted()
  }

  /// Some changes at once; says which, for a test that fails.
  mutating func change() -> [String] {
    (0...random.below(3)).map { _ in
      let path = documents.isEmpty ? nil : random.pick(documents)
      guard let path, documents.count > 2 else {
        add()
        return "add"
      }
      switch random.below(8) {
      case 0:
        add()
        return "add"
      case 1:
        try? FileManager.default.removeItem(atPath: folder.path + "/" + path)
        return "delete \(path)"
      case 2: return move(path)
      case 3:
        folder.write(folder.text(path), to: path)
        return "touch \(path)"
      case 4:
        let copy = "copy\(random.below(3))." + (path as NSString).pathExtension
        folder.write(folder.text(path), to: copy)
        return "copy \(path) to \(copy)"
      default:
        folder.write(text(for: path), to: path)
        return "write \(path)"
      }
    }
  }

  private mutating func move(_ path: String) -> String {
    let names = ["Orne_The Mill_1901", "report", "b/report", "part", "a/orne"]
    let target = random.pick(names) + "." + (path as NSString).pathExtension
    let full = folder.path + "/" + target
    try? FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try? FileManager.default.moveItem(atPath: folder.path + "/" + path, toPath: full)
    return "move \(path) to \(target)"
  }

  private mutating func add() {
    next += 1
    let path = "d\(next)." + random.pick(["md", "md", "md", "txt", "html", "xml", "bib"])
    folder.write(text(for: path), to: path)
  }

  // MARK: What stands in a document

  private mutating func text(for path: String) -> String {
    switch (path as NSString).pathExtension {
    case "bib": bibliography()
    case "html": "<h1>\(title())</h1><p>\(sentences())</p><p>\(sentences())</p>"
    case "xml": tei()
    case "txt": title() + "\n\n" + sentences() + "\n\n" + sentences() + "\n"
    default: markdown()
    }
  }

  private mutating func markdown() -> String {
    let front = "---\ntitle: \(title())\nauthor: \(random.pick(RandomFolder.people))\n---\n\n"
    var text = random.chance(50) ? front : ""
    var notes = ""
    for number in 1...(1 + random.below(4)) {
      if random.chance(30) { text += "# \(title())\n\n" }
      text += sentences() + "[^\(number)]\n\n"
      if random.chance(20) { text += "As [@\(random.pick(RandomFolder.keys)), 4] has it.\n\n" }
      notes += "[^\(number)]: \(note())\n"
    }
    return text + notes
  }

  private mutating func tei() -> String {
    let person = random.pick(RandomFolder.people)
    return """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Then <placeName>\(person)</placeName>
      came.<note>See <bibl><author>\(random.pick(RandomFolder.people))</author>
      <title>\(title())</title> <date when="1921">1921</date></bibl>.</note> \(sentences())</p></body>
      </text></TEI>
      """
  }

  private mutating func bibliography() -> String {
    (0...random.below(3)).map { _ in
      """
      @book{\(random.pick(RandomFolder.keys)), author = {\(random.pick(RandomFolder.people))},
        title = {\(title())}, year = {\(1900 + random.below(4))}}
      """
    }.joined(separator: "\n\n")
  }

  private mutating func sentences() -> String {
    (0...random.below(4)).map { _ in
      random.pick([
        "In May 1911 \(random.pick(RandomFolder.people)) came to \(random.pick(RandomFolder.places)).",
        "“Nobody knew it,” said \(random.pick(RandomFolder.people)).",
        "Later \(random.pick(RandomFolder.surnames)) wrote to 40 workers.",
        "In June he left \(random.pick(RandomFolder.places)) with \(random.pick(RandomFolder.people)).",
        "Nothing more is known.",
      ])
    }.joined(separator: " ")
  }

  private mutating func note() -> String {
    let person = random.pick(RandomFolder.people)
    return random.pick([
      "\(person), *\(title())*, 19\(10 + random.below(9)), p. 4.", "Ibid., p. 9.",
      "*\(title())*, p. \(random.below(90)).", "\(random.pick(RandomFolder.surnames)), op. cit.",
      "Not all agree: see \(person), “\(title())”, *The Valley Review*, no. \(random.below(9)), 1920.",
    ])
  }

  private mutating func title() -> String { random.pick(RandomFolder.titles) }

  private static let people = [
    "Ivan Rodin", "I. Rodin", "Iwan Rodine", "Anna Reed", "John Hale", "Arkady Yurkov",
    "Arkadi Iourkov", "Ada Marsh", "Иван Родин",
  ]
  private static let surnames = ["Rodin", "Rodine", "Reed", "Hale", "Yurkov", "Iourkov", "Marsh"]
  private static let places = ["Vologda", "Prague", "the Orne", "Paris", "Reed"]
  private static let titles = [
    "The Valley", "The Valey", "A History of the County", "History of the County", "The Mill",
    "The Life of Ivan Rodin", "The River", "Letters from Prague",
  ]
  private static let keys = ["reed1920", "hale1931", "valley", "mill"]
}
