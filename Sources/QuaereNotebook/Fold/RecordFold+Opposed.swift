import QuaereCore

extension RecordFold {
  /// A confirmation and a dispute of the same words.
  static func isOpposed(_ one: Mark, _ other: Mark) -> Bool {
    let kinds: Set = [one.kind, other.kind]
    return kinds == [.confirmation, .dispute] && isSameClaim(one, other)
  }

  /// Both are about the same words, or about the same work or name.
  static func isSameClaim(_ one: Mark, _ other: Mark) -> Bool {
    guard key(one) == key(other) else { return false }
    if one.subject != nil { return true }
    guard let here = one.place, let there = other.place, overlaps(here, there) else { return false }
    guard here == there, let range = one.anchor.range, let rest = other.anchor.range else {
      return true
    }
    return range.overlaps(rest)
  }

  private static func overlaps(_ one: Address, _ other: Address) -> Bool {
    guard case .sentences(let section, let passage, let first, let last) = one.place,
      case .sentences(section, passage, let from, let to) = other.place
    else { return one == other }
    return first <= to && from <= last && one.handle == other.handle
  }

  /// Marks that can be about the same claim have the same key.
  static func key(_ mark: Mark) -> String {
    if let subject = mark.subject { return Folding.fold(subject.stored) }
    guard let place = mark.place else { return "adrift \(mark.id)" }
    guard case .sentences(let section, let passage, _, _) = place.place else { return "\(place)" }
    return "\(place.handle ?? ""):\(section).\(passage). sentences"
  }
}
