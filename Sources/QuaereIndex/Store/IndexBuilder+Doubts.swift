import QuaereCore

extension IndexBuilder {
  /// Doubts of the documents, then the files that could not be read.
  ///
  /// - Returns: how many there are.
  func writeDoubts() throws -> Int {
    let doubts = library.documents.indices.flatMap { library.documents[$0].doubts } + library.unread
    try writer.strings(.doubtKind, doubts.map(\.kind.rawValue))
    try writer.strings(.doubtAddress, doubts.map { $0.address?.description })
    try writer.strings(.doubtPath, doubts.map(\.path))
    try writer.column(
      .doubtLine, doubts.map { $0.line.map { UInt32(clamping: $0) } ?? Index.none })
    try writer.strings(.doubtDetail, doubts.map(\.detail))
    return doubts.count
  }
}
