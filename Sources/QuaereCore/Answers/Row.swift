/// One row of an answer.
public struct Row: Hashable, Sendable {
  /// What it is called in a session and in JSON: `iztok:8.1`, `iztok:n4.2`, a source's key, a name, a
  /// mark's id. Full, with the handle.
  public var address: String
  /// The address as shown: without the handle while one document is open.
  public var place: String
  /// Of passages and sentences.
  public var print: Print?
  /// Every field of the noun, in the order of `docs/language.md`.
  public var fields: [Field]
  /// Names of the fields that were inferred; shown in [brackets].
  public var inferred: [String]
  /// `!` to confirm, `+` confirmed, `x` disputed, `~` contested, `*` note.
  public var sign: String?

  public init(
    address: String, place: String? = nil, print: Print? = nil, fields: [Field] = [],
    inferred: [String] = [], sign: String? = nil
  ) {
    self.address = address
    self.place = place ?? address
    self.print = print
    self.fields = fields
    self.inferred = inferred
    self.sign = sign
  }

  public subscript(name: String) -> Value {
    fields.first { $0.name == name }?.value ?? .none
  }

  /// `address~print`, as sessions keep it; the address alone where there is no print.
  public var stored: String { print.map { "\(address)~\($0)" } ?? address }
}
