import QuaereCore
import QuaereQuery

/// A library as flat lists, numbered as the language counts them, and the steps between neighbours.
final class NaiveText {
  struct Part {
    var document: Int
    /// Index in the document.
    var own: Int
  }

  struct Span {
    var document: Int
    var block: Int
    var range: Range<Int>
    /// Index in the document's own list.
    var own: Int
  }

  let library: Library
  let reach: Reach
  let sections: [Part]
  let passages: [Part]
  let sentences: [Part]
  let footnotes: [Part]
  let citations: [Part]
  let mentions: [Span]
  let dates: [Span]
  let quotes: [Span]
  let figures: [Span]
  /// What was looked up once: whole steps, and where things stand.
  var steps: [[Noun]: [[Int]]] = [:]
  private(set) lazy var sentencePassage = sentences.indices.map { findPassage(ofSentence: $0) }
  private(set) lazy var passageSection = passages.indices.map { findSection(ofPassage: $0) }
  private(set) lazy var rests = Reach.allCases.map { reach in
    sentences.indices.map { findNotes($0, reach) }
  }
  private(set) lazy var voices = joinedWorks

  init(_ library: Library, reach: Reach) {
    self.library = library
    self.reach = reach
    func parts(_ count: (Document) -> Int) -> [Part] {
      library.documents.enumerated().flatMap { number, document in
        (0..<count(document)).map { Part(document: number, own: $0) }
      }
    }
    /// Those in the text of all documents, then those in notes.
    func spans<T>(_ list: (Document) -> [T], _ at: (T) -> (Int, Range<Int>)) -> [Span] {
      let all = library.documents.enumerated().flatMap { number, document in
        list(document).enumerated().map { own, span in
          Span(document: number, block: at(span).0, range: at(span).1, own: own)
        }
      }
      let isNote = { (span: Span) in
        span.block >= library.documents[span.document].passages.count
      }
      return all.filter { !isNote($0) } + all.filter(isNote)
    }
    sections = parts(\.sections.count)
    passages = parts(\.passages.count)
    sentences = parts(\.sentences.count)
    footnotes = parts(\.footnotes.count)
    citations = parts(\.citations.count)
    mentions = spans(\.mentions) { ($0.block, $0.range) }
    dates = spans(\.dates) { ($0.block, $0.range) }
    quotes = spans(\.quotes) { ($0.block, $0.range) }
    figures = spans(\.figures) { ($0.block, $0.range) }
  }

  func count(of noun: Noun) -> Int {
    switch Relation.space(of: noun) {
    case .documents: library.documents.count
    case .sections: sections.count
    case .passages: passages.count
    case .sentences: sentences.count
    case .footnotes: footnotes.count
    case .citations: citations.count
    case .sources: library.sources.count
    case .authors: library.authors.count
    case .voices: voices.count
    case .names: library.names.count
    case .spellings: library.names.reduce(0) { $0 + $1.spellings.count }
    case .mentions: mentions.count
    case .dates: dates.count
    case .quotes: quotes.count
    case .figures: figures.count
    default: 0
    }
  }

  // MARK: Places

  func document(_ part: Part) -> Document { library.documents[part.document] }
  func document(_ span: Span) -> Document { library.documents[span.document] }

  func number(_ parts: [Part], _ document: Int, _ own: Int) -> Int {
    parts.firstIndex { $0.document == document && $0.own == own } ?? -1
  }

  func passage(ofSentence id: Int) -> Int { sentencePassage[id] }
  func section(ofPassage id: Int) -> Int { passageSection[id] }

  private func findPassage(ofSentence id: Int) -> Int {
    let part = sentences[id]
    return number(passages, part.document, document(part).sentences[part.own].passage)
  }

  private func findSection(ofPassage id: Int) -> Int {
    let part = passages[id]
    return number(sections, part.document, document(part).passages[part.own].section)
  }

  func withParents(section id: Int) -> Set<Int> {
    let part = sections[id]
    guard let parent = document(part).sections[part.own].parent else { return [id] }
    return withParents(section: number(sections, part.document, parent)).union([id])
  }

  func sections(titled words: String) -> [Int] {
    sections.indices.filter { document(sections[$0]).sections[sections[$0].own].title == words }
  }

  func sentences(inPassage id: Int) -> [Int] {
    sentences.indices.filter { passage(ofSentence: $0) == id }
  }

  /// The sentence a span begins in; nil in notes.
  func sentence(_ span: Span) -> Int? {
    sentences.indices.first { id in
      let part = sentences[id]
      guard part.document == span.document else { return false }
      let sentence = document(part).sentences[part.own]
      return sentence.passage == span.block && sentence.range.contains(span.range.lowerBound)
    }
  }

  func footnote(_ span: Span) -> Int? {
    let passages = document(span).passages.count
    return span.block < passages ? nil : number(footnotes, span.document, span.block - passages)
  }

  func ids(of address: Address) -> [Int] {
    guard let document = library.documents.firstIndex(where: { $0.handle == address.handle }) else {
      return []
    }
    switch address.place {
    case .section(let section):
      return sections.indices.filter {
        sections[$0].document == document && sections[$0].own == section - 1
      }
    case .passage(let section, let passage):
      let own = passages.indices.filter {
        passages[$0].document == document
          && self.document(passages[$0]).passages[passages[$0].own].section == section - 1
      }
      return own.indices.contains(passage - 1) ? [own[passage - 1]] : []
    default: return []
    }
  }

  // MARK: Notes by reach

  /// Notes called at the end of a sentence.
  private func called(_ sentence: Int) -> [Int] {
    let part = sentences[sentence]
    let own = document(part).sentences[part.own]
    return document(part).passages[own.passage].markers
      .filter { $0.offset == own.range.upperBound }
      .map { number(footnotes, part.document, $0.footnote) }
  }

  func restsOn(_ sentence: Int, _ reach: Reach) -> [Int] {
    rests[Reach.allCases.firstIndex(of: reach) ?? 0][sentence]
  }

  private func findNotes(_ sentence: Int, _ reach: Reach) -> [Int] {
    let own = called(sentence)
    if !own.isEmpty || reach == .sentence { return own }
    let passage = passage(ofSentence: sentence)
    let later = sentences.indices.filter { other in
      guard other > sentence else { return false }
      let its = self.passage(ofSentence: other)
      return reach == .paragraph
        ? its == passage : section(ofPassage: its) == section(ofPassage: passage)
    }
    return later.map(called).first { !$0.isEmpty } ?? []
  }

  // MARK: Voices

  /// Works that share an author, again and again until nothing moves.
  private var joinedWorks: [[Int]] {
    var groups = library.sources.indices.map { [$0] }
    var moved = true
    while moved {
      moved = false
      for one in groups.indices {
        for other in groups.indices where other > one && share(groups[one], groups[other]) {
          groups[one] = (groups[one] + groups[other]).sorted()
          groups.remove(at: other)
          moved = true
          break
        }
        if moved { break }
      }
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  private func share(_ one: [Int], _ other: [Int]) -> Bool {
    func authors(_ works: [Int]) -> Set<Int> {
      Set(works.flatMap { library.sources[$0].authors })
    }
    return !authors(one).isDisjoint(with: authors(other))
  }
}
