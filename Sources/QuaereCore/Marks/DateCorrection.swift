/// `date PLACE "words" is PERIOD`: what certain words of a text date, said by a person.
public struct DateCorrection: Sendable, Equatable {
  /// The entry that said it.
  public var id: String
  public var author: String
  /// Where the words stand today; nil when they have lost their place.
  public var place: Address?
  /// Unicode scalar offsets of the words in the sentence or footnote at `place`.
  public var range: Range<Int>?
  public var words: String
  public var value: EDTF

  public init(
    id: String, author: String, place: Address?, range: Range<Int>?, words: String, value: EDTF
  ) {
    self.id = id
    self.author = author
    self.place = place
    self.range = range
    self.words = words
    self.value = value
  }
}
