import QuaereCore
import QuaereQuery

/// `that are …` and `where …`.
extension Interpreter {
  /// Whether a row is in a state; what can be worked out for all rows is.
  func test(_ state: String, _ noun: Noun) -> (UInt32) -> Bool {
    switch Relation.space(of: noun) {
    case .dates: return dateTest(state)
    case .citations: return citationTest(state)
    case .sources: return sourceTest(state)
    case .names:
      return state == "inferred" ? { self.names.joinedByRule($0) != nil } : authorTest
    case .passages, .sentences:
      guard state == "contested" else { return { !self.marks.marks(on: noun, $0).isEmpty } }
      return { id in
        self.marks.marks(on: noun, id).contains {
          self.marks.marks[Int($0)].status == .contested
        }
      }
    case .marks: return markTest(state)
    case .searches: return { self.isDue(self.record.searches[Int($0)]) }
    default: return { _ in false }
    }
  }

  private func dateTest(_ state: String) -> (UInt32) -> Bool {
    switch state {
    case "inferred": return { self.dates.isInferred(Int($0)) }
    case "explicit": return { !self.dates.isInferred(Int($0)) }
    case "approximate": return { self.dates.isQualified(Int($0), by: "~%") }
    default: return { self.dates.isQualified(Int($0), by: "?%") }
    }
  }

  private func citationTest(_ state: String) -> (UInt32) -> Bool {
    if state == "inferred" { return { !self.index.citationInferred.isEmpty(Int($0)) } }
    guard let form = Citation.Form(rawValue: state) else { return { _ in false } }
    return { self.citationForm(Int($0)) == form }
  }

  private func sourceTest(_ state: String) -> (UInt32) -> Bool {
    switch state {
    case "missing": return { self.index.sourceDocument[Int($0)] == Index.none }
    case "present": return { self.index.sourceDocument[Int($0)] != Index.none }
    default: return { self.index.sourceIsResolved[Int($0)] == 0 }
    }
  }

  /// Names of those who wrote a work.
  private var authorTest: (UInt32) -> Bool {
    var authors = Bits(count: names.count)
    for author in 0..<index.authorPerson.count {
      step(.authors, .names, UInt32(author)) { authors.insert($0) }
    }
    return authors.contains
  }

  private func markTest(_ state: String) -> (UInt32) -> Bool {
    switch state {
    case "adrift": return { self.marks.marks[Int($0)].state == .adrift }
    case "resolved":
      return { id in
        let status = self.marks.marks[Int(id)].status
        return status != .open && status != .withdrawn && status != .contested
      }
    default:
      guard let status = Mark.Status(rawValue: state) else { return { _ in false } }
      return { self.marks.marks[Int($0)].status == status }
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

  private static let forms = Citation.Form.allCases

  func citationForm(_ citation: Int) -> Citation.Form {
    let raw = Int(index.citationForm[citation])
    return raw < Interpreter.forms.count ? Interpreter.forms[raw] : .unresolved
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
