import QuaereCore
import QuaereQuery

/// Items of a timeline, put into words.
extension Interpreter {
  func entry(_ item: Chronicle.Item, _ noun: Noun) -> Timeline.Entry {
    let date = date(of: item.dated, noun, item.id)
    let completed = item.dated.date.map { dates.completed(Int($0)) }
    return Timeline.Entry(
      date: date?.text ?? "", words: date?.words(completed: completed ?? []) ?? "",
      isInferred: !(completed ?? []).isEmpty, rule: item.rule?.rawValue,
      row: row(noun, item.id), excerpt: excerpt(item, noun))
  }

  private func excerpt(_ item: Chronicle.Item, _ noun: Noun) -> String {
    if let date = item.dated.date { return excerpt(around: Int(date)) }
    let fields =
      switch Relation.space(of: noun) {
      case .sources: ["author", "title"]
      case .documents, .sessions: ["title"]
      case .marks: ["words", "why"]
      case .searches: ["words"]
      case .dismissals: ["row", "why"]
      default: ["text"]
      }
    return fields.map { value(noun, item.id, $0).plain }.filter { !$0.isEmpty }
      .joined(separator: ": ")
  }

  /// The sentence of a date, or the words around it in a footnote. Where the date stands far in, or
  /// is not the sentence's first, from the clause that holds it.
  private func excerpt(around date: Int) -> String {
    let block = Int(index.dateBlock[date])
    let at = Int(index.dateStart[date])
    let text = index.blockText[block]
    var bounds = 0..<text.utf8.count
    var isFirst = index.blockDates[block].lowerBound == date
    let sentence = index.dateSentence[date]
    if sentence != Index.none {
      bounds = Int(index.sentenceStart[Int(sentence)])..<Int(index.sentenceEnd[Int(sentence)])
      isFirst = index.sentenceDates[Int(sentence)].lowerBound == date
    }
    // A list dated in its margin: the sentence is the date, and the next one tells what happened.
    if bounds.count < Int(index.dateEnd[date]) - at + Interpreter.farIn / 8 {
      bounds = bounds.lowerBound..<text.utf8.count
    }
    let whole = text.slice(utf8: bounds)
    let before = at - bounds.lowerBound
    guard !isFirst || before > Interpreter.farIn else { return whole }
    let start = Interpreter.clauseStart(Array(whole.utf8), before: before)
    return start == 0 ? whole : "… " + whole.slice(utf8: start..<whole.utf8.count)
  }

  /// A date this many bytes in would be cut off on most screens.
  private static let farIn = 40

  /// Behind the last comma or the like before the date, where one is near; else a word before it.
  private static func clauseStart(_ bytes: [UInt8], before date: Int) -> Int {
    guard date <= bytes.count else { return 0 }
    let nearest = max(0, date - farIn)
    var at = date
    var word = date
    while at > nearest {
      at -= 1
      guard bytes[at] == 0x20 else { continue }
      if at > 0, ",;:".utf8.contains(bytes[at - 1]) { return at + 1 }
      if date - at <= farIn / 2 { word = at + 1 }
    }
    return nearest == 0 ? 0 : word
  }
}
