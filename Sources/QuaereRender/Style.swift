/// What the renderer is told about where its text will stand.
public struct Style: Hashable, Sendable {
  /// Columns of the screen, never fewer than 8.
  public var width: Int {
    didSet { width = max(8, width) }
  }
  /// Whether SGR sequences may be written. The caller decides (NO_COLOR, TERM, `--color`).
  public var color: Bool
  /// Whether somebody can type the next line: `more` is offered only then.
  public var isTerminal: Bool
  /// How many rows are shown; nil for all.
  public var limit: Int?

  public init(width: Int = 80, color: Bool = false, isTerminal: Bool = true, limit: Int? = nil) {
    self.width = max(8, width)
    self.color = color
    self.isTerminal = isTerminal
    self.limit = limit
  }

  /// The same without colour.
  public var plain: Style {
    var style = self
    style.color = false
    return style
  }
}
