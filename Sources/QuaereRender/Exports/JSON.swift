import QuaereCore

/// A value of JSON (RFC 8259) with its keys in order; Foundation's encoder does not keep them.
indirect enum JSON {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  static func number(_ number: Int) -> JSON { .number(Double(number)) }

  init(_ value: Value) {
    switch value {
    case .none: self = .null
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .flag(flag)
    case .list(let values): self = .list(values.map { JSON($0) })
    case .parts(let fields): self = .object(fields.map { ($0.name, JSON($0.value)) })
    }
  }

  /// On one line, without blanks.
  var encoded: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    // JSON knows no infinity.
    case .number(let number):
      bytes.append(contentsOf: (number.isFinite ? Value.plain(number) : "null").utf8)
    case .text(let text): JSON.write(text, to: &bytes)
    case .list(let values):
      JSON.write(values, "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      JSON.write(members, "{", "}", to: &bytes) { member, bytes in
        JSON.write(member.0, to: &bytes)
        bytes.append(contentsOf: ":".utf8)
        member.1.write(to: &bytes)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to bytes: inout [UInt8],
    each: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(contentsOf: ",".utf8) }
      each(element, &bytes)
    }
    bytes.append(contentsOf: close.utf8)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\"".utf8)
    escaper.write(text, to: &bytes)
    bytes.append(contentsOf: "\"".utf8)
  }

  /// More is escaped than JSON demands: C1 controls and overrides of direction would act on a
  /// terminal, and line separators would break the one line.
  private static let escaper = Escaper("\"\\") { scalar in
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
