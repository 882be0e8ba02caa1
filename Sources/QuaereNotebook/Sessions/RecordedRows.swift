import QuaereCore

/// The rows of a recorded answer: all of them, or their number and digest where they are many.
public enum RecordedRows: Hashable, Sendable {
  /// Longer answers keep count and digest unless they are frozen.
  public static let limit = 200

  case listed([RowRecord])
  /// Written as one row, `(412 rows)~8fa3c1`; the print is `digest(of:)` over all of them.
  case counted(Int, Print)

  public static let none = RecordedRows.listed([])

  /// - Parameter keepsAll: for `freeze`.
  public init(_ rows: [RowRecord], keepsAll: Bool = false) {
    self =
      rows.count > RecordedRows.limit && !keepsAll
      ? .counted(rows.count, RecordedRows.digest(of: rows)) : .listed(rows)
  }

  /// Reads the rows back; a lone `(412 rows)~8fa3c1` is a count.
  init(read rows: [RowRecord]) {
    if rows.count == 1, let digest = rows[0].print, let count = RecordedRows.count(rows[0].address)
    {
      self = .counted(count, digest)
    } else {
      self = .listed(rows)
    }
  }

  public var count: Int {
    switch self {
    case .listed(let rows): rows.count
    case .counted(let count, _): count
    }
  }

  /// The rows that stand in the file.
  public var written: [RowRecord] {
    switch self {
    case .listed(let rows): rows
    case .counted(let count, let digest): [RowRecord(address: "(\(count) rows)", print: digest)]
    }
  }

  /// Six digits of SHA-256 over `address~print` of every row, a line each.
  public static func digest(of rows: [RowRecord]) -> Print {
    var digest = RowsDigest()
    for row in rows { digest.add(row) }
    return digest.print
  }

  private static func count(_ address: String) -> Int? {
    guard address.hasPrefix("("), address.hasSuffix(" rows)") else { return nil }
    return Int(address.dropFirst().dropLast(" rows)".count))
  }
}
