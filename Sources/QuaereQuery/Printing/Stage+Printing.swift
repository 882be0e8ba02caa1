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
    case .kwic(let values): "kwic \(values)"
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
