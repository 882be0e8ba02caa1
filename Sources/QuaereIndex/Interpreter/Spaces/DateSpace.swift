import QuaereCore

/// Dates after the record: `date … is` gives one another value, which a person said and no rule
/// inferred.
struct DateSpace {
  let index: Index
  private var corrected: [Int: (value: EDTF, entry: String)] = [:]
  /// Nil where they are the usual ones, which the index was made with.
  private let seasons: Seasons?
  /// False where a date that lacks a part is taken for none.
  let completes: Bool

  init(index: Index, record: Record, places: Addresses, settings: Settings) {
    self.index = index
    seasons = settings.seasons.areUsual ? nil : settings.seasons
    completes = settings.completesDates
    for correction in record.dates {
      guard let place = correction.place, let range = correction.range else { continue }
      for date in dates(at: place, range, places) {
        corrected[date] = (correction.value, correction.id)
      }
    }
  }

  /// True when neither a person nor a setting has changed any.
  private var isAsWritten: Bool { seasons == nil && corrected.isEmpty }

  func earliest(_ date: Int) -> Day {
    if isAsWritten { return Day(number: index.dateEarliest[date]) }
    if let value = reckoned(date) { return value.earliest }
    return corrected[date]?.value.earliest ?? Day(number: index.dateEarliest[date])
  }

  func latest(_ date: Int) -> Day {
    if isAsWritten { return Day(number: index.dateLatest[date]) }
    if let value = reckoned(date) { return value.latest }
    return corrected[date]?.value.latest ?? Day(number: index.dateLatest[date])
  }

  var correctedDates: some Collection<Int> { corrected.keys }

  /// Dates as they were read, by the days that their bounds are.
  ///
  /// - Returns: nil where bounds depend on seasons of one's own.
  func written(
    each: () throws -> Void, where fits: (_ earliest: Int32, _ latest: Int32) -> Bool
  ) rethrows -> Bits? {
    guard seasons == nil else { return nil }
    var found = Bits(count: index.dateEarliest.count)
    let size = PackedNumbers.perBlock
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * size) { room in
      guard let first = room.baseAddress else { return }
      let last = first + size
      for block in 0..<PackedNumbers.blocks(found.count) {
        if block & 63 == 0 { try each() }
        // Of one space, so of one length.
        index.dateLatest.numbers.unpack(block, into: last)
        for at in 0..<index.dateEarliest.numbers.unpack(block, into: first)
        where fits(Int32(columnBits: first[at]), Int32(columnBits: last[at])) {
          found.insert(UInt32(truncatingIfNeeded: block * size + at))
        }
      }
    }
    return found
  }

  /// With seasons of one's own; nil where nothing depends on them.
  private func reckoned(_ date: Int) -> EDTF? {
    guard let seasons, let value = EDTF(text(date)) else { return nil }
    let other = value.reckoned(seasons)
    return other == value ? nil : other
  }

  /// True when its value counts: it is written in full, or the rule lets it be completed.
  func counts(_ date: Int) -> Bool { completes || !isInferred(date) }

  /// True when it has a `reason`.
  func isInferred(_ date: Int) -> Bool {
    !index.dateReason.isEmpty(date) && corrected[date] == nil
  }

  /// True when its value has one of these signs of EDTF, which are ASCII.
  func isQualified(_ date: Int, by signs: String) -> Bool {
    if let value = corrected[date]?.value { return value.text.contains { signs.contains($0) } }
    return index.dateText.utf8(date).contains { signs.utf8.contains($0) }
  }

  /// In EDTF.
  func text(_ date: Int) -> String { corrected[date]?.value.text ?? index.dateText[date] }

  /// Which parts were put in by the program.
  func completed(_ date: Int) -> CompletedParts {
    corrected[date] == nil ? CompletedParts(rawValue: index.dateCompleted[date]) : []
  }

  /// Why a part was put in by the program; nil when the text or a person says it all.
  func reason(_ date: Int) -> String? {
    corrected[date] == nil ? index.dateReason.optional(date) : nil
  }

  /// The entry that corrected it.
  func correction(_ date: Int) -> String? { corrected[date]?.entry }

  /// Dates whose words are these, or have a part in them where none is exactly these.
  func dates(at place: Address, _ range: Range<Int>, _ places: Addresses) -> [Int] {
    guard let found = places.ids(of: place), let unit = unit(found) else { return [] }
    let text = index.blockText[unit.block]
    let offset = text.scalarOffset(utf8: unit.start)
    let wanted = offset + range.lowerBound..<offset + range.upperBound
    let dates = index.blockDates[unit.block].map { date in
      let start = text.scalarOffset(utf8: Int(index.dateStart[date]))
      return (date, start..<text.scalarOffset(utf8: Int(index.dateEnd[date])))
    }
    let exact = dates.filter { $0.1 == wanted }
    return (exact.isEmpty ? dates.filter { $0.1.overlaps(wanted) } : exact).map(\.0)
  }

  /// The block of a place, and the UTF-8 offset in it that ranges are counted from.
  private func unit(_ found: Addresses.IDs) -> (block: Int, start: Int)? {
    let id = found.ids.lowerBound
    switch found.noun {
    case .sentences: return (Int(index.sentencePassage[id]), Int(index.sentenceStart[id]))
    case .passages: return (id, 0)
    case .footnotes: return (index.passageKind.count + id, 0)
    case .citations:
      return (
        index.passageKind.count + Int(index.citationFootnote[id]), Int(index.citationStart[id])
      )
    default: return nil
    }
  }
}

extension Interpreter {
  /// What the date at an anchor is read as now, in EDTF; nil when there is none.
  public func date(at anchor: Anchor) -> String? {
    guard let range = anchor.range else { return nil }
    return dates.dates(at: anchor.address, range, places).first.map { date in
      dates.reason(date) == nil ? dates.text(date) : "[\(dates.text(date))]"
    }
  }
}
