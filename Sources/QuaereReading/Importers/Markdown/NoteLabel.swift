/// What stands raised, or in a link, as the label of a note.
enum NoteLabel {
  private static let symbols: Set<String> = ["*", "**", "***", "†", "‡", "§", "¶", "††", "‡‡"]

  /// The labels in `17`, `[17]`, `17, 18`, `*`; nil when it is something else, such as `th`.
  static func read(_ raw: some Collection<UInt8>, context: InlineContext) -> [String]? {
    let text = String(decoding: raw.filter { !isDecoration($0) }, as: UTF8.self)
    let parts = text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init)
    guard !parts.isEmpty else { return nil }
    return parts.allSatisfy { isLabel($0, context) } ? parts : nil
  }

  private static func isLabel(_ text: String, _ context: InlineContext) -> Bool {
    if text.utf8.allSatisfy(Byte.isDigit) { return text.utf8.count <= 4 }
    return symbols.contains(text) || context.raised.contains(text)
  }

  /// Brackets, escapes, spaces and emphasis around a label say nothing.
  private static func isDecoration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "_") || Byte.isSpace(byte)
  }
}
