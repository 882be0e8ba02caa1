/// A screen in words: what commands such as `why`, `trace` and the opening page give. Roles, not
/// colours; the renderer knows the width and paints.
public struct Page: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case plain
    /// Counts, assumptions, hints.
    case dim
    case strong
    /// A sign such as `!` or `+`.
    case sign
  }

  public struct Segment: Hashable, Sendable {
    public var text: String
    public var role: Role
    /// Where the words lead: a web address, or the path of a file, absolute or from the notebook's
    /// folder.
    public var link: String?

    public init(_ text: String, _ role: Role = .plain, link: String? = nil) {
      self.text = text
      self.role = role
      self.link = link
    }
  }

  public enum Line: Hashable, Sendable {
    /// Cut with `…` at the width.
    case line([Segment])
    /// `right` stands at the right edge, on a line of its own where there is no room.
    case spread(left: [Segment], right: [Segment])
    /// Cells of a table: columns are aligned over neighbouring rows; the last may be cut.
    case cells([String])
    /// Wrapped at the width; every line but the first is indented by `hanging` columns more.
    case wrapped([Segment], hanging: Int)
    case blank
  }

  public var lines: [Line]

  public init(_ lines: [Line] = []) {
    self.lines = lines
  }

  public mutating func add(_ text: String, _ role: Role = .plain) {
    lines.append(.line([Segment(text, role)]))
  }

  public mutating func spread(_ left: String, _ right: String, rightRole: Role = .dim) {
    lines.append(.spread(left: [Segment(left)], right: [Segment(right, rightRole)]))
  }

  public mutating func wrap(_ text: String, hanging: Int = 0) {
    lines.append(.wrapped([Segment(text)], hanging: hanging))
  }

  public mutating func blank() { lines.append(.blank) }
}
