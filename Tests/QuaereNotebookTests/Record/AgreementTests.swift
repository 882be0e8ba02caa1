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
      let given = (0..<(1 + random.below(40))).map { _ in
        (random.pick(verdicts), random.pick(verdicts))
      }
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
        No two people have judged the same place yet.

      ? confirm mill:1.1.1 by river:1.1.1
        + ada.2  mill:1.1.1  confirmed
             by  river:1.1.1  “The poet Arkady Yurkov saw the fire of May 1911.”
             not independent: the claim itself rests on Anna Reed

      ? confirm mill:1.1.2 by my "likely"
        + ada.3  mill:1.1.2  confirmed
             by  your own reasoning: likely

      ? dispute mill:1.2 by my "it took two"
        x ada.4  mill:1.2  disputed
             by  your own reasoning: it took two

      ? confirm mill:2.1.1 by my "seen"
        + ada.5  mill:2.1.1  confirmed
             by  your own reasoning: seen

      ? agreement with tom
      (unknown-person)
                       ^
        “tom” has no line in any session.

      $ tom

      ? confirm mill:1.1.1 by my "read it"
        + tom.1  mill:1.1.1  confirmed
             by  your own reasoning: read it

      ? dispute mill:1.1.2 by my "another man"
        x tom.2  mill:1.1.2  disputed
             by  your own reasoning: another man

      ? dispute mill:1.2 by my "three years"
        x tom.3  mill:1.2  disputed
             by  your own reasoning: three years

      ? confirm mill:2.1.2 by my "grave"
        + tom.4  mill:2.1.2  confirmed
             by  your own reasoning: grave

      ? agreement with ada
        tom and ada: 3 places judged by both

          tom \\ ada  confirmed  disputed
          confirmed  1          0
          disputed   1          1

          raw agreement  0.67  2 of 3
          Cohen's kappa  0.40  0.44 by chance

          they differ on  mill:1.1.2  tom.2 disputed  ada.3 confirmed

      ? withdraw tom.2
          tom.2  withdrawn

      ? agreement
        ada and tom: 2 places judged by both

          ada \\ tom  confirmed  disputed
          confirmed  1          0
          disputed   0          1

          raw agreement  1.00  2 of 2
          Cohen's kappa  1.00  0.50 by chance

      $ session
          [tom.1 2026-03-07T14:17:00Z]
          ? confirm mill:1.1.1 by my "read it"
          @ mill:1.1.1~8498b9
          " The mill burned in May 1911.
          > The baker Ivan Rodin saw it first. Nobody was
          = confirmed; b328cb

          [tom.2 2026-03-07T14:18:00Z]
          ? dispute mill:1.1.2 by my "another man"
          @ mill:1.1.2~fa7bb2
          < The mill burned in May 1911.
          " The baker Ivan Rodin saw it first.
          > Nobody was hurt. It was rebuilt within a year.
          = disputed; bf86e3

          [tom.3 2026-03-07T14:19:00Z]
          ? dispute mill:1.2 by my "three years"
          @ mill:1.2~3e2124
          < baker Ivan Rodin saw it first. Nobody was hurt.
          " It was rebuilt within a year. In June 40 workers came.
          > Later Rodin owned it. He died in 1920. Nothing
          = disputed; d935e8

          [tom.4 2026-03-07T14:20:00Z]
          ? confirm mill:2.1.2 by my "grave"
          @ mill:2.1.2~050ac2
          < . In June 40 workers came. Later Rodin owned it.
          " He died in 1920.
          > Nothing more is known.
          = confirmed; 224b3c

          [tom.5 2026-03-07T14:21:00Z]
          ? agreement with ada
          - (7 lines)~6eb23b
          = 1 compared; ad0a89

          [tom.6 2026-03-07T14:22:00Z]
          ? withdraw tom.2
          = withdrawn; 9b2432

          [tom.7 2026-03-07T14:23:00Z]
          ? agreement
          - (6 lines)~acc7b7
          = 1 compared; 059417
      """)
  }
}
