import Testing

@testable import QuaereReading

@Suite struct EditDistanceTests {
  /// The whole table, as in every textbook.
  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for (index, byte) in one.enumerated() {
      var row = [index + 1]
      for (column, letter) in other.enumerated() {
        let change = rows[index][column] + (byte == letter ? 0 : 1)
        row.append(min(row[column] + 1, rows[index][column + 1] + 1, change))
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }

  @Test func nearTheDiagonalIsEnough() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      let one = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      var other = one
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0...other.count, using: &random)
        if Bool.random(using: &random), place < other.count {
          other.remove(at: place)
        } else {
          other.insert(UInt8.random(in: 97...99, using: &random), at: place)
        }
      }
      for limit in 1...2 {
        #expect(
          EditDistance.isWithin(limit, one, other) == (distance(one, other) <= limit),
          "\(one) \(other) \(limit)")
      }
    }
  }
}
