/// The place of each case in its enumeration, as a column stores it.
struct Places<Case: Hashable> {
  private let places: [Case: UInt8]

  init(_ cases: [Case]) {
    places = Dictionary(uniqueKeysWithValues: zip(cases, 0...))
  }

  subscript(_ member: Case) -> UInt8 { places[member] ?? 0 }
}
