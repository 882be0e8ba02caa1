import Foundation

/// The table, and the page around it.
enum AccuracyPage {
  static func table(_ rows: [Row]) -> String {
    var lines = [
      pad("measure", 36) + pad("set", 24)
        + "  P     R     F1      tuned  apart   of"
    ]
    var before = ""
    for row in rows {
      let whole = row.scores.whole
      let cells = [whole.precision, whole.recall, whole.f1].map(share).joined(separator: "  ")
      let measure = row.measure == before ? "" : row.measure
      before = row.measure
      lines.append(
        pad(measure, 36) + pad(row.set, 24) + cells + "    " + share(row.scores.tuned.f1) + "   "
          + share(row.scores.apart.f1) + pad(String(whole.wanted), 7, atLeft: true))
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ table: String) -> String { table }

  private static func share(_ value: Double) -> String {
    value >= 0.9995
      ? "1.00" : "." + pad(String(Int((value * 1000).rounded())), 3, "0", atLeft: true)
  }

  private static func pad(
    _ text: String, _ width: Int, _ fill: Character = " ", atLeft: Bool = false
  ) -> String {
    let room = String(repeating: fill, count: max(0, width - text.count))
    return atLeft ? room + text : text + room
  }
}
