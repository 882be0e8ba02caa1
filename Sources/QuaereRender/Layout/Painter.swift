import QuaereCore

/// The last step of every screen: lines become text, painted only where the style allows it. Nothing
/// reaches a screen except through here, so no text of a document can carry an escape sequence.
struct Painter {
  let style: Style

  func text(_ lines: [Line]) -> String {
    lines.map { line($0) + "\n" }.joined()
  }

  private func line(_ line: Line) -> String {
    line.trimmed.map(paint).joined()
  }

  private func paint(_ segment: Page.Segment) -> String {
    let text = Harmless.text(segment.text)
    guard style.color, let code = code(segment), !text.isEmpty else { return linked(text, segment) }
    return "\u{1B}[\(code)m\(linked(text, segment))\u{1B}[0m"
  }

  /// A terminal that does not know Operating System Command 8 shows the words alone.
  private func linked(_ text: String, _ segment: Page.Segment) -> String {
    guard !text.isEmpty, let target = segment.link.flatMap({ style.links?.target(of: $0) }) else {
      return text
    }
    return "\u{1B}]8;;\(target)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  /// The parameter of Select Graphic Rendition (ECMA-48 8.3.117).
  private func code(_ segment: Page.Segment) -> String? {
    switch segment.role {
    case .plain: nil
    case .dim: "2"
    case .strong: "1"
    case .sign: Painter.signs[segment.text.filter { $0 != " " }]
    }
  }

  /// Colours repeat a sign and never stand for one.
  private static let signs = ["!": "33", "+": "32", "x": "31", "~": "35", "*": "36", "^": "31"]
}
