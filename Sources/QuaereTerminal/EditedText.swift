/// The text being edited and the cursor in it, both in scalars, as libedit counts.
struct EditedText: Equatable {
  var scalars: [Unicode.Scalar]
  var cursor: Int

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = min(max(0, cursor), scalars.count)
  }

  /// With the cursor at the end.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.init(scalars: scalars, cursor: scalars.count)
  }

  var whole: String { Self.string(scalars) }
  var beforeCursor: String { Self.string(scalars[..<cursor]) }

  /// `text` in the place of what stands between `start` and the cursor.
  func replacing(from start: Int, with text: String) -> EditedText {
    let start = min(max(0, start), cursor)
    let inserted = Array(text.unicodeScalars)
    return EditedText(
      scalars: scalars[..<start] + inserted + scalars[cursor...], cursor: start + inserted.count)
  }

  /// The cursor in the line above, in the same column or at the line's end; nil in the first line.
  var cursorAbove: Int? {
    let start = lineStart
    guard start > 0 else { return nil }
    return min(lineStart(start - 1) + cursor - start, start - 1)
  }

  /// The cursor in the line below; nil in the last line.
  var cursorBelow: Int? {
    let end = lineEnd
    guard end < scalars.count else { return nil }
    let endBelow = scalars[(end + 1)...].firstIndex(of: "\n") ?? scalars.count
    return min(end + 1 + cursor - lineStart, endBelow)
  }

  /// The ends of the line that the cursor is in.
  var lineStart: Int { lineStart(cursor) }
  var lineEnd: Int { scalars[cursor...].firstIndex(of: "\n") ?? scalars.count }

  private func lineStart(_ position: Int) -> Int {
    scalars[..<position].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
