import QuaereCore
import Testing

@testable import QuaereNotebook

/// How far two people agree.
struct AgreementTests {
  private func pairs(_ counts: [(Mark.Status, Mark.Status, Int)]) -> [(Mark.Status, Mark.Status)] {
    counts.flatMap { one, other, count in
      (0..<count).map { _ in (one, other) }
    }
  }

  /// Published: two readers on 50 proposals, 20 and 15 alike, 5 and 10 not; 0.70, by chance 0.50.
  @Test func aPublishedExample() throws {
    let agreement = Agreement(
      "ada", "tom",
      pairs([
        (.confirmed, .confirmed, 20), (.confirmed, .disputed, 5), (.disputed, .confirmed, 10),
        (.disputed, .disputed, 15),
      ]))
    #expect(agreement.total == 50)
    #expect(agreement.agreed == 35)
    #expect(try #require(agreement.raw) == 0.7)
    #expect(try #require(agreement.byChance) == 0.5)
    #expect(abs(try #require(agreement.kappa) - 0.4) < 1e-12)
  }

  @Test func kappaDoesNotDependOnWhoIsNamedFirst() throws {
    for seed in 0..<50 {
      var random = Seeded(seed)
      let verdicts: [Mark.Status] = [.confirmed, .disputed, .refuted, .undetermined]
      let given = (0..<(1 + random.below(40))).map { _ in (random.pick(verdicts), random.pick(verdicts)) }
      let one = Agreement("ada", "tom", given)
      let other = Agreement("tom", "ada", given.map { ($0.1, $0.0) })
      #expect(one.raw == other.raw)
      #expect(one.kappa.map { ($0 * 1e9).rounded() } == other.kappa.map { ($0 * 1e9).rounded() })
      if let kappa = one.kappa, let raw = one.raw { #expect(kappa <= raw + 1e-12 && kappa <= 1) }
    }
  }

  @Test func whereChanceAloneAgreesThereIsNone() {
    let agreement = Agreement("ada", "tom", pairs([(.confirmed, .confirmed, 9)]))
    #expect(agreement.raw == 1)
    #expect(agreement.kappa == nil)
    #expect(Agreement("ada", "tom", []).raw == nil)
  }

  @Test(arguments: [(0.4, "0.40"), (-0.055, "-0.06"), (1.0, "1.00"), (-0.001, "0.00")])
  func figuresHaveTwoDecimals(value: Double, words: String) {
    #expect(Agreement.figure(value) == words)
  }

  @Test func theTwoOfThem() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? agreement

      ? confirm mill:1.1.1 by river:1.1.1

      ? confirm mill:1.1.2 by my "likely"

      ? dispute mill:1.2 by my "it took two"

      ? confirm mill:2.1.1 by my "seen"

      ? agreement with tom

      $ tom

      ? confirm mill:1.1.1 by my "read it"

      ? dispute mill:1.1.2 by my "another man"

      ? dispute mill:1.2 by my "three years"

      ? confirm mill:2.1.2 by my "grave"

      ? agreement with ada

      ? withdraw tom.2

      ? agreement

      $ session
      """)
  }
}
