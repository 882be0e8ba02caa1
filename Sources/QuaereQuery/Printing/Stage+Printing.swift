extension Stage: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sort(let keys): "sort by " + keys.map(\.description).joined(separator: ", ")
    case .group(let fields): "group by \(fields.list)"
    case .count(let fields): fields.isEmpty ? "count" : "count by \(fields.list)"
    case .first(let number): "first \(number)"
    case .last(let number): "last \(number)"
    case .show(let fields): "show \(fields.list)"
    case .their(let noun, let filter):
      "their \(noun.value.rawValue)" + (filter.map { " \($0)" } ?? "")
    case .keep(let filter): "keep \(filter)"
    case .kwic(let values, let order): "kwic \(values)" + (order.map { " by \($0)" } ?? "")
    case .sample(let number, let seed): "sample \(number)" + (seed.map { " seed \($0)" } ?? "")
    case .context(let number): "context \(number)"
    case .text: "text"
    case .timeline(let unit): "timeline" + (unit.map { " by \($0)" } ?? "")
    case .gaps(let unit): "gaps by \(unit)"
    case .collocates(let within): "collocates" + (within.map { " within \($0)" } ?? "")
    case .table(let lines, let columns): "table of \(lines.value) by \(columns.value)"
    case .network(let noun): "network" + (noun.map { " of \($0.value.rawValue)" } ?? "")
    }
  }
}

extension SortKey: CustomStringConvertible {
  public var description: String { field.value + (descending ? " descending" : "") }
}

extension [Spanned<String>] {
  /// `place, text, value`
  var list: String { map(\.value).joined(separator: ", ") }
}
