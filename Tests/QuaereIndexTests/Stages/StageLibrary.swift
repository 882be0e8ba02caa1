import QuaereCore
import QuaereQuery

@testable import QuaereIndex

/// Random sentences of few words, with names and dates, kept beside the library that is made of them
/// so that tests can count for themselves.
struct StageLibrary {
  struct Sentence {
    /// Folded, names and dates among them.
    var words: [String]
    /// Places in `names`, as often as they stand there.
    var names: [Int] = []
    var dates: [EDTF] = []
    var passage: Int
    var document: Int
  }

  static let names = ["Ann", "Bo Ames", "Cid", "Dee", "Eve"]
  static let edtf = [
    "1921", "1922", "1924", "1925-03", "1925-03-14", "1926/1927", "1928~", "193X", "1931-06",
    "1933-21", "19XX", "1934/..", "../1923", "1921/1935", "1929-12-30/1930-01-02",
  ]

  private(set) var sentences: [Sentence] = []
  private(set) var library = Library()

  init(seed: Int, documents: Int = 3, passages: Int = 6) {
    var generator = SeededGenerator(seed: seed)
    library.names = StageLibrary.names.map { name in
      var made = Name(
        name: name, kind: name == "Eve" ? .place : .person,
        spellings: [SpellingCount(text: name, count: 1)])
      made.kindIsGuess = false
      return made
    }
    for document in 0..<documents { add(document, passages, &generator) }
  }

  private mutating func add(
    _ number: Int, _ passages: Int, _ generator: inout SeededGenerator
  ) {
    var document = Document(handle: "d\(number)", path: "d\(number)", sha256: "", byteCount: 0)
    document.sections = [Section(title: "One", level: 1, passages: 0..<passages)]
    for passage in 0..<passages {
      var text = ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        if !text.isEmpty { text += " " }
        let start = text.utf8.count
        write(&text, &document, passage, number, &generator)
        let range = start..<text.utf8.count
        document.sentences.append(QuaereCore.Sentence(passage: passage, range: range))
      }
      document.passages.append(
        Passage(kind: .paragraph, block: TextBlock(text: text), section: 0, markers: []))
    }
    library.documents.append(document)
  }

  /// A sentence at the end of the text, with its mentions and dates.
  private mutating func write(
    _ text: inout String, _ document: inout Document, _ passage: Int, _ number: Int,
    _ generator: inout SeededGenerator
  ) {
    var sentence = Sentence(words: [], passage: passage, document: number)
    for place in 0..<Int.random(in: 1...9, using: &generator) {
      if place > 0 { text += " " }
      let start = text.utf8.count
      var word = ["a", "b", "c", "e", "f", "g"].randomElement(using: &generator) ?? "a"
      switch Int.random(in: 0..<8, using: &generator) {
      case 0:
        let name = Int.random(in: 0..<StageLibrary.names.count, using: &generator)
        word = StageLibrary.names[name]
        sentence.names.append(name)
        var mention = Mention(block: passage, range: start..<start + word.utf8.count)
        mention.name = name
        document.mentions.append(mention)
      case 1:
        let text = StageLibrary.edtf.randomElement(using: &generator) ?? ""
        word = "then"
        if let date = EDTF(text) {
          sentence.dates.append(date)
          document.dates.append(
            DateExpression(block: passage, range: start..<start + word.utf8.count, value: date))
        }
      default: break
      }
      text += word
      sentence.words += Words.folded(word)
    }
    sentences.append(sentence)
  }
}

/// A library's index with questions on it.
final class StageCorpus {
  let index: Index
  private let scratch: ScratchFolder
  private(set) var polls = 0

  init(_ library: Library) throws {
    scratch = try ScratchFolder()
    index = try scratch.index(of: library)
  }

  /// - Parameter patience: how often it may be asked whether to go on before it says no.
  func ask(
    _ line: String, limit: Int? = nil, patience: Int = .max
  ) throws -> (answer: Answer, stored: [String]) {
    guard case .query(let query) = try Parser.parse(line) else {
      return (Answer(noun: .dates, count: 0), [])
    }
    polls = 0
    let interpreter = Interpreter(index: index) { [self] in
      polls += 1
      return polls > patience
    }
    let evaluation = try interpreter.run(Planner.plan(Checker.check(query, line: line)))
    return (interpreter.answer(evaluation, limit: limit), interpreter.stored(evaluation))
  }
}
