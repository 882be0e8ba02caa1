/// What is shown with the text while it is typed.
public struct Decoration: Sendable, Equatable {
  /// Stretches of the text, in scalars. Where they overlap, paints add up.
  public var paints: [Stretch]
  /// A few words behind the end of the text; shown while the cursor is there and they fit.
  public var hint: String
  /// Whether the rest of the newest entry that begins with the text stands behind it, to be taken
  /// by the keys that go to the right.
  public var showsEarlier: Bool

  public struct Stretch: Sendable, Equatable {
    public var range: Range<Int>
    public var paint: Paint

    public init(_ range: Range<Int>, _ paint: Paint) {
      self.range = range
      self.paint = paint
    }
  }

  public init(paints: [Stretch] = [], hint: String = "", showsEarlier: Bool = false) {
    self.paints = paints
    self.hint = hint
    self.showsEarlier = showsEarlier
  }

  public static let none = Decoration()

  /// One paint for each scalar.
  func paint(count: Int) -> [Paint] {
    var all = [Paint](repeating: .plain, count: count)
    for stretch in paints {
      for index in stretch.range.clamped(to: 0..<count) {
        all[index] = all[index].with(stretch.paint)
      }
    }
    return all
  }
}
