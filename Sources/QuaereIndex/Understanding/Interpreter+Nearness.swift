import QuaereCore
import QuaereQuery

/// What is near to something that is not there.
extension Interpreter {
  public func isEmpty(_ noun: Noun) -> Bool { noun != .pairs && everything(noun).isEmpty }

  /// Whether asking a few questions just to see what they give would be felt.
  public var isLarge: Bool { index.sentencePassage.count > 20_000 }

  /// How often a word stands in the text.
  public func frequency(of word: String) -> Int { index.frequency(of: Folding.fold(word)) }

  /// `4 times, first at 8.1.12`
  public func written(_ name: String) -> String {
    var number = 0
    var first: UInt32?
    for id in names(written: name, byKey: false).ids {
      names.mentions(of: id) { mention in
        number += 1
        first = min(first ?? mention, mention)
      }
    }
    let times = number == 1 ? "once" : "\(grouped(number)) times"
    guard let first else { return times }
    let place = shown(rowAddress(.mentions, first))
    return number == 1 ? "once, at \(place)" : "\(times), first at \(place)"
  }

  /// The word of the text that is a slip or two away, among those that begin with the same letter.
  public func nearestWord(to word: String) -> String? {
    let folded = Folding.fold(word)
    let terms = index.terms(withPrefix: String(folded.prefix(1)))
    let limit = folded.count < 5 ? 1 : 2
    let near = terms.lazy.map { [index] in ($0, index.lexicon[$0]) }
      .filter { abs($0.1.utf8.count - folded.utf8.count) <= limit }
      .map { (term: $0.0, distance: Nearest.distance(folded, $0.1, limit: limit)) }
      .filter { $0.distance <= limit }
      .min { [index] in
        ($0.distance, index.frequency(ofTerm: $1.term))
          < ($1.distance, index.frequency(ofTerm: $0.term))
      }
    return near.map { index.lexicon[$0.term] }
  }

  /// The same over the same documents and record, with footnotes reaching otherwise.
  public func reaching(_ reach: Reach) -> Interpreter {
    var other = settings
    other.reach = reach
    return Interpreter(index: index, record: record, settings: other, isCancelled: isCancelled)
  }

  /// The values of an answer of dates.
  public func dateValues(_ evaluation: Evaluation) -> [EDTF] {
    guard evaluation.noun == .dates else { return [] }
    return Set(evaluation.ids.map { index.dateText[Int($0)] }).compactMap { EDTF($0) }
      .filter { $0.precision != .interval }
  }
}
