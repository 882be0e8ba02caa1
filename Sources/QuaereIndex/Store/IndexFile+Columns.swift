/// Typed columns, with their shape checked in constant time.
extension IndexFile {
  func column<Element>(_ id: ColumnID, of space: Space) throws(IndexError) -> Column<Element> {
    try column(id, count: count(space))
  }

  func column<Element>(_ id: ColumnID, count: Int) throws(IndexError) -> Column<Element> {
    let elements = try section(id, as: Element.self)
    guard elements.count == count else { throw .damaged("length of column \(id)") }
    return Column(elements)
  }

  func bounds(_ id: ColumnID, of space: Space, into below: Space) throws(IndexError) -> Bounds {
    try bounds(id, of: space, limit: count(below))
  }

  func adjacency(_ id: ColumnID, of space: Space) throws(IndexError) -> Adjacency {
    let targets = try section(id, part: 1, as: UInt32.self)
    return Adjacency(bounds: try bounds(id, of: space, limit: targets.count), targets: targets)
  }

  func adjacencies(_ ids: [ColumnID], of space: Space) throws(IndexError) -> [Adjacency] {
    var found: [Adjacency] = []
    for id in ids { found.append(try adjacency(id, of: space)) }
    return found
  }

  func strings(_ id: ColumnID, of space: Space) throws(IndexError) -> StringColumn {
    let offsets = try section(id, as: UInt64.self)
    let bytes = try section(id, part: 1, as: UInt8.self)
    guard offsets.count == count(space) + 1, offsets[0] == 0,
      offsets[offsets.count - 1] == UInt64(bytes.count)
    else { throw .damaged("bounds of column \(id)") }
    return StringColumn(offsets: offsets, bytes: bytes)
  }

  private func bounds(_ id: ColumnID, of space: Space, limit: Int) throws(IndexError) -> Bounds {
    let starts = try section(id, as: UInt32.self)
    // The last may lie below the limit: sentences do not hold the words of footnotes.
    guard starts.count == count(space) + 1, starts[0] <= starts[starts.count - 1],
      Int(starts[starts.count - 1]) <= limit
    else { throw .damaged("bounds of column \(id)") }
    return Bounds(starts, limit: limit)
  }
}
