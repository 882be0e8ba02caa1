import QuaereCore

/// Lines with the values of one corpus, made lines with the values of another. Which of them give
/// rows is for the caller to find out.
public struct Fitter {
  let vocabulary: any Vocabulary
  let environment: any NameEnvironment

  public init(vocabulary: any Vocabulary, environment: any NameEnvironment) {
    self.vocabulary = vocabulary
    self.environment = environment
  }

  /// Values that are typed alike are one: `citing X with no sources (not by X)`.
  private struct Variable {
    var slots: [Slot]
    var candidates: [String]
  }

  /// The line as it stands where its values occur, then with the values that occur most, nearest
  /// to the first in each place; at most `limit`.
  public func lines(of line: String, limit: Int) -> [String] {
    let variables = variables(in: line)
    if variables.contains(where: \.candidates.isEmpty) { return [] }
    var lines: [String] = []
    for choice in Fitter.choices(variables.map(\.candidates.count), limit: limit) {
      let chosen = zip(variables, choice).map { $0.candidates[$1] }
      // `naming A and A` would be a poor example of two.
      guard Set(chosen).count == chosen.count else { continue }
      if let fitted = quoting(replacing(variables, by: chosen, in: line)) { lines.append(fitted) }
    }
    return lines
  }

  /// A hint with the values that do not occur here, and that nobody typed, put right.
  /// Nil where there is no such value.
  public func hint(_ hint: String, typed: String) -> String? {
    let words = Set(typed.split { " ()|,".contains($0) }.map { Folding.fold(String($0)) })
    let typed = Folding.fold(typed)
    let wrong = variables(in: hint).filter { variable in
      let text = Folding.fold(variable.slots[0].text)
      // `1.1` was not typed where `book:1.1` was.
      let isTyped =
        if case .address = variable.slots[0].kind { words.contains(text) } else { typed.contains(text) }
      return !isTyped
        && !variable.slots.contains(where: occurs)
    }
    guard wrong.allSatisfy({ !$0.candidates.isEmpty }) else { return nil }
    return replacing(wrong, by: wrong.map { $0.candidates[0] }, in: hint)
  }

  private func variables(in line: String) -> [Variable] {
    var variables: [Variable] = []
    for slot in Slot.all(in: line, environment: environment) {
      if let same = variables.firstIndex(where: { $0.slots[0].text == slot.text }) {
        variables[same].slots.append(slot)
      } else {
        variables.append(Variable(slots: [slot], candidates: []))
      }
    }
    for index in variables.indices {
      // Authors are sources too, but not the other way round.
      let slots = variables[index].slots
      let slot = slots.first { $0.kind == .value(.author) } ?? slots[0]
      variables[index].candidates = candidates(for: slot)
    }
    return variables
  }

  private func replacing(
    _ variables: [Variable], by chosen: [String], in line: String
  ) -> String {
    let parts = zip(variables, chosen).flatMap { variable, text in
      variable.slots.map { (slot: $0, text: text) }
    }
    return parts.sorted { $0.slot.span.lowerBound > $1.slot.span.lowerBound }
      .reduce(line) { line, part in
        line.replacing(part.slot.span, with: typed(part.text, part.slot))
      }
  }

  private func typed(_ text: String, _ slot: Slot) -> String {
    switch slot.kind {
    case .value(let kind): Completer.typed(text, kind: kind, after: "")
    case .address: text
    case .literal: Completer.literal(text, after: "")
    }
  }

  /// Positions in lists of these lengths, those near the beginning first.
  static func choices(_ counts: [Int], limit: Int) -> [[Int]] {
    var found: [[Int]] = []
    let furthest = counts.reduce(0) { $0 + $1 - 1 }
    for sum in 0...max(0, furthest) {
      guard found.count < limit else { break }
      found += choices(counts[...], sum)
    }
    return Array(found.prefix(limit))
  }

  private static func choices(_ counts: ArraySlice<Int>, _ sum: Int) -> [[Int]] {
    guard let count = counts.first else { return sum == 0 ? [[]] : [] }
    return (0..<min(count, sum + 1)).flatMap { first in
      choices(counts.dropFirst(), sum - first).map { [first] + $0 }
    }
  }
}
