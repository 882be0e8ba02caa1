import QuaereCore
import QuaereQuery

/// A date of the text, for hints.
public struct DateFound: Hashable, Sendable {
  /// As typed after `dated`.
  public var words: String
  public var year: Int
  public var isInferred: Bool
  /// Where it stands, as shown.
  public var place: String
}

extension Interpreter {
  /// Dates with values like this, the most frequent value first.
  public func dates(where fits: (EDTF) -> Bool) -> [DateFound] {
    var counts: [String: Int] = [:]
    var firsts: [String: Int] = [:]
    for date in 0..<index.dateText.count {
      counts[index.dateText[date], default: 0] += 1
      if firsts[index.dateText[date]] == nil { firsts[index.dateText[date]] = date }
    }
    let values = counts.keys.compactMap { EDTF($0) }.filter(fits)
    return values.sorted { (counts[$1.text] ?? 0, $0.text) < (counts[$0.text] ?? 0, $1.text) }
      .compactMap { value in
        guard let date = firsts[value.text], let words = value.typed else { return nil }
        return found(date, words)
      }
  }

  /// The first dates in sentences that nothing was completed in, with their own words.
  public func plainDates(limit: Int) -> [(place: String, words: String, typed: String)] {
    var found: [(place: String, words: String, typed: String)] = []
    for date in 0..<index.dateText.count where index.dateSentence[date] != Index.none {
      guard found.count < limit else { break }
      guard index.dateReason.optional(date) == nil, let typed = EDTF(index.dateText[date])?.typed
      else { continue }
      let row = UInt32(date)
      found.append(
        (
          shown(rowAddress(.dates, row)), value(.dates, row, "text").plain, typed
        ))
    }
    return found
  }

  func found(_ date: Int, _ words: String) -> DateFound {
    DateFound(
      words: words, year: Day(number: index.dateEarliest[date]).civil.year,
      isInferred: index.dateReason.optional(date) != nil,
      place: shown(rowAddress(.dates, UInt32(date))))
  }
}
