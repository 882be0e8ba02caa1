import QuaereCore

/// The fields of a row as records keep them.
enum RowFields {
  /// All of them with the address and the print in front, or those that `show` names after the
  /// address, by which the row can be found again.
  static func of(_ row: Row, columns: [String]) -> [Field] {
    guard columns.isEmpty else {
      let named = columns.map { Field($0, value($0, of: row)) }
      return (columns.contains("address") ? [] : [Field("address", value("address", of: row))])
        + named
    }
    let lead = [
      Field("address", value("address", of: row)), Field("print", value("print", of: row)),
    ]
    return lead.filter { $0.value != .none }
      + row.fields.filter { $0.name != "address" && $0.name != "print" }
  }

  /// A field by its name; the address, the place and the print are known even where they are no
  /// field. A mark has its id in `mark`, and in `address` the place where it stands.
  static func value(_ name: String, of row: Row) -> Value {
    if let field = row.fields.first(where: { $0.name == name }) { return field.value }
    switch name {
    case "address": return .text(row.address)
    case "place": return .text(row.place)
    case "print": return .optional(row.print?.description)
    default: return .none
    }
  }
}
