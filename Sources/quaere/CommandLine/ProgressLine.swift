import Foundation
import QuaereNotebook
import Synchronization

/// One line on standard error while documents are read, marks found again or sessions replayed, once
/// that has taken a second.
final class ProgressLine: Sendable {
  private struct State {
    /// Nil between two pieces of work: `open` and `close` read long after the first.
    var kind: WorkDone.Kind?
    var started = Date()
    var lastShown = Date.distantPast
    var isOnScreen = false
  }

  private let isShown: Bool
  private let state = Mutex(State())

  init(isShown: Bool) {
    self.isShown = isShown
  }

  func show(_ work: WorkDone) {
    guard isShown else { return }
    guard work.done < work.total else { return clear() }
    let line = state.withLock { state -> String? in
      let now = Date()
      if state.kind != work.kind {
        state.kind = work.kind
        state.started = now
      }
      let elapsed = now.timeIntervalSince(state.started)
      guard elapsed > 1, now.timeIntervalSince(state.lastShown) > 0.1 else { return nil }
      state.lastShown = now
      state.isOnScreen = true
      return ProgressLine.words(work, after: elapsed)
    }
    if let line { Output.message("\r\u{1B}[K" + line) }
  }

  /// `reading  120 of 1,000 documents · 80 a second · 11 s left`
  static func words(_ work: WorkDone, after elapsed: Double) -> String {
    let rate = Double(work.done) / elapsed
    let left = rate > 0 ? Int((Double(work.total - work.done) / rate).rounded(.up)) : 0
    let (verb, things) = words(for: work.kind)
    return
      "\(verb)  \(work.done) of \(work.total) \(things) · \(Int(rate)) a second · \(left) s left"
  }

  private static func words(for kind: WorkDone.Kind) -> (String, String) {
    switch kind {
    case .reading: ("reading", "documents")
    case .finding: ("finding", "marks again")
    case .replaying: ("replaying", "lines")
    }
  }

  func clear() {
    let wasOnScreen = state.withLock { state in
      defer { (state.isOnScreen, state.kind) = (false, nil) }
      return state.isOnScreen
    }
    if wasOnScreen { Output.message("\r\u{1B}[K") }
  }
}
