import QuaereCore

/// A session, read. Reading never fails on a session; what is strange is in `oddities`.
public struct SessionFile: Hashable, Sendable {
  /// The file's name, without its folder.
  public var name: String
  public var header: SessionHeader
  public var items: [SessionItem]
  public var oddities: [Oddity] = []

  public init(name: String, header: SessionHeader, items: [SessionItem] = []) {
    self.name = name
    self.header = header
    self.items = items
  }

  /// Nil when the text has not the front matter of a session: another Markdown file, left alone.
  public init?(text: String, name: String) {
    self.init(bytes: Array(text.utf8), name: name)
  }

  public init?(bytes: [UInt8], name: String) {
    guard let parsed = SessionParser.parse(bytes, name: name) else { return nil }
    self = parsed
  }

  public var entries: [Entry] {
    items.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  public var torn: [TornEntry] {
    items.compactMap { if case .torn(let torn) = $0 { torn } else { nil } }
  }

  /// The text as this program writes it.
  public var text: String { header.text + items.map(\.text).joined() }

  var hasEntries: Bool { items.contains { if case .entry = $0 { true } else { false } } }
}
