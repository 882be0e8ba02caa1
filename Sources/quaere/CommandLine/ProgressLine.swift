import Foundation
import Synchronization

/// One line on standard error while documents are read, once that has taken a second.
final class ProgressLine: Sendable {
  private struct State {
    /// Nil between two readings: `open` and `close` read long after the first.
    var started: Date? = Date()
    var lastShown = Date.distantPast
    var isOnScreen = false
  }

  private let isShown: Bool
  private let state = Mutex(State())

  init(isShown: Bool) {
    self.isShown = isShown
  }

  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    guard done < total else { return clear() }
    let line = state.withLock { state -> String? in
      let now = Date()
      let started = state.started ?? now
      state.started = started
      let elapsed = now.timeIntervalSince(started)
      guard elapsed > 1, now.timeIntervalSince(state.lastShown) > 0.1 else { return nil }
      state.lastShown = now
      state.isOnScreen = true
      let rate = Double(done) / elapsed
      let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
      return "reading  \(done) of \(total) documents · \(Int(rate)) a second · \(left) s left"
    }
    if let line { Output.message("\r\u{1B}[K" + line) }
  }

  func clear() {
    let wasOnScreen = state.withLock { state in
      defer { (state.isOnScreen, state.started) = (false, nil) }
      return state.isOnScreen
    }
    if wasOnScreen { Output.message("\r\u{1B}[K") }
  }
}
