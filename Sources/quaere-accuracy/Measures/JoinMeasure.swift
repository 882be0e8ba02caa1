import QuaereCore

/// Spellings of one name, as tables and habits of romanisation write it, joined; and those of
/// different names not.
enum JoinMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    let tables = Romanisation.tables(in: folder)
    var rows = [row(NameFixtures.habits, "own, six habits", misses)]
    if !tables.isEmpty {
      let spelled = NameFixtures.cyrillic.map { name in
        unique([name] + tables.map { $0.latin(name) })
      }
      rows.insert(row(spelled, tables.map(\.name).joined(separator: ", "), misses), at: 0)
    }
    return rows
  }

  private static func unique(_ words: [String]) -> [String] {
    words.enumerated().filter { !words[..<$0.offset].contains($0.element) }.map(\.element)
  }

  private static func row(_ names: [[String]], _ set: String, _ misses: Misses) -> Row {
    var score = HalvedScore()
    let keys = names.map { $0.map { Set(SpellingKey.keys(of: $0)) } }
    for one in names.indices {
      let half = Half(item: one)
      for (left, first) in keys[one].enumerated() {
        for (right, second) in keys[one].enumerated() where right > left {
          let isRight = !first.isDisjoint(with: second)
          score[half] += Score(right: isRight ? 1 : 0, found: isRight ? 1 : 0, wanted: 1)
          if !isRight {
            misses.add(
              "joins", half, "\(names[one][left]) ≠ \(names[one][right]) \(first) \(second)")
          }
        }
        for other in names.indices where other > one {
          for (right, second) in keys[other].enumerated() where !first.isDisjoint(with: second) {
            score[half] += Score(right: 0, found: 1, wanted: 0)
            misses.add("joins", .tuned, "\(names[one][left]) = \(names[other][right])")
          }
        }
      }
    }
    return Row(measure: "joins of spellings", set: set, scores: score)
  }
}
