import QuaereCore

extension Anchor {
  /// `iztok:8.1.13~00fad3 34-56`: what follows `@ `.
  var stored: String {
    // A bare handle is not read as an address, so a document's keeps its colon.
    var text = address.place == .document ? "\(address):" : "\(address)"
    if let print { text += "~\(print)" }
    if let range { text += " \(range.lowerBound)-\(range.upperBound)" }
    return text
  }

  /// Reads `stored`; nil when it is none.
  init?(stored: String) {
    let parts = stored.split(separator: " ")
    guard let place = parts.first, parts.count <= 2 else { return nil }
    let halves = place.split(separator: "~", maxSplits: 1)
    guard let first = halves.first, let address = Address(first) else { return nil }
    self.init(address: address)
    if halves.count == 2 {
      guard let print = Print(halves[1]) else { return nil }
      self.print = print
    }
    if parts.count == 2 {
      guard let range = Anchor.range(parts[1]) else { return nil }
      self.range = range
    }
  }

  /// The anchor's facts, each after its sign, unwrapped.
  var recordLines: [String] {
    var lines = ["@ \(stored)"]
    if !before.isEmpty { lines.append("< \(before)") }
    if !words.isEmpty { lines.append("\" \(words)") }
    if !after.isEmpty { lines.append("> \(after)") }
    return lines
  }

  private static func range(_ text: Substring) -> Range<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}
