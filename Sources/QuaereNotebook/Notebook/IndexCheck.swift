import Dispatch
import QuaereIndex
import Synchronization

/// Checks the large columns of an index beside the work at a prompt. Opening leaves them out, so
/// that the first answer need not wait for the whole file to be read.
final class IndexCheck: Sendable {
  private final class State: Sendable {
    let isDamaged = Atomic(false)
    let isCancelled = Atomic(false)
  }

  private let state = State()

  var isDamaged: Bool { state.isDamaged.load(ordering: .relaxed) }

  init(_ index: Index) {
    DispatchQueue.global(qos: .utility).async { [state] in
      let isWhole = index.isWhole { state.isCancelled.load(ordering: .relaxed) }
      state.isDamaged.store(!isWhole, ordering: .relaxed)
    }
  }

  deinit { state.isCancelled.store(true, ordering: .relaxed) }
}

extension Index {
  /// - Parameter isCancelled: asked between columns; true gives up and says yes.
  func isWhole(isCancelled: () -> Bool = { false }) -> Bool {
    do {
      try verify(isCancelled: isCancelled)
      return true
    } catch {
      return false
    }
  }
}

extension Notebook {
  /// Begins to check the index on another thread; what it finds, the next line mends.
  public func checkIndex() { indexCheck = IndexCheck(index) }

  /// Makes an index again that was found damaged.
  /// - Returns: true when it did.
  /// - Throws: `Diagnostic`, as `CorpusIndex.open`.
  @discardableResult
  public func mendIndex() throws -> Bool {
    guard indexCheck?.isDamaged ?? false else { return false }
    try use(location, handles, rebuilding: true)
    return true
  }
}
