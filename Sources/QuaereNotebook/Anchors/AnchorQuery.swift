import QuaereCore

/// An anchor in the tokens of one edition.
struct AnchorQuery {
  /// Contexts up to this many characters a side are for reading and for finding changed words.
  static let usual = 48
  /// Up to so many, the words had a like elsewhere, but the words near them tell the two apart.
  static let near = 160
  /// Up to so many, only words further off do, and most of them must agree. Beyond, nothing but all
  /// of the context tells the place from its likes.
  static let wide = 448
  /// Where even this much had a like, the place was never the only one.
  static let limit = 640
  /// Quotations shorter than this need their context on both sides.
  static let short = 32
  /// Quotations at least this long, found once, need no context.
  static let long = 64

  /// Before the words before and after the words after: these are all that the document had. In a
  /// short one no number of characters could say that all of them were needed.
  static let end = "¶"

  let anchor: Anchor
  let words: [Int32]
  let before: ContextSide
  let after: ContextSide
  let wordsWeight: Float
  /// In characters.
  let length: Int
  let reach: Reach

  /// How much context it took to tell the place from its likes.
  enum Reach { case usual, near, wide, whole, tooLittle }

  init(_ anchor: Anchor, in stream: TokenStream) {
    self.anchor = anchor
    let isAll = AnchorQuery.hasAll(anchor)
    let context = max(anchor.before.unicodeScalars.count, anchor.after.unicodeScalars.count)
    reach =
      switch context {
      case _ where isAll: .whole
      case ...AnchorQuery.usual: .usual
      case ...AnchorQuery.near: .near
      case ...AnchorQuery.wide: .wide
      case ...AnchorQuery.limit: .whole
      default: .tooLittle
      }
    // Far words tell as much as near ones where they were taken for what they tell.
    let scale: Float = context > AnchorQuery.near ? 40 : 8
    words = stream.query(anchor.words)
    let before = isAll ? String(anchor.before.dropFirst()) : anchor.before
    let after = isAll ? String(anchor.after.dropLast()) : anchor.after
    self.before = ContextSide(stream.queried(before).reversed(), scale: scale, in: stream)
    self.after = ContextSide(stream.queried(after), scale: scale, in: stream)
    wordsWeight = words.reduce(0) { $0 + stream.weight($1) }
    length = anchor.words.unicodeScalars.count
  }

  /// True for one that was made with all of a short document around it.
  static func hasAll(_ anchor: Anchor) -> Bool {
    anchor.before.hasPrefix(end) && anchor.after.hasSuffix(end)
  }

  /// Nothing less than all of the context will do.
  var isStrict: Bool { reach == .whole || reach == .tooLittle }

  /// The tokens in reading order: context, words, context.
  var all: [Int32] { before.ids.reversed() + words + after.ids }
}
