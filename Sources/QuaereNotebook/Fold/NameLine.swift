import QuaereCore

/// Names that a line joins, or keeps apart.
public struct NameLine: Hashable, Sendable {
  public var names: [String]
  public var entry: Entry

  func has(_ pair: [String]) -> Bool {
    let keys = Set(names.map { Folding.fold($0) })
    return pair.allSatisfy { keys.contains(Folding.fold($0)) }
  }
}
