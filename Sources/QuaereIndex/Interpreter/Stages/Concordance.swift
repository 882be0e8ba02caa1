import QuaereCore
import QuaereQuery

/// Hits of `kwic`, each in the row it stands in. Of very many only the first are at hand.
struct Concordance: Product {
  struct Hit: Equatable {
    var row: UInt32
    var position: UInt32
    var length: UInt32
  }

  let noun: Noun
  let length: Int
  /// How many rows the hits stand in.
  let rowCount: Int?
  private let head: [Hit]
  private let all: AllHits

  /// So many are at hand in any case: some screens.
  static let headLength = 256

  /// - Parameters:
  ///   - counted: how many there are, in how many rows, and the first `headLength` of them.
  ///   - all: finds them all, when somebody looks beyond.
  init(noun: Noun, _ counted: HitsCounted, all: @escaping () -> [Hit]) {
    self.noun = noun
    (length, rowCount, head) = (counted.count, counted.rows, counted.first)
    self.all = AllHits(all)
  }

  init(noun: Noun, hits: [Hit]) {
    self.init(
      noun: noun,
      HitsCounted(count: hits.count, rows: Concordance.rows(hits), first: hits)
    ) { hits }
  }

  /// Rows of hits; in text order those of a row stand together, and then no set is needed.
  static func rows(_ hits: [Hit]) -> Int {
    let changes = zip(hits, hits.dropFirst()).count { $0.row != $1.row }
    let isGrouped = zip(hits, hits.dropFirst()).allSatisfy { $0.row <= $1.row }
    return hits.isEmpty ? 0 : isGrouped ? changes + 1 : Set(hits.map(\.row)).count
  }

  private func hits(_ limit: Int?) -> ArraySlice<Hit> {
    let wanted = min(limit ?? length, length)
    return (wanted <= head.count ? head : all.hits).prefix(wanted)
  }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Concordance(
      noun: noun, hits: fromEnd ? hits(nil).suffix(number) + [] : hits(number) + [])
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .kwic(hits(limit).map { interpreter.line($0) })
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    hits(nil).map { interpreter.address(of: $0) }
  }
}

/// How many hits there are, in how many rows, and the first of them.
struct HitsCounted: Sendable {
  var count: Int
  var rows: Int
  var first: [Concordance.Hit]
}

/// All hits of a concordance, found when they are first asked for.
private final class AllHits {
  private let find: () -> [Concordance.Hit]
  private(set) lazy var hits = find()

  init(_ find: @escaping () -> [Concordance.Hit]) { self.find = find }
}

extension Interpreter {
  func concordance(
    _ matches: Matches<WordTerm>, by order: KWICOrder?, of evaluation: Evaluation
  ) throws -> Concordance {
    let patterns = patterns(matches)
    let (noun, most, poll) = (evaluation.noun, Concordance.headLength, Poll(isCancelled))
    if let rows = try rowHits(patterns, in: evaluation) {
      let never = Poll { false }
      guard let order else {
        return Concordance(noun: noun, try rows.counted(first: most, poll)) {
          (try? rows.all(never)) ?? []
        }
      }
      return Concordance(noun: noun, try rows.counted(first: most, by: order, poll)) { [index] in
        (try? index.sorted(rows.all(never), by: order, never)) ?? []
      }
    }
    let found = try hits(patterns, in: evaluation)
    guard let order else { return Concordance(noun: noun, hits: found) }
    return Concordance(noun: noun, hits: try index.sorted(found, by: order, poll))
  }

  /// What the words stand for, each where it was typed.
  func patterns(_ matches: Matches<WordTerm>) -> [Spanned<TextPattern>] {
    matches.terms.flatMap { term in patterns(term.value).map { Spanned($0, term.span) } }
  }

