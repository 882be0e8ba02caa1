import QuaereCore
import QuaereQuery

/// Rows drawn by lot. Each row has a lot that follows from the seed and from its own words, or from
/// its address where it has no print, and those with the smallest are drawn. So the same seed draws
/// the same rows, and where a document has changed, all but those that the change concerns.
extension Interpreter {
  func sample(_ evaluation: inout Evaluation, _ number: Int, seed: Int) throws {
    if evaluation.noun == .pairs {
      let pairs = evaluation.pairs.map { UInt64($0.first) << 32 | UInt64($0.second) }
      evaluation.pairs = try drawn(number, of: pairs, seed).map { evaluation.pairs[$0] }
      return
    }
    let noun = evaluation.noun
    let identities = try evaluation.distinct.enumerated().map { place, id in
      if place & 0xFFF == 0 { try checkCancelled() }
      return identity(noun, id)
    }
    let places = try drawn(number, of: identities, seed)
    try change(&evaluation) { ids in places.map { ids[$0] } }
  }

  /// The places of the rows drawn, in order.
  private func drawn(_ number: Int, of identities: [UInt64], _ seed: Int) throws -> [Int] {
    guard number < identities.count else { return Array(identities.indices) }
    guard number > 0 else { return [] }
    let start = Lot.mixed(UInt64(bitPattern: Int64(seed)))
    // What is written twice has two lots.
    var seen: [UInt64: UInt64] = [:]
    seen.reserveCapacity(identities.count)
    var lots: [UInt64] = []
    lots.reserveCapacity(identities.count)
    for (place, identity) in identities.enumerated() {
      if place & 0xFFF == 0 { try checkCancelled() }
      let time = seen[identity, default: 0]
      seen[identity] = time + 1
      lots.append(Lot.mixed(Lot.mixed(identity &+ start) &+ time))
    }
    let highest = lots.sorted()[number - 1]
    return Array(lots.indices.filter { lots[$0] <= highest }.prefix(number))
  }

  private func identity(_ noun: Noun, _ id: UInt32) -> UInt64 {
    switch noun {
    case .passages: UInt64(index.passagePrint[Int(id)])
    case .sentences: UInt64(index.sentencePrint[Int(id)])
    default: Lot.hash(rowAddress(noun, id))
    }
  }
}

/// Numbers that look drawn by lot and are the same in every run, on every machine.
private enum Lot {
  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  static func mixed(_ number: UInt64) -> UInt64 {
    var out = number &+ 0x9E37_79B9_7F4A_7C15
    out = (out ^ out >> 30) &* 0xBF58_476D_1CE4_E5B9
    out = (out ^ out >> 27) &* 0x94D0_49BB_1331_11EB
    return out ^ out >> 31
  }

  /// FNV-1a.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
