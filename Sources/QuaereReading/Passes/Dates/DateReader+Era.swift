/// Years before Christ, and years of less than four digits that say of which era they are.
extension DateReader {
  /// `490 BC` is −489, as astronomers and EDTF count; `70 AD` is 70.
  func eraYear(_ index: Int) -> (year: Int, next: Int)? {
    guard let number = text.token(index), number.isNumber, number.count <= 4, number.value > 0,
      let era = text.token(index + 1), era.isCapital, gap(index + 1) == .space
    else { return nil }
    if Eras.before.contains(era) { return (1 - number.value, index + 2) }
    if Eras.after.contains(era) { return (number.value, index + 2) }
    // `B.C.`
    guard let last = text.token(index + 2), last.before == .dot, era.count == 1, last.count == 1,
      text.byte(Int(era.start)) == 0x42, text.byte(Int(last.start)) == 0x43
    else { return nil }
    return (1 - number.value, index + 3)
  }

  func yearOfEra(at index: Int) -> Read? {
    guard let (year, next) = eraYear(index) else { return nil }
    var date = written(index, next - 1)
    date.year = year
    return (date, next)
  }
}

/// Abbreviations of eras.
enum Eras {
  static let before = WordTable("bc bce")
  static let after = WordTable("ad ce")
}