  /// Every hit in the rows, in the order of the text.
  func hits(
    _ patterns: [Spanned<TextPattern>], in evaluation: Evaluation
  ) throws -> [Concordance.Hit] {
    var all: [Hit] = []
    for pattern in patterns { all += try hits(pattern, for: evaluation) }
    if patterns.count > 1 {
      all.sort { ($0.position, $0.length) < ($1.position, $1.length) }
      // Two patterns may hit the same words.
      all = all.enumerated().filter { $0 == 0 || all[$0 - 1] != $1 }.map(\.element)
    }
    var rows = evaluation.ids.compactMap { id in
      tokens(evaluation.noun, id).map { (row: id, tokens: $0) }
    }
    // Most answers are in the order of the text already.
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy {
      $0.tokens.lowerBound <= $1.tokens.lowerBound
    }
    if !isInOrder { rows.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    var hits: [Concordance.Hit] = []
    hits.reserveCapacity(all.count)
    var next = 0
    let poll = Poll(isCancelled)
    for row in rows {
      try poll.once()
      while next < all.count, Int(all[next].position) < row.tokens.lowerBound { next += 1 }
      var at = next
      while at < all.count, Int(all[at].position) < row.tokens.upperBound {
        hits.append(.init(row: row.row, position: all[at].position, length: all[at].length))
        at += 1
      }
    }
    return hits
  }

  /// Word positions of a row of text; nil where a row has none.
  func tokens(_ noun: Noun, _ id: UInt32) -> Range<Int>? {
    let found: Range<Int>
    switch noun {
    case .sentences: found = index.sentenceTokens[Int(id)]
    case .footnotes: found = index.blockTokens[index.passageKind.count + Int(id)]
    case .passages: found = index.blockTokens[Int(id)]
    case .documents, .sections:
      let passages = passages(of: noun, Int(id))
      guard let last = passages.last else { return nil }
      found = index.blockTokens[passages.lowerBound].lowerBound..<index.blockTokens[last].upperBound
    default:
      guard let place = partPlace(noun, Int(id)) else { return nil }
      found = tokens(inBlock: place.block, place.range)
    }
    return found.isEmpty ? nil : found
  }

  /// Where a quotation, figure or citation stands; for a date or mention the sentence around it.
  private func partPlace(_ noun: Noun, _ id: Int) -> (block: Int, range: Range<Int>)? {
    if noun == .citations {
      return (
        index.passageKind.count + Int(index.citationFootnote[id]),
        Int(index.citationStart[id])..<Int(index.citationEnd[id])
      )
    }
    guard Noun.spanNouns.contains(noun) else { return nil }
    let place = spanPlace(noun, id)
    if noun == .quotes || noun == .figures { return (place.block, place.start..<place.end) }
    guard place.sentence != Index.none else { return (place.block, 0..<Int.max) }
    let sentence = Int(place.sentence)
    return (place.block, Int(index.sentenceStart[sentence])..<Int(index.sentenceEnd[sentence]))
  }

  private func tokens(inBlock block: Int, _ range: Range<Int>) -> Range<Int> {
    let start = index.blockTokens[block].lowerBound
    let inside = wordRanges(inBlock: block).indices.filter {
      range.contains(wordRanges(inBlock: block)[$0].lowerBound)
    }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return start + first..<start + last + 1
  }

  /// Of the sentence or footnote that a hit stands in.
  func address(of hit: Concordance.Hit) -> String {
    let token = Int(hit.position)
    guard let block = index.block(ofToken: token) else { return "" }
    let sentence = index.sentence(ofToken: token).map { UInt32($0) } ?? Index.none
    return places.address(ofSpanIn: block, sentence: sentence).description
  }

  func line(_ hit: Concordance.Hit) -> KWICLine {
    let first = Int(hit.position)
    guard let place = textPlace(first, Int(hit.length)) else {
      return KWICLine(address: "", place: "", left: "", hit: "", right: "")
    }
    let text = index.blockText[place.block]
    let sentence = index.sentence(ofToken: first)
    let bounds =
      sentence.map {
        Int(index.sentenceStart[$0])..<max(place.range.upperBound, Int(index.sentenceEnd[$0]))
      } ?? 0..<text.utf8.count
    let address = address(of: hit)
    return KWICLine(
      address: address, place: shown(address),
      left: text.slice(utf8: bounds.lowerBound..<place.range.lowerBound),
      hit: text.slice(utf8: place.range),
      right: text.slice(utf8: place.range.upperBound..<bounds.upperBound))
  }

  /// The block of a run of words and its UTF-8 range there.
  func textPlace(_ token: Int, _ length: Int) -> (block: Int, range: Range<Int>)? {
    guard let block = index.block(ofToken: token) else { return nil }
    let words = wordRanges(inBlock: block)
    let first = token - index.blockTokens[block].lowerBound
    let last = first + max(1, length) - 1
    guard words.indices.contains(first), words.indices.contains(last) else { return nil }
    return (block, words[first].lowerBound..<words[last].upperBound)
  }

  /// Hits come block by block, so the last block's words are kept.
  func wordRanges(inBlock block: Int) -> [Range<Int>] {
    if let known = lastWords, known.block == block { return known.ranges }
    let ranges = index.wordRanges(inBlock: block, with: scanner)
    lastWords = (block, ranges)
    return ranges
  }
}

extension Noun {
  /// Parts of sentences and footnotes.
  public static let spanNouns: Set<Noun> = [.mentions, .dates, .quotes, .figures]
}
