import QuaereCore
import QuaereQuery

/// Hits of `kwic`, each in the row it stands in.
struct Concordance {
  struct Hit {
    var row: UInt32
    var position: UInt32
    var length: UInt32
  }

  var noun: Noun
  var hits: [Hit]
}

extension Interpreter {
  func concordance(_ matches: Matches<WordTerm>, of evaluation: Evaluation) throws -> Concordance {
    var all: [Hit] = []
    for term in matches.terms {
      for pattern in patterns(term.value) {
        all += try index.hits(pattern, isCancelled: isCancelled)
      }
    }
    all.sort { ($0.position, $0.length) < ($1.position, $1.length) }
    let rows = evaluation.ids.compactMap { id in
      tokens(evaluation.noun, id).map { (row: id, tokens: $0) }
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var hits: [Concordance.Hit] = []
    var next = 0
    for row in rows {
      while next < all.count, Int(all[next].position) < row.tokens.lowerBound { next += 1 }
      var at = next
      while at < all.count, Int(all[at].position) < row.tokens.upperBound {
        hits.append(.init(row: row.row, position: all[at].position, length: all[at].length))
        at += 1
      }
    }
    return Concordance(noun: evaluation.noun, hits: hits)
  }

  /// Word positions of a row of text; nil where a row has none.
  private func tokens(_ noun: Noun, _ id: UInt32) -> Range<Int>? {
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
      guard let block = Noun.spanNouns.contains(noun) ? spanPlace(noun, Int(id)).block : nil else {
        return nil
      }
      found = index.blockTokens[block]
    }
    return found.isEmpty ? nil : found
  }

  func line(_ hit: Concordance.Hit, _ noun: Noun) -> KWICLine {
    let first = Int(hit.position)
    guard let place = textPlace(first, Int(hit.length)) else {
      return KWICLine(address: "", place: "", left: "", hit: "", right: "")
    }
    let text = index.blockText[place.block]
    let sentence = index.sentence(ofToken: first)
    let bounds = sentence.map {
      Int(index.sentenceStart[$0])..<max(place.range.upperBound, Int(index.sentenceEnd[$0]))
    } ?? 0..<text.utf8.count
    let address = places.address(
      ofSpanIn: place.block, sentence: sentence.map { UInt32($0) } ?? Index.none).description
    return KWICLine(
      address: address, place: shown(address),
      left: text.slice(utf8: bounds.lowerBound..<place.range.lowerBound),
      hit: text.slice(utf8: place.range),
      right: text.slice(utf8: place.range.upperBound..<bounds.upperBound))
  }

  /// The block of a run of words and its UTF-8 range there.
  func textPlace(_ token: Int, _ length: Int) -> (block: Int, range: Range<Int>)? {
    guard let block = index.block(ofToken: token) else { return nil }
    let words = index.wordRanges(inBlock: block, with: scanner)
    let first = token - index.blockTokens[block].lowerBound
    let last = first + max(1, length) - 1
    guard first >= 0, last < words.count else { return nil }
    return (block, words[first].lowerBound..<words[last].upperBound)
  }
}

extension Noun {
  static let spanNouns: Set<Noun> = [.mentions, .dates, .quotes, .figures]
}
