import Foundation

/// A document in which everything stands close together: ten sections of ten passages of five
/// sentences, in each sentence a date and two people, at the end of every other passage a note, in
/// each note three citations on the average.
struct DenseDocument {
  static let sections = 10
  static let passages = 10
  static let sentences = 5

  let handle: String
  private(set) var text = ""
  /// Passages without a note: where they stand, and their words.
  private(set) var plain: [(place: String, text: String)] = []
  private var notes: [String] = []

  init(_ number: Int, _ dice: inout Dice) {
    handle = "d" + String(10_000 + number)
    text = "# Document \(number)\n"
    for section in 1...DenseDocument.sections {
      text += "\n## Part \(section)\n"
      for passage in 1...DenseDocument.passages {
        add(passage: "\(section).\(passage)", hasNote: passage % 2 == 0, &dice)
      }
    }
    text += "\n" + notes.enumerated().map { "[^\($0 + 1)]: \($1)\n" }.joined()
  }

  private mutating func add(passage place: String, hasNote: Bool, _ dice: inout Dice) {
    let sentences = (0..<DenseDocument.sentences).map { _ in DenseDocument.sentence(&dice) }
    let words = sentences.joined(separator: " ")
    text += "\n" + words
    if hasNote {
      notes.append(DenseDocument.note(&dice))
      text += "[^\(notes.count)]"
    } else {
      plain.append(("\(handle):\(place)", words))
    }
    text += "\n"
  }

  private static func sentence(_ dice: inout Dice) -> String {
    let day = "\(1 + dice.below(28)) \(months[dice.below(12)]) \(1900 + dice.below(60))"
    let people = "\(Person(&dice).name) \(verbs[dice.below(verbs.count)]) \(Person(&dice).name)"
    return "On \(day) \(people) \(dice.words(3).joined(separator: " "))."
  }

  /// Three citations on the average; behind two works the first is cited again.
  private static func note(_ dice: inout Dice) -> String {
    let works = (0...dice.below(5)).map { _ in MadeWork(&dice) }
    let citations = works.enumerated().map { number, work in
      let page = "p. \(1 + dice.below(300))"
      return number == 2 ? "\(works[0].author), op. cit., \(page)" : "\(work.citation), \(page)"
    }
    return citations.joined(separator: "; ") + "."
  }

  private static let verbs = ["met", "wrote to", "left", "blamed", "answered", "paid"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// One of 2,000 people, some of whom are named far more often than others.
struct Person {
  let given: String
  let family: String

  var name: String { "\(given) \(family)" }

  init(_ dice: inout Dice) { self.init(number: min(dice.below(2000), dice.below(2000))) }

  init(number: Int) {
    given = Dice.word(number % 40).capitalized
    family = Dice.word(256 + number).capitalized
  }
}

/// One of 5,000 works by 500 of these people.
struct MadeWork {
  let author: String
  let citation: String

  init(_ dice: inout Dice) {
    let number = min(dice.below(5000), dice.below(5000))
    let person = Person(number: number % 500)
    let title = [number % 250, 256 + number / 3, 300 + number % 3700].map(Dice.word)
    author = person.family
    citation =
      "\(person.name), *\(title.joined(separator: " ").capitalized)*, Paris, \(1920 + number % 70)"
  }
}
