import QuaereCore
import QuaereQuery

/// `dated`, `undated` and `made`.
extension Interpreter {
  func dated(_ period: Period, _ noun: Noun) throws -> IDSet {
    let bounds = try interval(period)
    // What works and citations are dated by is none of these.
    let isOfText = noun != .sources && noun != .citations
    var found = isOfText ? try datesFitting(bounds, period.sense) : .empty
    if !dates.completes { found = try filter(found) { isCounted(Int($0)) } }
    return try dated(found, noun) { fits($0.earliest, $0.latest, bounds, period.sense) }
  }

  private func datesFitting(
    _ bounds: ClosedRange<Day>, _ sense: Period.Sense
  ) throws -> IDSet {
    let written = try dates.written(each: checkCancelled) {
      self.fits(Day(number: $0), Day(number: $1), bounds, sense)
    }
    guard var found = written else {
      return try filter(everything(.dates)) {
        fits(dates.earliest(Int($0)), dates.latest(Int($0)), bounds, sense)
      }
    }
    for date in dates.correctedDates {
      found.remove(UInt32(date))
      if fits(dates.earliest(date), dates.latest(date), bounds, sense) {
        found.insert(UInt32(date))
      }
    }
    return IDSet(found)
  }

  /// Notes that a date was passed over, for the line under the answer.
  func isCounted(_ date: Int) -> Bool {
    if dates.counts(date) { return true }
    leftUndated = true
    return false
  }

  /// Rows with one of these dates; works and citations by their own date, which is no date of the
  /// text.
  func dated(_ dates: IDSet, _ noun: Noun, _ fits: (EDTF) -> Bool) throws -> IDSet {
    switch noun {
    case .sources: everything(noun).filter { EDTF(index.sourceDate[Int($0)]).map(fits) ?? false }
    case .citations:
      everything(noun).filter { EDTF(index.citationDate[Int($0)]).map(fits) ?? false }
    case .dates: dates
    case .footnotes: ownFootnotes(of: dates, .dates)
    default: try map(dates, from: .dates, to: noun)
    }
  }

  /// Footnotes in whose own words these spans stand, and not those that answer for them.
  func ownFootnotes(of spans: IDSet, _ noun: Noun) -> IDSet {
    let passages = index.passageKind.count
    return IDSet(
      unsorted: spans.ids.compactMap { id in
        let block = spanPlace(noun, Int(id)).block
        return block < passages ? nil : UInt32(block - passages)
      })
  }

  func fits(
    _ earliest: Day, _ latest: Day, _ bounds: ClosedRange<Day>, _ sense: Period.Sense
  ) -> Bool {
    sense == .overlaps
      ? earliest <= bounds.upperBound && bounds.lowerBound <= latest
      : bounds.lowerBound <= earliest && latest <= bounds.upperBound
  }

  func made(_ period: Period, on noun: Noun, among candidates: IDSet) throws -> IDSet {
    let bounds = try interval(period)
    // Since the last session is since its last line, and not since the morning of its day.
    let moment = period.when == .since("last session") ? record.lastSession : nil
    return candidates.filter { id in
      guard case .text(let made) = value(noun, id, "made"), let day = EDTF(made.prefix(10)) else {
        return false
      }
      return bounds.contains(day.earliest) && moment.map { made > $0 } ?? true
    }
  }

  /// A period as days; `last session` and the like are asked of the record.
  func interval(_ typed: Period) throws -> ClosedRange<Day> {
    var period = typed
    if typed.season != nil, !settings.seasons.areUsual {
      period = Parser.period(typed.words, settings.seasons) ?? typed
    }
    let today = record.today
    switch period.when {
    case .date(let value): return value.earliest...value.latest
    case .since(let words): return try start(of: words, period.span)...Day.distantFuture
    case .relative(let words):
      let start = try start(of: words, period.span)
      let isOneDay = words == "yesterday" || words == "last session"
      return start...max(start, isOneDay ? start : today)
    }
  }

  private func start(of words: String, _ span: Span) throws -> Day {
    let today = record.today
    switch words {
    case "today": return today
    case "yesterday": return Day(number: today.number - 1)
    case "last week": return Day(number: today.number - 7)
    case "last month": return Day(number: today.number - 30)
    default:
      if let made = record.lastSession, let day = EDTF(made.prefix(10)) { return day.earliest }
      throw Diagnostic(
        code: "no-last-session", message: "there is no session before this one", span: span,
        hints: ["since yesterday"])
    }
  }
}
