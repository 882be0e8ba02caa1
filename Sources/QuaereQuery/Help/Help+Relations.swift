import QuaereCore

extension Help {
  /// Each noun with its neighbours: from any noun to any other goes the shortest way through them.
  static func addRelations(to page: inout Page) {
    page.blank()
    for (nouns, neighbours) in Relation.families {
      let left = nouns.map(\.rawValue).joined(separator: " ")
      let right = neighbours.map(\.rawValue).joined(separator: " ")
      let one = nouns.count > 1 ? "one another " : ""
      page.lines.append(
        .wrapped([.init(padded(left, to: 12), .strong), .init(" – \(one)\(right)")], hanging: 14))
    }
    page.lines.append(
      .wrapped(
        [
          .init(
            "people, places and groups are names; flags, notes, confirmations and disputes are marks; pairs hang on nothing"
          )
        ], hanging: 0))
  }
}

extension Relation {
  /// Nouns that hang on the same others stand together.
  static var families: [(nouns: [Noun], neighbours: [Noun])] {
    var families: [(nouns: [Noun], neighbours: [Noun], all: Set<Noun>)] = []
    for (noun, others) in neighbours {
      let all = Set(others).union([noun])
      if let known = families.firstIndex(where: { $0.all == all }) {
        families[known].nouns.append(noun)
      } else {
        families.append(([noun], others, all))
      }
    }
    return families.map { family in
      (family.nouns, family.neighbours.filter { !family.nouns.contains($0) })
    }
  }
}
