/// What a field of a row holds.
public indirect enum Value: Hashable, Sendable {
  case none
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([Value])
  /// Named parts in order, such as a spelling's text and count.
  case parts([Field])

  public static func number(_ number: Int) -> Value { .number(Double(number)) }

  /// `none` for nil or the empty string.
  public static func optional(_ text: String?) -> Value {
    guard let text, !text.isEmpty else { return .none }
    return .text(text)
  }

  /// One line of plain text: lists with ` · ` between, parts with a space.
  public var plain: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): Value.plain(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let values): values.map(\.plain).joined(separator: " · ")
    case .parts(let fields): fields.map(\.value.plain).joined(separator: " ")
    }
  }

  /// Whole numbers without a decimal point.
  public static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

/// A named value. The names are those that `show`, `sort by` and `where` take, and the keys of JSON.
public struct Field: Hashable, Sendable {
  public var name: String
  public var value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
