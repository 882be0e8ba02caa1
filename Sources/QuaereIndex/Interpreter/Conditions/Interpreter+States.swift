import QuaereCore
import QuaereQuery

/// `that are …` and `where …`.
extension Interpreter {
  func isIn(_ state: String, _ noun: Noun, _ id: UInt32) -> Bool {
    let at = Int(id)
    switch Relation.space(of: noun) {
    case .dates:
      let value = EDTF(dates.text(at))
      switch state {
      case "inferred": return dates.reason(at) != nil
      case "explicit": return dates.reason(at) == nil
      case "approximate": return value?.isApproximate ?? false
      default: return value?.isUncertain ?? false
      }
    case .citations:
      if state == "inferred" { return !index.citationInferred.list(at).isEmpty }
      return citationForm(at).rawValue == state
    case .sources:
      switch state {
      case "missing": return index.sourceDocument[at] == Index.none
      case "present": return index.sourceDocument[at] != Index.none
      default: return index.sourceIsResolved[at] == 0
      }
    case .names:
      if state == "inferred" { return names.joinedByRule(id) != nil }
      return !targets(of: id, along: [.names, .authors]).isEmpty
    case .passages, .sentences:
      let on = marks.marks(on: noun, id)
      return state == "contested"
        ? on.contains { marks.marks[Int($0)].status == .contested } : !on.isEmpty
    case .marks: return isMark(marks.marks[at], state)
    case .searches: return isDue(record.searches[at])
    default: return false
    }
  }

  private func isMark(_ mark: Mark, _ state: String) -> Bool {
    switch state {
    case "adrift": mark.state == .adrift
    case "resolved": mark.status != .open && mark.status != .withdrawn && mark.status != .contested
    default: mark.status.rawValue == state
    }
  }

  /// In vain, some time ago, and not made again since.
  public func isDue(_ search: SearchMade) -> Bool {
    guard search.found == nil, let days = settings.searchAgain,
      let made = EDTF(search.made.prefix(10))?.earliest,
      record.today.number - made.number >= Int32(days)
    else { return false }
    let words = Set(search.words.map { Folding.fold($0) })
    return !record.searches.contains { other in
      other.made > search.made && Folding.fold(other.place) == Folding.fold(search.place)
        && !words.isDisjoint(with: other.words.map { Folding.fold($0) })
    }
  }

  func citationForm(_ citation: Int) -> Citation.Form {
    let forms = Citation.Form.allCases
    let raw = Int(index.citationForm[citation])
    return raw < forms.count ? forms[raw] : .unresolved
  }

  func holds(
    _ noun: Noun, _ id: UInt32, _ field: String, _ comparison: Comparison,
    _ literal: QuaereQuery.Literal
  ) -> Bool {
    let value = value(noun, id, field)
    if value.plain.isEmpty, Noun(rawValue: field) == nil {
      // What has no value is unlike every value, and neither before nor after it.
      return (comparison == .unequal) != literal.isEmpty
        && [.equal, .unequal].contains(comparison)
    }
    if Interpreter.datedFields.contains(field), let fits = holds(value, comparison, date: literal) {
      return fits
    }
    switch literal {
    case .number(let number):
      if case .number(let found) = value { return compare(found, comparison, Double(number)) }
      // `where spellings > 1` means how many, as in `sort by spellings`.
      if case .list(let members) = value, Noun(rawValue: field) != nil {
        return compare(members.count, comparison, number)
      }
      return holds(value, comparison, String(number))
    case .text(let text):
      return holds(value, comparison, text)
    }
  }

  /// Text is compared folded; a list holds a value when one of its members does.
  private func holds(_ value: Value, _ comparison: Comparison, _ text: String) -> Bool {
    if case .list(let members) = value, !members.isEmpty {
      return comparison == .unequal
        ? members.allSatisfy { holds($0, comparison, text) }
        : members.contains { holds($0, comparison, text) }
    }
    if case .parts(let fields) = value, let first = fields.first {
      return holds(first.value, comparison, text)
    }
    return compare(Folding.fold(value.plain), comparison, Folding.fold(text))
  }

  private func compare<T: Comparable>(_ left: T, _ comparison: Comparison, _ right: T) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    }
  }

  private static let datedFields: Set<String> = ["date", "value", "year", "month", "day", "made"]

  /// Dates compare as intervals: 14 October 1978 is `= 1978` and neither before nor after it. Nil when
  /// one of the two is no date.
  private func holds(
    _ value: Value, _ comparison: Comparison, date literal: QuaereQuery.Literal
  ) -> Bool? {
    let wanted =
      switch literal {
      case .number(let number): String(number)
      case .text(let text): text
      }
    let found = value.plain
    guard let right = EDTF(wanted), case .text = value,
      let left = EDTF(found) ?? EDTF(found.prefix(10))
    else { return nil }
    return switch comparison {
    case .equal: left.isInside(right)
    case .unequal: !left.isInside(right)
    case .less: left.latest < right.earliest
    case .atMost: left.latest <= right.latest
    case .greater: left.earliest > right.latest
    case .atLeast: left.earliest >= right.earliest
    }
  }
}

extension QuaereQuery.Literal {
  fileprivate var isEmpty: Bool { if case .text("") = self { true } else { false } }
}
