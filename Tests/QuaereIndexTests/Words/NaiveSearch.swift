import Foundation
import QuaereCore
import QuaereQuery

/// Finds patterns by looking at everything, with nothing of the index.
struct NaiveSearch {
  struct Unit {
    var text: String
    var language: String
    /// Folded.
    var words: [String]
    /// Folded text before, between and after the words.
    var gaps: [String]
    /// Whether each word fits each form is asked again and again.
    fileprivate var wordForms: NaiveForms
  }

  private(set) var passages: [Unit] = []
  private(set) var sentences: [Unit] = []
  private(set) var footnotes: [Unit] = []

  init(_ library: Library) {
    let forms = NaiveForms(library)
    for document in library.documents {
      let language = document.metadata.language ?? ""
      for (index, passage) in document.passages.enumerated() {
        let text = passage.block.text
        passages.append(Unit(text, language, forms))
        let own = document.sentences.filter { $0.passage == index }
        let ranges = own.isEmpty ? [0..<text.utf8.count] : own.map(\.range)
        sentences += ranges.map { Unit(text.slice(utf8: $0), language, forms) }
      }
      footnotes += document.footnotes.map { Unit($0.block.text, language, forms) }
    }
  }

  func find(_ pattern: TextPattern, in units: [Unit]) -> [UInt32] {
    units.indices.filter { NaiveSearch.holds(units[$0], pattern) }.map { UInt32($0) }
  }

  /// Places as (unit, first word, count) in passages or sentences, then footnotes, for all patterns
  /// but expressions.
  func hits(_ pattern: TextPattern, bySentence: Bool = false) -> [[Int]] {
    ((bySentence ? sentences : passages) + footnotes).enumerated().flatMap { number, unit in
      NaiveSearch.places(unit, pattern).map { [number, $0.lowerBound, $0.count] }
    }
  }

  private static func holds(_ unit: Unit, _ pattern: TextPattern) -> Bool {
    if case .regex(let expression) = pattern {
      return unit.text.range(of: expression, options: [.regularExpression, .caseInsensitive]) != nil
    }
    return !places(unit, pattern).isEmpty
  }

  static func places(_ unit: Unit, _ pattern: TextPattern) -> [Range<Int>] {
    let windows = unit.words.indices.flatMap { first in
      (first + 1...unit.words.count).map { first..<$0 }
    }
    switch pattern {
    case .sequence(let forms, let marks):
      return windows.filter { window in
        window.count == forms.count
          && zip(window, forms).allSatisfy { unit.fits($0, $1) } && unit.has(marks, around: window)
      }
    case .near(let forms, let within) where !forms.isEmpty:
      let holding = windows.filter { window in
        forms.allSatisfy { form in
          window.count { unit.fits($0, form) } >= forms.count { $0 == form }
        }
      }
      return holding.filter { window in
        window.count <= forms.count + within
          && !holding.contains {
            $0 != window && window.lowerBound <= $0.lowerBound
              && $0.upperBound <= window.upperBound
          }
      }
    default: return []
    }
  }
}

extension NaiveSearch.Unit {
  fileprivate init(_ text: String, _ language: String, _ forms: NaiveForms) {
    let ranges = Words.ranges(in: text)
    let starts = [0] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [text.utf8.count]
    self.init(
      text: text, language: language, words: Words.folded(text),
      gaps: zip(starts, ends).map { Self.collapsed(Folding.fold(text.slice(utf8: $0..<$1))) },
      wordForms: forms)
  }

  fileprivate func fits(_ place: Int, _ form: WordForm) -> Bool {
    wordForms.fits(words[place], form, language)
  }

  fileprivate func has(_ marks: [String?], around window: Range<Int>) -> Bool {
    for (place, mark) in marks.enumerated() {
      guard let mark else { continue }
      let gap = Array(gaps[window.lowerBound + place].utf8)
      let wanted = Array(mark.utf8)
      let isThere =
        switch place {
        case 0: gap.reversed().starts(with: wanted.reversed())
        case marks.count - 1: gap.starts(with: wanted)
        default: gap == wanted
        }
      if !isThere { return false }
    }
    return true
  }

  private static func collapsed(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      let isSpace = Normalised.isWhiteSpace(scalar)
      if !isSpace || out.last != " " { out.unicodeScalars.append(isSpace ? " " : scalar) }
    }
    return out
  }
}
