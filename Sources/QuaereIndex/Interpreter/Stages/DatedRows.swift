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

  init(row: Int, _ value: EDTF) {
    self.init(row: row, value.earliest, value.latest) { value }
  }

  /// - Parameter value: of these bounds; asked for where one end is open.
  init(row: Int, _ earliest: Day, _ latest: Day, date: UInt32? = nil, value: () -> EDTF?) {
    self.row = row
    self.date = date
    (self.earliest, self.latest) = (earliest, latest)
    days = Int(latest.number) - Int(earliest.number) + 1
    guard isOpen else { return }
    let known = value()?.text.split(separator: "/").compactMap { EDTF($0) }.first
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
    var dates: [DatedRow] = []
    var found = try eachDatedRow(noun, ids, fitting: periods) { dates.append($0) }
    found.dates = dates
    return found
  }

  /// Calls `body` with the dates one by one, row after row.
  ///
  /// - Returns: what is left out of them.
  func eachDatedRow(
    _ noun: Noun, _ ids: [UInt32], fitting periods: [Period], _ body: (DatedRow) -> Void
  ) throws -> DatedRows {
    let bounds = try periods.map { (try interval($0), $0.sense) }
    var found = DatedRows()
    for (row, id) in ids.enumerated() {
      if row & 0xFFF == 0 { try checkCancelled() }
      var isDated = false
      eachDate(of: noun, id, row) { date in
        isDated = true
        if bounds.allSatisfy({ fits(date.earliest, date.latest, $0.0, $0.1) }) {
          body(date)
        } else {
          found.outside += 1
        }
      }
      if !isDated { found.undated += 1 }
    }
    return found
  }

  private func eachDate(
    of noun: Noun, _ id: UInt32, _ row: Int, _ body: (DatedRow) -> Void
  ) {
    if let field = Interpreter.dateField(of: noun) {
      let text = value(noun, id, field).plain
      // Of a moment only the day counts.
      let date = field == "made" ? EDTF(text.prefix(10)) : EDTF(text)
      if let date { body(DatedRow(row: row, date)) }
      return
    }
    eachDateID(of: noun, id) { date in
      guard isCounted(Int(date)) else { return }
      let (earliest, latest) = (dates.earliest(Int(date)), dates.latest(Int(date)))
      body(DatedRow(row: row, earliest, latest, date: date) { self.date(date) })
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

  private func eachDateID(of noun: Noun, _ id: UInt32, _ body: (UInt32) -> Void) {
    switch noun {
    case .dates: body(id)
    case .sentences: give(index.sentenceDates[Int(id)], body)
    case .footnotes: give(ownSpans(.dates, ofFootnote: Int(id)), body)
    default:
      guard let relation = Relation.between(noun, .dates) else { return }
      targets(of: id, along: relation.path).forEach(body)
    }
  }
}
