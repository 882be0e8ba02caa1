import Foundation
import QuaereCore
import QuaereQuery

/// Finds patterns by looking at everything, with nothing of the index.
struct NaiveSearch {
  struct Unit {
    var words: [String]
    var text: String
  }

  let passages: [Unit]
  let sentences: [Unit]
  let footnotes: [Unit]

  init(_ library: Library) {
    var (passages, sentences, footnotes): ([Unit], [Unit], [Unit]) = ([], [], [])
    for document in library.documents {
      for (index, passage) in document.passages.enumerated() {
        let text = passage.block.text
        passages.append(Unit(words: Words.folded(text), text: text))
        let own = document.sentences.filter { $0.passage == index }
        let ranges = own.isEmpty ? [0..<text.utf8.count] : own.map(\.range)
        sentences += ranges.map {
          Unit(words: Words.folded(text.slice(utf8: $0)), text: text.slice(utf8: $0))
        }
      }
      footnotes += document.footnotes.map {
        Unit(words: Words.folded($0.block.text), text: $0.block.text)
      }
    }
    (self.passages, self.sentences, self.footnotes) = (passages, sentences, footnotes)
  }

  func find(_ pattern: TextPattern, in units: [Unit]) -> [UInt32] {
    units.indices.filter { NaiveSearch.holds(units[$0], pattern) }.map { UInt32($0) }
  }

  /// Places as (block, first word, count), for all patterns but literals and expressions.
  func hits(_ pattern: TextPattern) -> [[Int]] {
    (passages + footnotes).enumerated().flatMap { block, unit in
      NaiveSearch.places(unit.words, pattern).map { [block, $0.lowerBound, $0.count] }
    }
  }

  private static func holds(_ unit: Unit, _ pattern: TextPattern) -> Bool {
    switch pattern {
    case .literal(let words, let text): holdsLiteral(unit, words, text)
    case .regex(let expression):
      unit.text.range(of: expression, options: [.regularExpression, .caseInsensitive]) != nil
    default: !places(unit.words, pattern).isEmpty
    }
  }

  private static func places(_ words: [String], _ pattern: TextPattern) -> [Range<Int>] {
    let windows = words.indices.flatMap { first in
      (first + 1...words.count).map { first..<$0 }
    }
    switch pattern {
    case .word(let word):
      return windows.filter { $0.count == 1 && same(words[$0.lowerBound], word) }
    case .prefix(let prefix):
      return windows.filter { $0.count == 1 && begins(words[$0.lowerBound], prefix) }
    case .phrase(let phrase, let lastIsPrefix):
      return windows.filter { window in
        window.count == phrase.count
          && phrase.enumerated().allSatisfy { place, word in
            let here = words[window.lowerBound + place]
            return lastIsPrefix && place == phrase.count - 1 ? begins(here, word) : same(here, word)
          }
      }
    case .near(let near, let within) where !near.isEmpty:
      let holding = windows.filter { window in
        var left = words[window].map { Array($0.utf8) }
        return near.allSatisfy { word in
          guard let at = left.firstIndex(of: Array(word.utf8)) else { return false }
          left.remove(at: at)
          return true
        }
      }
      return holding.filter { window in
        window.count <= near.count + within
          && !holding.contains {
            $0 != window && window.lowerBound <= $0.lowerBound
              && $0.upperBound <= window.upperBound
          }
      }
    default: return []
    }
  }

  /// By folding the text before each word, and after it, apart.
  private static func holdsLiteral(_ unit: Unit, _ words: [String], _ text: String) -> Bool {
    let folded = Normalised.collapsingWhiteSpace(Folding.fold(unit.text))
    let wanted = Array(Normalised.collapsingWhiteSpace(Folding.fold(text)).utf8)
    let bytes = Array(folded.utf8)
    let starts = Set(wordStarts(folded).map(\.lowerBound))
    let ends = Set(wordStarts(folded).map(\.upperBound))
    let own = wordStarts(String(decoding: wanted, as: UTF8.self))
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { at in
      guard Array(bytes[at..<at + wanted.count]) == wanted else { return false }
      guard let first = own.first, let last = own.last else { return true }
      return starts.contains(at + first.lowerBound) && ends.contains(at + last.upperBound)
    }
  }

  private static func wordStarts(_ text: String) -> [Range<Int>] { Words.ranges(in: text) }

  // Not `==`, which holds for texts that are only canonically equal.
  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  private static func begins(_ word: String, _ prefix: String) -> Bool {
    word.utf8.starts(with: prefix.utf8)
  }
}
