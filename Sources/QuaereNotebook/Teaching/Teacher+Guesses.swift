import QuaereCore
import QuaereIndex
import QuaereQuery

/// What was probably meant, where that takes more than the word that is wrong: the lines go before
/// other hints, when they can be typed.
extension Teacher {
  func guesses(_ diagnostic: Diagnostic, _ line: String) -> [String] {
    let words = diagnostic.span.map { line.part($0) } ?? ""
    switch diagnostic.code {
    case "unknown-place": return diagnostic.span.map { places(words, $0, line) } ?? []
    case "which-document": return everywhere(diagnostic, line)
    case "singular-noun", "no-subject": return readings(line)
    case "unknown-source": return diagnostic.span.map { otherwise(words, $0, line) } ?? []
    case "stage-first": return last.map { ["\($0) | \(line)"] } ?? []
    case "unknown-mark": return diagnostic.span.map { openMarks($0, line) } ?? []
    default: return []
    }
  }

  /// `in 1863`, `in chapter 3`, `read The Black Spot`.
  private func places(_ words: String, _ span: Span, _ line: String) -> [String] {
    if let year = Int(words), (1000...2100).contains(year) {
      return [line.replacing(span, with: "(sentences dated \(year))")]
    }
    let bare = words.filter { $0 != "\"" }
    return interpreter.places(called: bare).map { line.replacing(span, with: $0) }
  }

  /// A place that no document has.
  private func everywhere(_ diagnostic: Diagnostic, _ line: String) -> [String] {
    guard diagnostic.hints.isEmpty, let span = diagnostic.span else { return [] }
    return interpreter.titles.prefix(3).map { line.replacing(span, with: $0.handle) }
  }

  /// `passage 3.1`, `footnote 3`, `show me chapter 2`: what stands there.
  private func readings(_ line: String) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where index > 0 {
      let before = Folding.fold(words[index - 1])
      let place = word.filter { !"?!,".contains($0) }
      guard let number = Int(place) else {
        if let address = Address(place), isThere(address) { return ["read \(place)"] }
        continue
      }
      let found: [String] =
        switch before {
        case "footnote", "footnotes", "note": ["n\(number)"]
        case "section", "chapter", "part": interpreter.places(called: "\(before) \(number)")
        case "passage", "passages", "paragraph": ["\(number)", "1.\(number)"]
        default: []
        }
      let there = found.filter { Address($0).map(isThere) ?? isThere(section: $0) }
      if let place = there.last { return ["read \(place)"] }
    }
    return []
  }

  private func isThere(_ address: Address) -> Bool {
    (try? interpreter.require(address, span: 0..<1)) != nil
  }

  private func isThere(section number: String) -> Bool {
    Int(number).map { isThere(Address(place: .section($0))) } ?? false
  }

  /// `passages citing n3`, `passages citing Lenin` where he is only named.
  private func otherwise(_ words: String, _ span: Span, _ line: String) -> [String] {
    let noun = line.split(separator: " ").first.map(String.init) ?? "passages"
    if let address = Address(words) { return ["\(address) | their \(noun)"] }
    let head = line.part(0..<span.lowerBound)
    guard head.hasSuffix("citing ") else { return [] }
    let start = head.unicodeScalars.count - "citing ".count
    return [line.replacing(start..<span.upperBound, with: "naming \(words)")]
  }

  /// Of mine, the last made first.
  private func openMarks(_ span: Span, _ line: String) -> [String] {
    interpreter.record.marks.reversed()
      .filter { $0.author == interpreter.record.me && $0.status == .open }
      .prefix(2).map { line.replacing(span, with: $0.id) }
  }
}
