import QuaereCore

/// An error: the line, a caret, one sentence, and at most three things to type.
public struct DiagnosticScreen: Sendable {
  /// What stands before the line.
  public var prompt: String
  /// False where the line is on the screen already, straight above.
  public var echoes: Bool

  public init(prompt: String = "? ", echoes: Bool = true) {
    self.prompt = prompt
    self.echoes = echoes
  }

  public func text(_ diagnostic: Diagnostic, line: String, style: Style) -> String {
    let excerpt = Excerpt(of: line, span: diagnostic.span, room: style.width - Width.of(prompt))
    var lines: [Line] = []
    // A line that had to be cut stands otherwise than it was typed, so the caret needs it again.
    if echoes || !excerpt.isWhole { lines.append([Page.Segment(prompt + excerpt.text)]) }
    if let column = excerpt.caret {
      lines.append([Page.Segment("^", .sign)].indented(Width.of(prompt) + column))
    }
    return Painter(style: style).text(lines + words(diagnostic, width: style.width))
  }

  private func words(_ diagnostic: Diagnostic, width: Int) -> [Line] {
    let message = Harmless.text(sentence(diagnostic.message))
    // Nobody types what fills the screen; a pasted page would come back as a hint.
    let hints = diagnostic.hints.filter { $0.utf8.count < 4 * width }.map { Harmless.text($0) }
    let line = "  " + message + (hints.isEmpty ? "" : "   " + hints.joined(separator: " · "))
    if Width.of(line) <= width { return [[Page.Segment(line)]] }
    // Hints are never cut: they are there to be typed.
    return Wrap.lines([Page.Segment(message)], first: width - 2, rest: width - 2)
      .map { $0.indented(2) } + hints.map { [Page.Segment("    " + $0)] }
  }

  /// Diagnostics come without their full stop.
  private func sentence(_ message: String) -> String {
    guard let last = message.last, !".?!:…".contains(last) else { return message }
    return message + "."
  }
}

/// The part of the input that an error is about, and where in it the caret stands.
struct Excerpt {
  var text: String
  /// Columns before the caret; nil when no word is to blame.
  var caret: Int?
  /// Whether this is all that was typed.
  var isWhole: Bool

  /// - Parameter span: Unicode scalar offsets in the input, which may have several lines.
  init(of input: String, span: Range<Int>?, room: Int) {
    let scalars = Array(input.unicodeScalars)
    let offset = span.map { min(max(0, $0.lowerBound), scalars.count) }
    let start = scalars[..<(offset ?? 0)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    let before = Excerpt.string(scalars[start..<(offset ?? start)])
    let line = Excerpt.string(scalars[start..<end])
    caret = offset.map { _ in Width.of(before) }
    text = line
    isWhole = start == 0 && end == scalars.count
    if Width.of(line) > room {
      cut(before, Excerpt.string(scalars[(offset ?? start)..<end]), room: max(4, room))
    }
  }

  private mutating func cut(_ before: String, _ after: String, room: Int) {
    isWhole = false
    guard let column = caret, column >= room - 1 else {
      text = Width.cut(text, to: room)
      return
    }
    let shown = Width.cutStart(before, to: room / 2)
    text = shown + Width.cut(after, to: room - Width.of(shown))
    caret = Width.of(shown)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    Harmless.text(String(scalars: scalars))
  }
}
