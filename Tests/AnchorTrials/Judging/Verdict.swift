import QuaereCore
import QuaereNotebook

/// How a finding compares with where the letters went.
package enum Verdict: String, CaseIterable {
  case right, wrong, changed, ambiguous, adrift
}

/// Knows where the letters went.
struct Judge {
  let now: TrialEdition
  /// For each letter of the manuscript, whether it still stands, and the block it was read in.
  private let stands: [Bool]
  private let block: [Int32]

  /// - Parameter count: of the letters before the edit.
  init(_ now: TrialEdition, of edited: Manuscript, count: Int) {
    self.now = now
    var stands = [Bool](repeating: false, count: count)
    for piece in edited.pieces where !piece.isHeading {
      for origin in piece.origins where origin != Piece.new { stands[origin] = true }
    }
    self.stands = stands
    var blocks = [Int32](repeating: -1, count: count)
    for (block, letters) in now.letters.enumerated() {
      for letter in letters where letter.origin != Piece.new {
        blocks[letter.origin] = Int32(block)
      }
    }
    block = blocks
  }

  /// False when reading made something else of the paragraph, such as a heading: nothing can be
  /// said then.
  func isReadable(_ target: Target) -> Bool {
    target.letters.allSatisfy { !stands[$0] || block[$0] >= 0 }
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
    let surviving = target.letters.count { stands[$0] }
    let inside = found.count { target.letters.contains($0.origin) }
    let outside = found.count { $0.origin != Piece.new && !target.letters.contains($0.origin) }
    // Where the words were parted, either part will do.
    guard inside > 0, outside > 0 else { return inside > 0 }
    return 3 * inside >= surviving && outside <= max(12, inside)
  }

  /// Where the words are now, in words.
  func truth(of target: Target) -> String {
    guard let block = target.letters.first(where: { block[$0] >= 0 }).map({ Int(block[$0]) })
    else { return "gone" }
    return "\(now.edition.blocks[block].address): \(now.edition.blocks[block].text)"
  }

  private func letters(at finding: AnchorFinding) -> [TrialEdition.Traced] {
    guard let place = finding.place, let unit = now.edition.unitOrRun(at: place) else { return [] }
    let range = finding.range ?? 0..<unit.text.unicodeScalars.count
    let wanted = unit.start + range.lowerBound..<unit.start + range.upperBound
    return now.letters[unit.block].filter { wanted.contains($0.offset) }
  }
}
