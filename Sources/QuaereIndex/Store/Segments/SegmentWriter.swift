import QuaereCore
import Synchronization

/// Takes documents as they are read, from several threads, and lays them down in segments, so that
/// no more than a few are in memory as they came from their importer.
public final class SegmentWriter: Sendable {
  /// As much text goes into one segment, in bytes.
  private static let share = 4 << 20

  fileprivate struct State {
    var waiting: [(number: Int, document: Document)] = []
    var size = 0
    var slices: [Int: DocumentSlice] = [:]
    var failure: (any Error)?
  }

  private let paths: [String]
  private let prepare: @Sendable (String) throws -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - paths: beside which segments may lie, the best first; the next is tried where one cannot be
  ///     written.
  ///   - prepare: makes the folder of a path.
  public init(beside paths: [String], prepare: @escaping @Sendable (String) throws -> Void) {
    self.paths = paths
    self.prepare = prepare
  }

  /// - Parameter number: by which the caller will know the document.
  public func add(_ document: Document, as number: Int) {
    let full = state.withLock { state -> [(Int, Document)] in
      state.waiting.append((number, document))
      state.size += document.textSize
      return state.size < SegmentWriter.share ? [] : state.takeWaiting()
    }
    write(full)
  }

  /// The documents by the numbers they were added with.
  ///
  /// - Throws: `IndexError`, the first that occurred.
  public func finish() throws -> [Int: DocumentSlice] {
    write(state.withLock { $0.takeWaiting() })
    return try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.slices
    }
  }

  private func write(_ documents: [(number: Int, document: Document)]) {
    guard !documents.isEmpty else { return }
    do {
      let segment = try segment(documents.map(\.document))
      state.withLock { state in
        for (place, entry) in documents.enumerated() {
          state.slices[entry.number] = DocumentSlice(segment, place)
        }
      }
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
    }
  }

  private func segment(_ documents: [Document]) throws -> Segment {
    var failure: any Error = IndexError.missing
    for path in paths {
      do {
        try prepare(path)
        return try Segment(documents, beside: path)
      } catch IndexError.system(let operation, let code) {
        failure = IndexError.system(operation: operation, code: code)
      }
    }
    throw failure
  }
}

extension SegmentWriter.State {
  fileprivate mutating func takeWaiting() -> [(number: Int, document: Document)] {
    defer { (waiting, size) = ([], 0) }
    return waiting
  }
}

extension Document {
  /// In bytes.
  fileprivate var textSize: Int {
    passages.reduce(0) { $0 + $1.block.text.utf8.count }
      + footnotes.reduce(0) { $0 + $1.block.text.utf8.count }
  }
}
