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
  /// What addresses of the web and of files become; nil where the terminal has no links.
  public var links: LinkTargets?

  public init(
    width: Int = 80, color: Bool = false, isTerminal: Bool = true, limit: Int? = nil,
    links: LinkTargets? = nil
  ) {
    self.width = max(8, width)
    self.color = color
    self.isTerminal = isTerminal
    self.limit = limit
    self.links = links
  }

  /// The same without colour and links.
  public var plain: Style {
    var style = self
    style.color = false
    style.links = nil
    return style
  }
}
