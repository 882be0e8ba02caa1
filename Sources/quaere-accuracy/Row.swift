/// One line of the table: what was measured on which set.
struct Row {
  var measure: String
  var set: String
  var scores: HalvedScore
}

/// Misses and false finds, in words, for `--show`; only those of the half that rules are tuned on.
final class Misses {
  private let wanted: String?

  init(showing wanted: String?) { self.wanted = wanted }

  func add(_ measure: String, _ half: Half, _ words: @autoclosure () -> String) {
    guard half == .tuned, wanted == measure else { return }
    print("  " + words())
  }
}

/// Something that is measured on a folder of labelled sets; every set may be missing.
protocol Measure: Sendable {
  static func rows(in folder: String, _ misses: Misses) -> [Row]
}
