import QuaereCore
import QuaereQuery

/// Of many rows those on which something hangs: from the end of the way to its beginning, a set of
/// bits for each noun on it, so that each row of a space is looked at once, however many lead to it.
extension Interpreter {
  /// - Parameters:
  ///   - allowed: rows of the last noun; nil for all of its space.
  ///   - count: how many rows will be tested. What lies on the way is gone through for many only.
  /// - Returns: whether one of them hangs on a row of the first noun; nil where each row is sooner
  ///   walked from by itself.
  func having(_ allowed: Bits?, on way: Way, for count: Int) throws -> ((UInt32) -> Bool)? {
    let last = way.steps.count - 1
    guard last >= 0 else { return { allowed?.contains($0) ?? true } }
    var good = allowed
    var level = last
    if way.path.last == .marks, Standings.nouns.contains(way.path[last]) {
      // A name's marks are looked for at each of its mentions.
      let looks = way.path[last] == .names ? spaceCount(.mentions) : count
      guard marks.marks.count <= 16 * looks else { return nil }
      let marked = marked(way.path[last], by: allowed)
      if last == 0 { return { marked.contains($0) } }
      (good, level) = (marked, last - 1)
    }
    let between = way.path[1..<level + 1].reduce(0) { $0 + spaceCount($1) }
    guard between <= 4 * count else { return nil }
    while level > 0 {
      good = try rows(of: way.path[level], where: way.steps[level], good)
      level -= 1
    }
    return way.steps[0].haveAny(good)
  }

  /// Nil for all.
  private func rows(of noun: Noun, where step: Neighbours, _ targets: Bits?) throws -> Bits? {
    if case .one(true, _) = step, targets == nil { return nil }
    return try Bits(
      count: spaceCount(noun), each: checkCancelled, where: step.haveAny(targets))
  }

  /// Rows on which one of these marks stands: what `step` from each of them to marks would find.
  private func marked(_ noun: Noun, by allowed: Bits?) -> Bits {
    var bits = Bits(count: spaceCount(noun))
    for mark in marks.marks.indices where allowed?.contains(UInt32(mark)) ?? true {
      step(.marks, noun, UInt32(mark)) { bits.insert($0) }
    }
    return bits
  }
}
