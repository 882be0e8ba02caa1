import QuaereCore
import QuaereIndex
import QuaereQuery

/// Which of several readings is meant is easier to say when one sees what each gives.
extension Teacher {
  /// `exactly 1 (9), at least 1 (18), or at most 1 (17)?`
  func countWays(_ diagnostic: inout Diagnostic) {
    let counts = diagnostic.hints.map { count($0) }
    guard let span = diagnostic.span, counts.allSatisfy({ $0 != nil }) else { return }
    let ways = zip(diagnostic.hints, counts).map { hint, count in
      "\(way(hint, at: span)) (\(grouped(count ?? 0)))"
    }
    guard ways.count == 3 else { return }
    diagnostic.message = "\(ways[0]), \(ways[1]), or \(ways[2])?"
  }

  /// The words that were put in: up to the number.
  private func way(_ hint: String, at span: Span) -> String {
    let words = hint.part(span.lowerBound..<Int.max).split(separator: " ")
    let number = words.firstIndex { Int($0) != nil } ?? 0
    return words[...number].joined(separator: " ")
  }

  /// Years that the month or season stands with here.
  func whichYear(_ diagnostic: Diagnostic, _ line: String) -> Diagnostic {
    guard let span = diagnostic.span else { return diagnostic }
    let words = line.part(span)
    let found = interpreter.dates { written in
      written.typed?.hasPrefix(words.capitalizedMonth + " ") ?? false
    }
    var taught = diagnostic
    if let first = found.first {
      let year = first.isInferred ? "[\(first.year)]" : String(first.year)
      taught.message = "which year? “\(words)” stands here with \(year), at \(first.place)"
    }
    let years = found.isEmpty ? mostUsedYears : found.map { String($0.year) }.distinct
    taught.hints = years.prefix(3).map { line.replacing(span, with: "\(words) \($0)") }
    return taught
  }

  private var mostUsedYears: [String] {
    vocabulary.values(.year, prefix: "", limit: 3).map(\.text)
  }

  /// Months in which such a day occurs.
  func whichMonth(_ diagnostic: Diagnostic, _ line: String) -> Diagnostic {
    guard let span = diagnostic.span else { return diagnostic }
    let day = line.part(span)
    let found = interpreter.dates { $0.typed?.hasPrefix(day + " ") ?? false }
    guard !found.isEmpty else { return diagnostic }
    var taught = diagnostic
    taught.hints = found.map(\.words).distinct.prefix(3).map { line.replacing(span, with: $0) }
    return taught
  }
}

extension String {
  /// `october` as the language prints it.
  fileprivate var capitalizedMonth: String {
    split(separator: " ").map { word in
      Season(rawValue: word.lowercased()) == nil
        ? word.prefix(1).uppercased() + word.dropFirst() : word.lowercased()
    }.joined(separator: " ")
  }
}
