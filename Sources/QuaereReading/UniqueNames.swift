/// Names made different from each other: the second `report` is `report-2`. A folder may hold 100,000
/// files called alike, so that it is remembered where counting has come to.
struct UniqueNames {
  private(set) var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// - Parameter count: how many names may come.
  init(count: Int = 0) { taken.reserveCapacity(count) }

  /// False when the name is taken.
  mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

  /// The first of the names that is free, else `base` with a number.
  mutating func free(_ tries: [String], base: String) -> String {
    if let free = tries.first(where: { taken.insert($0).inserted }) { return free }
    var number = next[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  mutating func free(_ name: String) -> String {
    take(name) ? name : free([], base: name)
  }
}
