/// Columns of segments one after the other.
extension IndexBuilder {
  /// The columns that a run lies in; runs of blocks go round the groups twice.
  func columns(_ run: Int) -> LocalColumns { layout.groups[run % layout.groups.count].columns }

  /// Values as they are.
  func copy<Element>(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Column<Element>>, _ runs: SliceRuns
  ) throws {
    var values = NumberPacker()
    for run in 0..<runs.count {
      values.append(columns(run)[keyPath: column].numbers, runs.old[run]) { $0 }
    }
    values.finish()
    try writer.packed(id, values)
  }

  /// Ids of another space, whose runs are those of the same documents.
  func shift(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Column<UInt32>>, _ runs: SliceRuns,
    by target: SliceRuns
  ) throws {
    var values = NumberPacker()
    for run in 0..<runs.count {
      let shift = target.shift(run % target.count)
      values.append(columns(run)[keyPath: column].numbers, runs.old[run]) {
        let value = UInt32(truncatingIfNeeded: $0)
        return UInt64(value == Index.none ? value : value &+ shift)
      }
    }
    values.finish()
    try writer.packed(id, values)
  }

  func strings(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, StringColumn>, _ runs: SliceRuns
  ) throws {
    var offsets = NumberPacker()
    var length: UInt64 = 0
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      let bytes = column.offsets.span(runs.old[run])
      try writer.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: column.bytes[bytes])))
      let shift = length &- UInt64(bytes.lowerBound)
      offsets.append(column.offsets.starts, runs.old[run]) { $0 &+ shift }
      length += UInt64(bytes.count)
    }
    offsets.append(length)
    offsets.finish()
    try writer.end(id, part: 2, elementSize: 1)
    try writer.packed(id, offsets)
  }

  /// Bounds into a space whose runs are those of the same documents.
  func bounds(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Bounds>, _ runs: SliceRuns,
    into target: SliceRuns
  ) throws {
    var starts = NumberPacker()
    for run in 0..<runs.count {
      let shift = target.shift(run)
      starts.append(columns(run)[keyPath: column].starts, runs.old[run]) {
        UInt64(UInt32(truncatingIfNeeded: $0) &+ shift)
      }
    }
    // Where the last run ends: of what lies in blocks, sentences hold only what passages do.
    starts.append(UInt64(target.new[runs.count]))
    starts.finish()
    try writer.packed(id, starts)
  }

  func lists(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Adjacency>, _ runs: SliceRuns,
    into target: SliceRuns
  ) throws {
    var (starts, targets) = (NumberPacker(), NumberPacker())
    var length: UInt32 = 0
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      let own = column.bounds.span(runs.old[run])
      let startShift = length &- UInt32(truncatingIfNeeded: own.lowerBound)
      starts.append(column.bounds.starts, runs.old[run]) {
        UInt64(UInt32(truncatingIfNeeded: $0) &+ startShift)
      }
      let shift = target.shift(run)
      targets.append(column.targets.numbers, own) {
        UInt64(UInt32(truncatingIfNeeded: $0) &+ shift)
      }
      length += UInt32(own.count)
    }
    starts.append(UInt64(length))
    starts.finish()
    targets.finish()
    try writer.packed(id, starts)
    try writer.packed(id, part: 2, targets)
  }

  /// For each noun of documents the document it is of.
  func owners(_ id: ColumnID, _ column: KeyPath<LocalColumns, Bounds>) throws {
    var owners = NumberPacker()
    for group in layout.groups {
      let bounds = group.columns[keyPath: column]
      for (old, new) in zip(group.old, group.new) {
        for _ in bounds[old] { owners.append(UInt64(new)) }
      }
    }
    owners.finish()
    try writer.packed(id, owners)
  }
}
