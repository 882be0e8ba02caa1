import QuaereCore

/// Finds anchors in one document as it is today, by the six steps of `docs/sessions.md`. It would
/// rather leave a mark adrift than put it on a lookalike.
public final class AnchorFinder {
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
    let unit = anchor.print.flatMap { print in
      today.unitOrRun(at: anchor.address).flatMap { $0.print == print ? $0 : nil }
    }
    if let unit, isBeyondDoubt(unit, anchor) {
      return AnchorFinding(
        .anchored, place: anchor.address, range: anchor.range, reason: "same address, same print")
    }
    if let moved = byPrint(anchor) { return moved }
    var search = AnchorSearch(anchor, in: stream, of: today)
    let places = AnchorPlaces(anchor: anchor, today: today, stream: stream)
    search.printed = places.printed(search.query.words)
    if let unit, let found = atItsPlace(unit, search, places) { return found }
    return inAlignedBlock(search, places) ?? byWords(search, places) ?? byContext(search, places)
      ?? AnchorFinding(.adrift, reason: whyAdrift(search))
  }

  private func whyAdrift(_ search: AnchorSearch) -> String {
    stream.occurrences(of: search.query.words, most: 1).isEmpty
      ? "the words are nowhere in \(today.handle) as it is today"
      : "the words stand in \(today.handle) only between other words"
  }

  // MARK: Steps

  /// Step 1 without a look at the neighbours: enough words, and nothing like them today or when
  /// they were marked.
  private func isBeyondDoubt(_ unit: EditionUnit, _ anchor: Anchor) -> Bool {
    isUnlikeOthers(unit, anchor) && hasWords(of: anchor, in: unit)
  }

  /// Step 2: the print at another address. Six digits are too few to go by alone.
  private func byPrint(_ anchor: Anchor) -> AnchorFinding? {
    guard let print = anchor.print else { return nil }
    let units = today.units(withPrint: print).filter {
      AnchorPlaces.areAlike($0.address, anchor.address)
    }
    guard units.count == 1, units[0].address != anchor.address, isUnlikeOthers(units[0], anchor),
      hasWords(of: anchor, in: units[0])
    else { return nil }
    return AnchorFinding(
      .moved, place: units[0].address, range: anchor.range,
      reason: "the print stands there now")
  }

  private func isUnlikeOthers(_ unit: EditionUnit, _ anchor: Anchor) -> Bool {
    let context = max(anchor.before.unicodeScalars.count, anchor.after.unicodeScalars.count)
    return context <= AnchorQuery.usual && !AnchorQuery.hasAll(anchor)
      && unit.text.unicodeScalars.count >= AnchorQuery.short
      && today.units(withPrint: unit.print).count == 1
  }

  private func hasWords(of anchor: Anchor, in unit: EditionUnit) -> Bool {
    let text = anchor.range.map { unit.text.scalars($0) } ?? unit.text
    return Normalised.forPrint(text) == anchor.words
      || WordsDifference(old: anchor.words, now: text).isNone
  }

  /// Step 1 where there are others like it: the neighbours have a say, since another unit of the
  /// same words may have come to this address.
  private func atItsPlace(
    _ unit: EditionUnit, _ search: AnchorSearch, _ places: AnchorPlaces
  ) -> AnchorFinding? {
    let anchor = places.anchor
    guard let span = places.span(in: unit, range: anchor.range), hasWords(of: anchor, in: unit)
    else { return nil }
    let here = AnchorCandidate(span, words: 1, of: search.query, in: stream)
    guard here.isFull || search.floors.accepts(exact: here, of: search.query, isAlone: false)
    else { return nil }
    if case .one(let other) = search.exact(), other.span != span { return nil }
    return AnchorFinding(
      .anchored, place: anchor.address, range: anchor.range, reason: "same address, same print")
  }

  /// Step 4.
  private func byWords(_ search: AnchorSearch, _ places: AnchorPlaces) -> AnchorFinding? {
    switch search.exact() {
    case .one(let found):
      places.same(found.span, reason: "the same words stand there now")
    case .several(let found): places.ambiguous(found)
    case .none: nil
    }
  }

  /// Step 5.
  private func byContext(_ search: AnchorSearch, _ places: AnchorPlaces) -> AnchorFinding? {
    switch search.changed() {
    case .one(let found): places.changed(found.span)
    case .several(let found): places.ambiguous(found)
    case .none: nil
    }
  }

  /// Step 3, where the old edition is known: the words in the passage that took the place of theirs.
  private func inAlignedBlock(_ search: AnchorSearch, _ places: AnchorPlaces) -> AnchorFinding? {
    let anchor = places.anchor
    guard let before, let unit = before.unitOrRun(at: anchor.address),
      anchor.print.map({ $0 == unit.print }) ?? true,
      let block = alignment?.today[unit.block]
    else { return nil }
    let old = before.block(unit.block)
    // Of passages that are all alike, nobody knows which one is gone.
    let (then, now) = (count(old, in: before), count(old, in: today))
    guard then == now || then == 1 else { return nil }
    return AlignedBlock(
      search: search, places: places, old: old, unit: unit, now: block, isKept: then == now
    ).finding
  }

  /// How many passages have the text of this one.
  private func count(_ block: EditionUnit, in edition: any Edition) -> Int {
    edition.units(withPrint: block.print).count {
      AnchorPlaces.areAlike($0.address, block.address)
    }
  }

  // MARK: Without words

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
      return found.isEmpty
        ? AnchorFinding(.adrift, reason: "its print is not found, and its words were not recorded")
        : AnchorFinding(
          .ambiguous, reason: "its print stands elsewhere, but its words were not recorded",
          candidates: found.map(\.address))
    }
  }

  private func hasSection(_ number: Int) -> Bool {
    (0..<today.passageCount).contains { index in
      if case .passage(let section, _) = today.block(index).address.place {
        section == number
      } else {
        false
      }
    }
  }
}
