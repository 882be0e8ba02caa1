import QuaereCore

/// Finds anchors in one document as it is today, by the six steps of `docs/sessions.md`. It would
/// rather leave a mark adrift than put it on a lookalike.
public final class AnchorFinder {
  /// Quotations shorter than this need their context on both sides.
  static let short = 32
  /// Quotations at least this long, unique when they were marked, need no context.
  static let long = 64

  let today: any Edition
  let before: (any Edition)?
  private(set) lazy var stream = TokenStream(today)
  private(set) lazy var alignment = before.map { BlockAlignment(old: $0, now: today) }

  /// - Parameter before: the edition that the anchors were made on, where it is still known.
  public init(today: any Edition, before: (any Edition)? = nil) {
    self.today = today
    self.before = before
  }

  public func find(_ anchor: Anchor) -> AnchorFinding {
    if anchor.words.isEmpty { return findWordless(anchor) }
    if let found = atItsPlace(anchor) { return found }
    let search = AnchorSearch(anchor, today: today, stream: stream)
    return search.byPrint()
      ?? inAlignedBlock(search)
      ?? search.byWords()
      ?? search.byContext()
      ?? AnchorFinding(.adrift, reason: "the words are nowhere in \(today.handle) as it is today")
  }

  /// A document, a section, or a place recorded without its words.
  private func findWordless(_ anchor: Anchor) -> AnchorFinding {
    switch anchor.address.place {
    case .document:
      return AnchorFinding(.anchored, place: anchor.address, reason: "the document as a whole")
    case .section(let number):
      return hasSection(number)
        ? AnchorFinding(.anchored, place: anchor.address, reason: "the section by its number")
        : AnchorFinding(.adrift, reason: "there is no section \(number) today")
    default:
      guard let print = anchor.print else {
        return AnchorFinding(.adrift, reason: "neither its words nor its print were recorded")
      }
      if today.unitOrRun(at: anchor.address)?.print == print {
        return AnchorFinding(.anchored, place: anchor.address, reason: "same address, same print")
      }
      let found = today.units(withPrint: print)
      return found.count == 1
        ? AnchorFinding(.moved, place: found[0].address, reason: "the print stands there now")
        : AnchorFinding(.adrift, reason: "its print is not found, and its words were not recorded")
    }
  }

  private func hasSection(_ number: Int) -> Bool {
    today.blocks.contains { block in
      if case .passage(let section, _) = block.address.place { section == number } else { false }
    }
  }

  /// Step 1. Where the document has, or had, another unit of the same words, and where the words
  /// are few, the neighbours have a say: another unit may have come to this address.
  private func atItsPlace(_ anchor: Anchor) -> AnchorFinding? {
    guard let print = anchor.print, let unit = today.unitOrRun(at: anchor.address),
      unit.print == print
    else { return nil }
    let found = AnchorFinding(
      .anchored, place: anchor.address, range: anchor.range, reason: "same address, same print")
    let isShort = unit.text.unicodeScalars.count < AnchorFinder.short
    let hadLikes = AnchorContext.isNeeded(by: anchor)
    guard isShort || hadLikes || today.units(withPrint: print).count > 1 else { return found }
    let search = AnchorSearch(anchor, today: today, stream: stream)
    let sides = search.familiarSides(of: unit)
    if search.agrees(with: unit) || sides > 0 && !hadLikes { return found }
    if let moved = search.byPrint() { return moved }
    if sides == 2 { return found }
    // Among like sentences this is another one that came here.
    if hadLikes, sides == 0 { return nil }
    return AnchorFinding(
      .ambiguous, reason: "the same words stand there, but between other words",
      candidates: [anchor.address])
  }

  /// Step 3, where the old edition is known: the words in the passage that took the place of theirs.
  private func inAlignedBlock(_ search: AnchorSearch) -> AnchorFinding? {
    guard let before, let unit = before.unitOrRun(at: search.anchor.address),
      search.anchor.print.map({ $0 == unit.print }) ?? true,
      let block = alignment?.today[unit.block]
    else { return nil }
    return search.inBlock(block, old: before.blocks[unit.block], unit: unit)
  }
}
