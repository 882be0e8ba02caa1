import QuaereCore
import QuaereNotebook

/// How a finding compares with where the letters went.
package enum Verdict: String, CaseIterable {
  case right, wrong, changed, ambiguous, adrift
}

/// Knows where the letters went.
struct Judge {
  let now: TrialEdition
  /// For each letter of the manuscript that stands today: how often, and in which blocks it was
  /// read.
  private let standing: [Int: Int]
  private let read: [Int: [Int]]

  init(_ now: TrialEdition, of edited: Manuscript) {
    self.now = now
    var standing: [Int: Int] = [:]
    for piece in edited.pieces where !piece.isHeading {
      for origin in piece.origins where origin != Piece.new { standing[origin, default: 0] += 1 }
    }
    self.standing = standing
    var read: [Int: [Int]] = [:]
    for (block, letters) in now.letters.enumerated() {
      for letter in letters where letter.origin != Piece.new {
        read[letter.origin, default: []].append(block)
      }
    }
    self.read = read
  }

  /// False when reading made something else of the paragraph, such as a heading: nothing can be
  /// said then.
  func isReadable(_ target: Target) -> Bool {
    target.letters.allSatisfy { standing[$0] == nil || read[$0] != nil }
  }

  func verdict(_ finding: AnchorFinding, on target: Target) -> Verdict {
    switch finding.state {
    case .ambiguous: return .ambiguous
    case .adrift: return .adrift
    case .anchored, .moved:
      let found = letters(at: finding)
      let isExact =
        found.map(\.key) == target.keys && found.map(\.origin) == Array(target.letters)
      return isExact ? .right : .wrong
    case .changed: return overlaps(letters(at: finding), target) ? .changed : .wrong
    }
  }

  /// Changed words may be found a word short or long, but not elsewhere.
  private func overlaps(_ found: [TrialEdition.Traced], _ target: Target) -> Bool {
    let surviving = target.letters.count { standing[$0] != nil }
    let inside = found.count { target.letters.contains($0.origin) }
    let outside = found.count { $0.origin != Piece.new && !target.letters.contains($0.origin) }
    return inside > 0 && 3 * inside >= surviving && outside <= max(12, inside)
  }

  private func letters(at finding: AnchorFinding) -> [TrialEdition.Traced] {
    guard let place = finding.place, let unit = now.edition.unitOrRun(at: place) else { return [] }
    let range = finding.range ?? 0..<unit.text.unicodeScalars.count
    let wanted = unit.start + range.lowerBound..<unit.start + range.upperBound
    return now.letters[unit.block].filter { wanted.contains($0.offset) }
  }
}
