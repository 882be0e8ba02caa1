/// Typed columns, with their shape checked in constant time.
extension IndexFile {
  func column<Element>(_ id: ColumnID, of space: Space) throws(IndexError) -> Column<Element> {
    try column(id, count: count(space))
  }

  func column<Element>(_ id: ColumnID, count: Int) throws(IndexError) -> Column<Element> {
    Column(try numbers(id, count: count))
  }

  func bounds(_ id: ColumnID, of space: Space, into below: Space) throws(IndexError) -> Bounds {
    try bounds(id, of: space, limit: count(below))
  }

  func adjacency(_ id: ColumnID, of space: Space) throws(IndexError) -> Adjacency {
    let starts = try numbers(id, count: count(space) + 1)
    guard let count = Int(exactly: starts[starts.count - 1]) else {
      throw .damaged("bounds of column \(id)")
    }
    let bounds = try bounds(id, of: space, limit: count)
    return Adjacency(bounds: bounds, targets: Column(try numbers(id, part: 2, count: count)))
  }

  func adjacencies(_ ids: [ColumnID], of space: Space) throws(IndexError) -> [Adjacency] {
    var found: [Adjacency] = []
    for id in ids { found.append(try adjacency(id, of: space)) }
    return found
  }

  func strings(_ id: ColumnID, of space: Space) throws(IndexError) -> StringColumn {
    let bytes = try section(id, part: 2, as: UInt8.self)
    return StringColumn(offsets: try bounds(id, of: space, limit: bytes.count), bytes: bytes)
  }

  func texts(_ id: ColumnID, of space: Space) throws(IndexError) -> TextColumn {
    let codes = try section(id, part: 2, as: UInt8.self)
    guard
      let texts = TextColumn(
        offsets: try bounds(id, of: space, limit: codes.count), codes: codes,
        symbols: try section(id, part: 3, as: UInt64.self),
        lengths: try section(id, part: 4, as: UInt8.self),
        sample: try section(id, part: 5, as: UInt64.self).first ?? 0)
    else { throw .damaged("symbols of column \(id)") }
    return texts
  }

  func bounds(_ id: ColumnID, of space: Space, limit: Int) throws(IndexError) -> Bounds {
    let starts = try numbers(id, count: count(space) + 1)
    let last = starts[starts.count - 1]
    // The last may lie below the limit: sentences do not hold the words of footnotes.
    guard starts[0] <= last, last <= UInt64(limit) else { throw .damaged("bounds of column \(id)") }
    return Bounds(starts, limit: limit)
  }

  func tokens() throws(IndexError) -> TokenColumn {
    let lower = try section(.tokens, as: UInt16.self)
    let higher = UnsafeRawBufferPointer(try section(.tokens, part: 1, as: UInt8.self))
    guard
      let tokens = TokenColumn(
        count: count(.tokens), terms: count(.terms), lower: lower, higher: higher)
    else { throw .damaged("length of column tokens") }
    return tokens
  }

  private func numbers(
    _ id: ColumnID, part: UInt16 = 0, count: Int
  ) throws(IndexError) -> PackedNumbers {
    let heads = try section(id, part: part, as: UInt64.self)
    let bits = try section(id, part: part + 1, as: UInt8.self)
    guard heads.count == 2 * PackedNumbers.blocks(count),
      let numbers = PackedNumbers(
        count: count, heads: heads, bits: UnsafeRawBufferPointer(bits))
    else { throw .damaged("length of column \(id)") }
    return numbers
  }
}
