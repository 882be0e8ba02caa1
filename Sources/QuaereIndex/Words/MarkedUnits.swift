/// The marks around the words of a phrase in the units of an index.
final class MarkedUnits {
  private let marks: Marks
  private let index: Index
  private let unit: TextUnit
  private let texts: TextReader

  init(_ marks: [String?], _ index: Index, _ unit: TextUnit) {
    self.marks = Marks(marks)
    (self.index, self.unit) = (index, unit)
    texts = TextReader(index.blockText)
  }

  /// True when they stand around the words of a unit that begin at a place of the text.
  func stand(in id: UInt32, at first: Int) -> Bool {
    let word = first - index.tokens(of: unit, Int(id)).lowerBound
    return marks.stand(in: id, texts.text(of: unit, Int(id), index), atWord: word)
  }
}
