import FoundationEssentials
import QuaereCore
import QuaereNotebook
import Synchronization

/// One line on standard error while documents are read and indexed, marks found again or sessions
/// replayed, once that has taken a second.
final class ProgressLine: Sendable {
  private struct State {
    /// Nil between two pieces of work: `open` and `close` read long after the first.
    var kind: WorkDone.Kind?
    var started = Date()
    var lastShown = Date.distantPast
    var isOnScreen = false
  }

  /// Where it is shown.
  enum Place {
    case nowhere
    /// In one line, written over and taken away at the end.
    case oneLine
    /// Where nothing can be written over, as with a screen reader: now and then a line of its own.
    case lines

    /// Seconds between two showings.
    fileprivate var pause: Double { self == .lines ? 10 : 0.1 }
    /// Seconds before the first.
    fileprivate var patience: Double { self == .lines ? 3 : 1 }
  }

  private let place: Place
  private let state = Mutex(State())

  init(_ place: Place) {
    self.place = place
  }

  func show(_ work: WorkDone) {
    guard place != .nowhere else { return }
    guard work.done < work.total else {
      // What was read is indexed next, and then the line goes.
      return work.kind == .reading ? () : clear()
    }
    let line = state.withLock { state -> String? in
      let now = Date()
      if state.kind != work.kind {
        state.kind = work.kind
        state.started = now
      }
      let elapsed = now.timeIntervalSince(state.started)
      guard elapsed > place.patience || state.isOnScreen,
        now.timeIntervalSince(state.lastShown) > place.pause
      else { return nil }
      state.lastShown = now
      state.isOnScreen = true
      return ProgressLine.words(work, after: elapsed)
    }
    guard let line else { return }
    Output.message(place == .lines ? "  \(line)\n" : "\r\u{1B}[K" + line)
  }

  /// `reading  120 of 12,000 documents · 80 a second · 3 min left`
  static func words(_ work: WorkDone, after elapsed: Double) -> String {
    let (verb, things) = words(for: work.kind)
    let count = "\(verb)  \(grouped(work.done)) of \(grouped(work.total)) \(things)"
    guard work.done > 0, elapsed > 0 else { return count }
    let rate = Double(work.done) / elapsed
    let left = Int((Double(work.total - work.done) / rate).rounded(.up))
    // Of large documents less than one a second is done.
    let speed = rate < 1 ? "\(tenths(rate * 60)) a minute" : "\(tenths(rate)) a second"
    return "\(count) · \(speed) · \(time(left)) left"
  }

  private static func tenths(_ number: Double) -> String {
    number < 10 ? Value.plain((number * 10).rounded() / 10) : grouped(Int(number))
  }

  private static func time(_ seconds: Int) -> String {
    seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }

  private static func words(for kind: WorkDone.Kind) -> (String, String) {
    switch kind {
    case .reading: ("reading", "documents")
    case .indexing: ("indexing", "documents")
    case .finding: ("finding", "marks again")
    case .replaying: ("replaying", "lines")
    }
  }

  func clear() {
    let wasOnScreen = state.withLock { state in
      defer { (state.isOnScreen, state.kind) = (false, nil) }
      return state.isOnScreen
    }
    if wasOnScreen, place == .oneLine { Output.message("\r\u{1B}[K") }
  }
}
