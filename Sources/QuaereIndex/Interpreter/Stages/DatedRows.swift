import QuaereCore
import QuaereQuery

/// Where in time a row stands: one of its dates.
struct DatedRow {
  /// Position among the rows asked.
  var row: Int
  var earliest: Day
  var latest: Day
  /// How vague it is: from its first day to its last, or, where it is open at one end, of the end that
  /// is known.
  var days: Int
  /// In the space of dates; nil where the date is a field of the row, such as that of a work.
  var date: UInt32?

  init(row: Int, _ value: EDTF, date: UInt32? = nil) {
    self.row = row
    self.date = date
    (earliest, latest) = (value.earliest, value.latest)
    days = Int(value.latest.number) - Int(value.earliest.number) + 1
    guard isOpen else { return }
    let known = value.text.split(separator: "/").compactMap { EDTF($0) }.first
    days = known.map { Int($0.latest.number) - Int($0.earliest.number) + 1 } ?? 1
  }

  var isOpen: Bool { earliest == .distantPast || latest == .distantFuture }

  /// Where it stands in time: where it begins, or at the end that is known.
  var at: Day { earliest == .distantPast ? latest : earliest }
}

/// The dates of rows, for `timeline` and `gaps`.
extension Interpreter {
  struct DatedRows {
    var dates: [DatedRow] = []
    /// Rows without any date.
    var undated = 0
    /// Dates outside the period that was asked for.
    var outside = 0
  }

  func datedRows(_ noun: Noun, _ ids: [UInt32], fitting periods: [Period]) throws -> DatedRows {
    let bounds = try periods.map { (try interval($0), $0.sense) }
    var found = DatedRows()
    for (row, id) in ids.enumerated() {
      if row & 0xFFF == 0 { try checkCancelled() }
      let dates = dates(of: noun, id, row)
      if dates.isEmpty { found.undated += 1 }
      for date in dates {
        if bounds.allSatisfy({ fits(date.earliest, date.latest, $0.0, $0.1) }) {
          found.dates.append(date)
        } else {
          found.outside += 1
        }
      }
    }
    return found
  }

  private func dates(of noun: Noun, _ id: UInt32, _ row: Int) -> [DatedRow] {
    if let field = Interpreter.dateField(of: noun) {
      let text = value(noun, id, field).plain
      // Of a moment only the day counts.
      let date = field == "made" ? EDTF(text.prefix(10)) : EDTF(text)
      return date.map { [DatedRow(row: row, $0)] } ?? []
    }
    return dateIDs(of: noun, id).compactMap { date in
      guard isCounted(Int(date)) else { return nil }
      return self.date(date).map { DatedRow(row: row, $0, date: date) }
    }
  }

  /// A date of the text, with the bounds that its words gave it.
  private func date(_ id: UInt32) -> EDTF? {
    EDTF(dates.text(Int(id)))?.bounded(dates.earliest(Int(id)), dates.latest(Int(id)))
  }

  /// The value that a row is dated by.
  func date(of dated: DatedRow, _ noun: Noun, _ id: UInt32) -> EDTF? {
    if let date = dated.date { return self.date(date) }
    let text = Interpreter.dateField(of: noun).map { value(noun, id, $0).plain } ?? ""
    return EDTF(text) ?? EDTF(text.prefix(10))
  }

  /// Dates in the row's own words. A work has the date of its appearance, a mark that of its making.
  static func dateField(of noun: Noun) -> String? {
    switch Relation.space(of: noun) {
    case .documents, .sources, .citations: "date"
    case .marks, .searches, .dismissals, .sessions, .changes: "made"
    default: nil
    }
  }

  private func dateIDs(of noun: Noun, _ id: UInt32) -> [UInt32] {
    switch noun {
    case .dates: return [id]
    case .sentences: return index.sentenceDates[Int(id)].map { UInt32($0) }
    case .footnotes:
      let block = index.passageKind.count + Int(id)
      return index.blockDates[block].map { UInt32($0) }
    default:
      guard let relation = Relation.between(noun, .dates) else { return [] }
      return targets(of: id, along: relation.path)
    }
  }
}
