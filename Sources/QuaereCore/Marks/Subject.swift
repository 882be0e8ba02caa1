/// What a mark is on when it is on no place of a text.
public enum Subject: Hashable, Sendable {
  /// A cited work, by its key.
  case source(String)
  /// A name, by one of its spellings.
  case name(String)

  public var text: String {
    switch self {
    case .source(let text), .name(let text): text
    }
  }

  /// `name Anna Vogel`, as a session keeps it after `@ `.
  public var stored: String {
    switch self {
    case .source(let key): "source \(key)"
    case .name(let name): "name \(name)"
    }
  }

  /// Reads `stored`; nil when it is none.
  public init?(stored: String) {
    let parts = stored.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "source": self = .source(parts[1])
    case "name": self = .name(parts[1])
    default: return nil
    }
  }
}
