/// Columns of segments one after the other.
extension IndexBuilder {
  /// The columns that a run lies in; runs of blocks go round the documents twice.
  func columns(_ run: Int) -> LocalColumns { slices[run % slices.count].columns }

  /// Values as they are.
  func copy<Element>(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Column<Element>>, _ runs: SliceRuns
  ) throws {
    var values: [Element] = []
    values.reserveCapacity(runs.total)
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      for index in runs.old[run] { values.append(column[index]) }
    }
    try writer.column(id, values)
  }

  /// Ids of another space, whose runs are those of the same documents.
  func shift(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Column<UInt32>>, _ runs: SliceRuns,
    by target: SliceRuns
  ) throws {
    var values: [UInt32] = []
    values.reserveCapacity(runs.total)
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      let shift = target.shift(run % target.count)
      for index in runs.old[run] {
        let value = column[index]
        values.append(value == Index.none ? value : value &+ shift)
      }
    }
    try writer.column(id, values)
  }

  func strings(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, StringColumn>, _ runs: SliceRuns
  ) throws {
    try writer.texts(id) { add in
      for run in 0..<runs.count {
        let column = columns(run)[keyPath: column]
        for index in runs.old[run] { try add(column.utf8(index)) }
      }
    }
  }

  /// Bounds into a space whose runs are those of the same documents.
  func bounds(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Bounds>, _ runs: SliceRuns,
    into target: SliceRuns
  ) throws {
    var starts: [UInt32] = []
    starts.reserveCapacity(runs.total + 1)
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      let shift = target.shift(run)
      for index in runs.old[run] {
        starts.append(UInt32(truncatingIfNeeded: column[index].lowerBound) &+ shift)
      }
    }
    starts.append(UInt32(target.new[runs.count]))
    try writer.column(id, starts)
  }

  /// Bounds of the runs themselves, one for each document.
  func starts(_ id: ColumnID, _ runs: SliceRuns) throws {
    try writer.column(id, runs.new.map { UInt32($0) })
  }

  func lists(
    _ id: ColumnID, _ column: KeyPath<LocalColumns, Adjacency>, _ runs: SliceRuns,
    into target: SliceRuns
  ) throws {
    var lists = Lists()
    for run in 0..<runs.count {
      let column = columns(run)[keyPath: column]
      let shift = target.shift(run)
      for index in runs.old[run] { lists.append(column[index].lazy.map { $0 &+ shift }) }
    }
    try writer.adjacency(id, lists)
  }

  /// For each noun of the runs the document it is of.
  func owners(_ id: ColumnID, _ runs: SliceRuns) throws {
    var owners: [UInt32] = []
    owners.reserveCapacity(runs.total)
    for run in 0..<runs.count {
      owners += repeatElement(UInt32(run), count: runs.old[run].count)
    }
    try writer.column(id, owners)
  }
}
