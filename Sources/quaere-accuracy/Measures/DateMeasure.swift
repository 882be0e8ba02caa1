import Foundation
import QuaereCore
import QuaereReading

/// Date expressions of one encyclopaedia's histories of wars: span and value together.
enum DateMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    let items = WikiWars.items(in: folder)
    if items.isEmpty { return [] }
    var spans = HalvedScore()
    var dated = HalvedScore()
    var all = HalvedScore()
    for group in Dictionary(grouping: items.enumerated(), by: \.element.doc).values {
      let passages = group.map { LabelledContext($0.element) }
      let dates = read(passages.map(\.text))
      for (place, (index, item)) in group.enumerated() where item.type != "duration" {
        guard let wanted = passages[place].range else { continue }
        let half = Half(item: index)
        let found = dates.filter { $0.block == place && $0.range.overlaps(wanted) }
        let isEnd = found.contains { range in
          passages[place].isEnd(of: range.range)
            && TimexValue.isEnd(of: range.value, item.val)
        }
        let same = found.first { passages[place].isSame($0.range) || isEnd }
        let isRight = isEnd || same.map { TimexValue.agrees($0.value, with: item.val) } ?? false
        let score = Score(right: isRight ? 1 : 0, found: found.count, wanted: 1)
        all[half] += score
        if !isRight {
          misses.add(
            item.isDated ? "dates" : "relative", half,
            "‹\(item.text)› \(item.val): found \(found.map { "‹\(passages[place].text.slice(utf8: $0.range))› \($0.value.text)" }) in \(passages[place].text)"
          )
        }
        guard item.isDated else { continue }
        dated[half] += score
        spans[half] += Score(right: same == nil ? 0 : 1, found: found.count, wanted: 1)
      }
    }
    return [
      Row(measure: "date spans, strict", set: "wikiwars, dated", scores: spans),
      Row(measure: "dates, strict span and value", set: "wikiwars, dated", scores: dated),
      Row(measure: "dates, strict span and value", set: "wikiwars, relative too", scores: all),
    ]
  }

  static func read(_ passages: [String], language: String = "en") -> [DateExpression] {
    var document = Document(
      handle: "dates", path: "dates", sha256: "", byteCount: 0,
      metadata: Metadata(language: language),
      sections: [Section(title: "", level: 0, passages: 0..<passages.count)],
      passages: passages.map {
        Passage(kind: .paragraph, block: TextBlock(text: $0), section: 0)
      })
    DatePass.run(&document)
    return document.dates
  }
}

/// The words around an expression, without leavings of markup, and where it stands in them.
struct LabelledContext {
  let text: String
  let range: Range<Int>?

  init(_ item: WikiWars.Item) {
    let plain = item.context.replacingOccurrences(
      of: "<?/?TIMEX2[^>]*(>|$)", with: "", options: .regularExpression)
    text = plain
    range = LabelledContext.range(of: item.text, in: plain)
  }

  /// The place nearest to the middle: the words around it were cut evenly.
  private static func range(of part: String, in text: String) -> Range<Int>? {
    let bytes = Array(text.lowercased().utf8)
    let wanted = Array(part.lowercased().utf8)
    guard bytes.count == text.utf8.count, wanted.count <= bytes.count, !wanted.isEmpty else {
      return nil
    }
    let middle = (bytes.count - wanted.count) / 2
    let starts = (0...(bytes.count - wanted.count)).filter { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
    return starts.min { abs($0 - middle) < abs($1 - middle) }.map { $0..<($0 + wanted.count) }
  }

  /// The same words, an article before them and a stop after them left aside.
  func isSame(_ other: Range<Int>) -> Bool {
    range.map { core($0) == core(other) } ?? false
  }

  /// The first or the last part of a range such as `499–493 BC`, which is one expression here.
  func isEnd(of other: Range<Int>) -> Bool {
    guard let range else { return false }
    return other.count > range.count
      && (range.lowerBound == other.lowerBound || range.upperBound == other.upperBound)
  }

  private func core(_ range: Range<Int>) -> Range<Int> {
    let bytes = Array(text.utf8)
    var (start, end) = (range.lowerBound, range.upperBound)
    let head = String(decoding: bytes[start..<min(end, start + 4)], as: UTF8.self).lowercased()
    if head == "the " { start += 4 }
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    return start..<end
  }
}
