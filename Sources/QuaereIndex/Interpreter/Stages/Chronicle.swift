import QuaereCore
import QuaereQuery

/// Rows in the order of their dates, for `timeline`.
struct Chronicle: Product {
  struct Item {
    /// The row's id.
    var id: UInt32
    var dated: DatedRow
    /// What is known of a date that is too vague to have a place among the others.
    var rule: Rule?
  }

  /// The finest first.
  enum Rule: String, CaseIterable {
    case season = "season only"
    case year = "year only"
    case decade = "decade only"
    case century = "century only"
  }

  let noun: Noun
  /// By what it was asked for; nil where what suits the dates is taken.
  let asked: DateUnit?
  let unit: DateUnit
  let items: [Item]
  private let chart: Chart?

  /// More items than this are drawn as bars, but by day, where each is listed all the same.
  static let mostListed = 60

  init(noun: Noun, asked: DateUnit?, listed: DateUnit, items: [Item]) {
    self.noun = noun
    self.asked = asked
    self.items = items
    let isMany = items.count > Chronicle.mostListed && asked != .day
    chart = isMany ? Chart(items, by: asked ?? Chart.unit(for: items)) : nil
    unit = chart?.unit ?? listed
  }

  var isChart: Bool { chart != nil }
  var length: Int { chart?.bars.count ?? items.count }
  var rowCount: Int? { Set(items.map(\.id)).count }

  func cut(to number: Int, fromEnd: Bool) -> any Product {
    Chronicle(
      noun: noun, asked: asked, listed: asked ?? unit,
      items: items.cut(to: number, fromEnd: fromEnd))
  }

  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    // Where a screen shows bars, no item is put into words.
    let listed = isChart && limit != nil ? 0 : limit ?? .max
    return .timeline(
      Timeline(
        unit: unit, entries: items.prefix(listed).map { interpreter.entry($0, noun) },
        bars: chart?.bars ?? [], longer: chart?.longer ?? 0, isChart: isChart))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    items.map { item in
      "\(interpreter.date(of: item.dated, noun, item.id)?.text ?? "") "
        + interpreter.stored(noun, item.id)
    }
  }

  func addresses(_ interpreter: Interpreter) -> [String] {
    chart.map { $0.bars.map(\.date) } ?? items.map { interpreter.rowAddress(noun, $0.id) }
  }
}

extension Interpreter {
  func timeline(
    _ asked: DateUnit?, fitting periods: [Period], _ evaluation: inout Evaluation
  ) throws -> Chronicle {
    let found = try datedRows(evaluation.noun, evaluation.ids, fitting: periods)
    let unit = asked ?? Chronicle.unit(suiting: found.dates)
    let poll = Poll(isCancelled)
    var items = found.dates.map {
      Chronicle.Item($0, id: evaluation.ids[$0.row], longest: unit.longest)
    }
    try items.sort {
      try poll.once()
      return $0.precedes($1)
    }
    let chronicle = Chronicle(noun: evaluation.noun, asked: asked, listed: unit, items: items)
    evaluation.notes += notes(on: chronicle, found)
    return chronicle
  }

  private func notes(on chronicle: Chronicle, _ found: DatedRows) -> [Field] {
    var notes: [Field] = []
    if chronicle.asked == nil { notes.append(Field("by", .text(chronicle.unit.rawValue))) }
    let isCompleted = chronicle.items.contains { item in
      item.dated.date.map { !dates.completed(Int($0)).isEmpty } ?? false
    }
    if isCompleted, !chronicle.isChart { notes.append(Field("[ ] completed by me", .none)) }
    if found.undated > 0 { notes.append(Field("undated", .number(found.undated))) }
    if found.outside > 0 {
      notes.append(Field("dates outside the period", .number(found.outside)))
    }
    return notes
  }
}
