extension Escaper {
  /// Character data of XML and HTML. Control characters may not stand in XML at all, not even
  /// escaped; they become their signs.
  static let markup = Escaper("&<>\"") { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(Harmless.sign(for: scalar))
    }
  }
}
