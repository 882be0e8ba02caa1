import Foundation
import QuaereCore

/// A paragraph (or heading) being edited. Every letter knows which letter of the text before it was.
package struct Piece: Equatable {
  var isHeading = false
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each scalar: number of the letter it was, or stands for; `new` for what is none.
  private(set) var origins: [Int] = []

  static let new = -1

  init() {}

  /// A text in which nothing has a past.
  init(new text: some StringProtocol) { append(text, origin: Piece.new) }

  /// The text before; its letters are numbered from `first`.
  init(_ text: String, isHeading: Bool, first: Int) {
    self.isHeading = isHeading
    var next = first
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      let count = isHeading ? 0 : Letter.keys(of: scalar).count
      scalars.append(scalar)
      origins.append(count == 0 ? Piece.new : next)
      next += count
    }
  }

  var count: Int { scalars.count }
  var text: String { String(String.UnicodeScalarView(scalars)) }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  subscript(_ range: Range<Int>) -> Piece {
    var part = Piece()
    part.scalars = Array(scalars[range])
    part.origins = Array(origins[range])
    return part
  }

  mutating func append(_ other: Piece) {
    scalars += other.scalars
    origins += other.origins
  }

  mutating func append(_ text: some StringProtocol, origin: Int) {
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      origins.append(origin)
    }
  }

  mutating func insert(_ text: String, at place: Int) {
    replace(place..<place, with: text, origin: Piece.new)
  }

  /// - Parameter origin: the letter that the new text stands for; by default that of the first
  ///   letter it replaces.
  mutating func replace(_ range: Range<Int>, with text: String, origin: Int? = nil) {
    let origin = origin ?? origins[range].first { $0 != Piece.new } ?? Piece.new
    scalars.replaceSubrange(range, with: Array(text.unicodeScalars))
    origins.replaceSubrange(
      range, with: repeatElement(origin, count: text.unicodeScalars.count))
  }

  /// The scalars that hold the letters of a range of origins; nil when they are not all here.
  func range(of letters: Range<Int>) -> Range<Int>? {
    guard let first = origins.firstIndex(of: letters.lowerBound),
      let last = origins.lastIndex(of: letters.upperBound - 1)
    else { return nil }
    return first..<last + 1
  }
}
