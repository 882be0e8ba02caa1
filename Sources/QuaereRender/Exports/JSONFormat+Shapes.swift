import QuaereCore

extension JSONFormat {
  static func shape(_ answer: Answer, limit: Int?) -> [(String, JSON)] {
    let most = max(0, limit ?? Int.max)
    let rows = answer.rows.prefix(most)
    switch answer.shape {
    case .rows(let columns):
      return [("rows", .list(rows.map { row($0, columns) }))]
    case .groups(let all, let columns):
      return [("groups", .list(groups(all, rows, columns)))]
    case .counts(let columns, let all):
      return [("counts", .list(all.prefix(most).map { count($0, columns) }))]
    case .number:
      return []
    case .kwic(let hits):
      return [("hits", .list(hits.prefix(most).map(hit)))]
    default: return lines(answer, most)
    }
  }

  /// The address first, then the print, then the fields in their order, then what was inferred.
  static func row(_ row: Row, _ columns: [String] = []) -> JSON {
    let fields = RowFields.of(row, columns: columns)
    let inferred = JSON.list(row.inferred.map { .text($0) })
    return .object(fields.map { ($0.name, JSON($0.value)) } + [("inferred", inferred)])
  }

  private static func groups(
    _ groups: [Answer.Group], _ rows: ArraySlice<Row>, _ columns: [String]
  ) -> [JSON] {
    groups.compactMap { group in
      let range = group.rows.clamped(to: rows.indices)
      guard !range.isEmpty else { return nil }
      return .object([
        ("key", .text(group.key)), ("rows", .list(rows[range].map { row($0, columns) })),
      ])
    }
  }

  /// Keys are an object of their own: a field may itself be called `count`.
  private static func count(_ count: Answer.Count, _ columns: [String]) -> JSON {
    .object([
      ("keys", .object(zip(columns, count.keys).map { ($0, .text($1)) })),
      ("count", .number(count.count)),
    ])
  }

  private static func hit(_ hit: KWICLine) -> JSON {
    .object([
      ("address", .text(hit.address)), ("left", .text(hit.left)), ("hit", .text(hit.hit)),
      ("right", .text(hit.right)),
    ])
  }
}
