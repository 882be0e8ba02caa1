import QuaereTerminal

/// What stops a running question: Ctrl-C, and while a hint is worked out, the next key.
final class StopSwitch {
  private var hintIsStopped: (() -> Bool)?

  var isOn: Bool { Interrupt.isRaised || (hintIsStopped?() ?? false) }

  /// Runs `body`, which is stopped by a key, and in any case when a hint has become too dear.
  func during<Value>(_ isStopped: () -> Bool, _ body: () -> Value) -> Value {
    withoutActuallyEscaping(isStopped) { isStopped in
      let end = ContinuousClock.now + .milliseconds(150)
      hintIsStopped = { isStopped() || ContinuousClock.now > end }
      defer { hintIsStopped = nil }
      return body()
    }
  }
}
