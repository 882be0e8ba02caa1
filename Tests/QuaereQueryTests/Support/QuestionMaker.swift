import QuaereCore

@testable import QuaereQuery

/// Random questions of the grammar, the same for the same seed.
struct QuestionMaker {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  /// Below the bound; a linear congruential generator after Knuth.
  private mutating func pick(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[pick(elements.count)]
  }

  private mutating func several<Element>(
    _ range: ClosedRange<Int>, _ make: (inout QuestionMaker) -> Element
  ) -> [Element] {
    let count = range.lowerBound + pick(range.count)
    return (0..<count).map { _ in make(&self) }
  }

  private func unplaced<Value>(_ value: Value) -> Spanned<Value> { Spanned(value, 0..<0) }

  mutating func query(depth: Int) -> Query {
    var query = Query(first: term(depth: depth))
    query.rest = several(0...1) {
      .init(join: $0.one(of: [.plus, .minus]), term: $0.term(depth: depth))
    }
    query.stages = several(0...2) { maker in maker.unplaced(maker.stage(depth: depth)) }
    return query
  }

  private mutating func term(depth: Int) -> Term {
    let subjects: [Term.Subject] = [
      .noun(noun()), .noun(.passages), .pairs(of: .sentences), .named(NamedSet(name: "solo")),
      .named(NamedSet(owner: "tom", name: "solo")), .place(Address(place: .section(8))),
      .place(Address(handle: "iztok", place: .document)),
    ]
    let isNested = depth > 0 && pick(6) == 0
    let subject = isNested ? .query(query(depth: depth - 1)) : one(of: subjects)
    return Term(subject: unplaced(subject), filter: pick(4) == 0 ? nil : filter(depth: depth))
  }

  private mutating func noun() -> Noun { one(of: Noun.allCases.filter { $0 != .pairs }) }

  private mutating func filter(depth: Int) -> Filter {
    switch depth > 0 ? pick(6) : 0 {
    case 1: .not(filter(depth: depth - 1))
    case 2, 3: .all(several(2...3) { $0.filter(depth: depth - 1) })
    case 4: .any(several(2...3) { $0.filter(depth: depth - 1) })
    default: .clause(unplaced(clause(depth: depth)))
    }
  }

  private mutating func clause(depth: Int) -> Clause {
    switch pick(13) {
    case 0: .inside(scope(depth: depth))
    case 1: .naming(values(depth: depth))
    case 2: .containing(words())
    case 3: .citing(values(depth: depth))
    case 4: .by(values(depth: depth))
    case 5: .dated(period())
    case 6: .undated
    case 7: .made(period())
    case 8:
      .with(count(), unplaced(noun()), depth > 0 && pick(2) == 0 ? filter(depth: depth - 1) : nil)
    case 9: .state(unplaced(one(of: ["inferred", "open"])))
    case 10:
      .comparison(
        field: unplaced("volume"), one(of: Comparison.allCases), unplaced(literal()))
    case 11: .sharing(count(), unplaced(noun()))
    default: .differing([unplaced("date"), unplaced("text")])
    }
  }

  private mutating func scope(depth: Int) -> Scope {
    switch pick(3) {
    case 0 where depth > 0: .query(query(depth: depth - 1))
    case 1: .place(unplaced(Address(place: .passage(section: 8, passage: 1))))
    default: .values(.any([unplaced(.words("left-opposition", quoted: false))]))
    }
  }

  private mutating func values(depth: Int) -> Values {
    if depth > 0, pick(5) == 0 { return .query(query(depth: depth - 1)) }
    let terms = several(1...3) { maker in
      maker.unplaced(
        maker.one(of: [
          ValueTerm.words("Skobov", quoted: false), .words("Emma Goldman", quoted: false),
          .words("Anarchism and the Others", quoted: true), .named(NamedSet(name: "solo")),
        ]))
    }
    return terms.count > 1 && pick(2) == 0 ? .all(terms) : .any(terms)
  }

  private mutating func words() -> Values {
    .any(
      several(1...3) { maker in
        maker.unplaced(
          maker.one(of: [
            ValueTerm.words("strike*", quoted: false), .words("say \"no\"", quoted: true),
            .near("hunger strike", within: 5), .regex(#"19[2-5]\d|a\/b"#), .variant("Solzhenitsyn"),
          ]))
      })
  }

  private mutating func count() -> Count? {
    one(of: [nil, Count.none, .exactly(1), .atLeast(2), .atMost(3), .exactly(0)])
  }

  private mutating func literal() -> Literal {
    one(of: [.number(4), .text("III"), .text("1978"), .text("two words"), .text("or")])
  }

  /// Read from words, for a period keeps them.
  private mutating func period() -> Period {
    let words = one(of: ["1978", "autumn 1978", "since last session", "1953..1954", "within 1930s"])
    guard case .query(let made)? = try? Parser.parse("sentences dated \(words)"),
      case .clause(let clause)? = made.first.filter, case .dated(let period) = clause.value
    else { return Period(sense: .overlaps, when: .relative("today"), words: "today", span: 0..<0) }
    return period
  }

  private mutating func stage(depth: Int) -> Stage {
    let fields = [unplaced("date"), unplaced("text")]
    switch pick(18) {
    case 0:
      return .sort([
        SortKey(field: fields[0], descending: true), SortKey(field: fields[1], descending: false),
      ])
    case 1: return .group(fields)
    case 2: return .count(by: [])
    case 3: return .count(by: fields)
    case 4: return .first(pick(9))
    case 5: return .show(fields)
    case 6: return .their(unplaced(noun()), pick(2) == 0 ? filter(depth: depth) : nil)
    case 7: return .keep(filter(depth: depth))
    case 8: return .kwic(words(), by: nil)
    case 9: return .kwic(words(), by: KWICOrder(one(of: KWICOrder.Side.allCases), words: pick(3)))
    default: return lastStage()
    }
  }

  private mutating func lastStage() -> Stage {
    let number = pick(50) + 1
    switch pick(8) {
    case 0: return .sample(number, seed: one(of: [nil, 7]))
    case 1: return .context(number)
    case 2: return .text
    case 3: return .timeline(one(of: DateUnit.allCases.map { $0 } + [nil]))
    case 4: return .gaps(one(of: DateUnit.allCases))
    case 5: return .collocates(within: one(of: [nil, number]))
    case 6: return .table(of: unplaced("section"), by: unplaced("year"))
    default: return .network(of: one(of: [nil, unplaced(.people), unplaced(.sources)]))
    }
  }
}
