import QuaereCore
import Testing

@testable import QuaereQuery

struct RelationTests {
  static let ways: [(Noun, Noun, [Noun], Bool)] = [
    (.passages, .sources, [.passages, .footnotes, .citations, .sources], true),
    (.sources, .sentences, [.sources, .citations, .footnotes, .sentences], true),
    (.people, .passages, [.names, .mentions, .passages], false),
    (.sources, .people, [.sources, .authors, .names], false),
    (.documents, .footnotes, [.documents, .footnotes], false),
    (.footnotes, .documents, [.footnotes, .documents], false),
    (.people, .names, [.names], false),
    (.flags, .passages, [.marks, .passages], false),
    (.passages, .passages, [.passages], false),
    (
      .sources, .figures, [.sources, .citations, .footnotes, .sentences, .figures], true
    ),
    (
      .sources, .mentions, [.sources, .citations, .footnotes, .sentences, .mentions], true
    ),
    (.mentions, .sources, [.mentions, .footnotes, .citations, .sources], true),
    (.passages, .authors, [.passages, .footnotes, .citations, .sources, .authors], true),
    (.authors, .passages, [.authors, .sources, .citations, .footnotes, .passages], true),
    (.mentions, .authors, [.mentions, .names, .authors], false),
    (.authors, .mentions, [.authors, .names, .mentions], false),
    (.people, .sources, [.names, .authors, .sources], false),
    (.sources, .documents, [.sources, .citations, .documents], false),
    (.dismissals, .passages, [.dismissals, .passages], false),
    (.dismissals, .people, [.dismissals, .names], false),
    (.sessions, .dismissals, [.sessions, .dismissals], false),
    (.sources, .quotes, [.sources, .citations, .footnotes, .quotes], false),
  ]

  @Test(arguments: ways)
  func way(_ from: Noun, _ to: Noun, _ path: [Noun], _ usesReach: Bool) {
    let relation = Relation.between(from, to)
    #expect(relation?.path == path)
    #expect(relation?.usesReach == usesReach)
  }

  @Test(arguments: [Noun.pairs])
  func hangsOnNothing(_ noun: Noun) {
    #expect(Noun.allCases.allSatisfy { $0 == noun || Relation.between(noun, $0) == nil })
  }

  @Test func everyWayGoesBack() {
    for from in Noun.allCases {
      for to in Noun.allCases {
        #expect((Relation.between(from, to) == nil) == (Relation.between(to, from) == nil))
      }
    }
  }
}
