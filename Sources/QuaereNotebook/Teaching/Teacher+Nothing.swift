import QuaereCore
import QuaereIndex
import QuaereQuery

/// An answer of nothing says what was nearest. Only empty answers are looked into, and only as far
/// as a few more questions go.
extension Teacher {
  private static let most = 3

  /// Each with a line that gives rows.
  ///
  /// - Parameter patience: seconds of work that they may cost.
  func leads(
    for query: Query, _ line: String, patience: Double = Teacher.patience
  ) -> [Lead] {
    interpreter.limited(to: patience) { nearest(to: query, line) }
  }

  private func nearest(to query: Query, _ line: String) -> [Lead] {
    if let lead = nothingAtAll(query) { return [lead] }
    var leads: [Lead] = []
    for slot in Slot.all(in: line, environment: environment) where leads.count < Teacher.most {
      if let lead = lead(for: slot, line) { leads.append(lead) }
    }
    if leads.isEmpty { leads += oneOfAll(line) }
    if leads.isEmpty, let lead = fewer(query, line) { leads.append(lead) }
    if leads.isEmpty, let lead = otherReach(query, line) { leads.append(lead) }
    if leads.count < Teacher.most { leads += withoutOneClause(query, line) }
    return Array(leads.prefix(Teacher.most))
  }

  // MARK: Values

  private func lead(for slot: Slot, _ line: String) -> Lead? {
    switch slot.kind {
    case .value(.name): nearestName(slot, line)
    case .value(.word): nearestWord(slot, line)
    case .value(.period): nearestDate(slot, line)
    case .literal(let field, let noun?): nearestLiteral(slot, field, noun, line)
    default: nil
    }
  }

  /// The line with another value, if it gives rows.
  private func replacing(_ slot: Slot, with text: String, in line: String) -> (String, Int)? {
    let other = line.replacing(slot.span, with: text)
    guard let count = count(other), count > 0 else { return nil }
    return (other, count)
  }

  private func nearestName(_ slot: Slot, _ line: String) -> Lead? {
    guard !interpreter.isWritten(slot.text), let near = interpreter.nearestName(to: slot.text),
      let (other, _) = replacing(slot, with: near.quotedIfNeeded, in: line)
    else { return nil }
    let written = interpreter.written(near)
    return Lead("“\(slot.text)” is written nowhere here; \(near) is, \(written).", line: other)
  }

  /// Other endings, then words a slip or two away, then the same words apart.
  private func nearestWord(_ slot: Slot, _ line: String) -> Lead? {
    let words = Words.folded(slot.text)
    if words.count > 1 { return wordsApart(slot, line) }
    guard let word = words.first, !slot.text.hasSuffix("*") || !isBegun(word) else { return nil }
    guard slot.text.hasSuffix("*") || interpreter.frequency(of: word) == 0 else { return nil }
    let stem = PlainEnglish.stem(word)
    let near = isBegun(stem) ? stem + "*" : interpreter.nearestWord(to: word)
    guard let near, let (other, _) = replacing(slot, with: near, in: line) else { return nil }
    let found = near.hasSuffix("*") ? "words that begin so are" : "\(near) is"
    return Lead("“\(slot.text)” is not a word here; \(found).", line: other)
  }

  private func isBegun(_ stem: String) -> Bool {
    !vocabulary.values(.word, prefix: stem, limit: 1).isEmpty
  }

  private func wordsApart(_ slot: Slot, _ line: String) -> Lead? {
    guard slot.text == line.part(slot.span).filter({ $0 != "\"" }),
      let (other, count) = replacing(slot, with: "\"\(slot.text)\" within 10", in: line)
    else { return nil }
    return Lead("Not side by side, but near each other in \(grouped(count)).", line: other)
  }

  /// The dates before and after, among the rows that the rest of the question gives.
  private func nearestDate(_ slot: Slot, _ line: String) -> Lead? {
    guard let rest = withoutClause(around: slot, line), let bounds = period(slot, line) else {
      return nil
    }
    let dates = datesOf(rest)
    let before = dates.filter { $0.latest < bounds.lowerBound }.max { $0.latest < $1.latest }
    let after = dates.filter { $0.earliest > bounds.upperBound }.min { $0.earliest < $1.earliest }
    let near = [before, after].compactMap { $0?.typed }
    let isBefore = before.map { before in
      after.map {
        bounds.lowerBound.number - before.latest.number < $0.earliest.number
          - bounds.upperBound.number
      } ?? true
    }
    guard let first = isBefore == true ? near.first : near.last,
      let (other, _) = replacing(slot, with: first, in: line)
    else {
      return nil
    }
    let what = rest.contains(" ") ? "None of these" : "Nothing here"
    return Lead(
      "\(what) is dated \(slot.text); the nearest \(near.count == 1 ? "is" : "are") "
        + near.joined(separator: " before and ") + (near.count == 2 ? " after." : "."), line: other)
  }

  private func nearestLiteral(_ slot: Slot, _ field: String, _ noun: Noun, _ line: String) -> Lead?
  {
    let known = vocabulary.values(of: field, on: noun, prefix: "", limit: 60)
    guard !known.isEmpty,
      !known.contains(where: { Folding.fold($0.text) == Folding.fold(slot.text) })
    else { return nil }
    let near = Nearest.word(to: slot.text, in: known.map(\.text)) ?? known[0].text
    guard let (other, _) = replacing(slot, with: near.quotedIfNeeded, in: line) else { return nil }
    let some = known.prefix(3).map(\.text).joined(separator: ", ")
    return Lead("The \(field) is never “\(slot.text)” here, but \(some).", line: other)
  }
}
