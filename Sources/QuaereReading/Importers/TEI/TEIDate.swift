import QuaereCore

/// The date that an element states, in EDTF.
enum TEIDate {
  static func edtf(of node: Int, in tree: MarkupTree) -> String? {
    func value(_ name: String) -> String? {
      (tree.attribute(name + "-iso", of: node) ?? tree.attribute(name, of: node)).map(day)
    }
    let ends: (String?, String?)? =
      if let when = value("when") {
        (when, nil)
      } else if value("from") != nil || value("to") != nil {
        (value("from") ?? "..", value("to") ?? "..")
      } else if value("notBefore") != nil || value("notAfter") != nil {
        (value("notBefore") ?? "..", value("notAfter") ?? "..")
      } else {
        nil
      }
    guard let ends, let first = ends.0 else {
      let written = tree.string(node, most: 60)
      return EDTF(written) != nil ? written : DateLine.edtf(written)
    }
    let mark = doubt(node, tree)
    let text = ends.1.map { "\(first)/\($0)" } ?? first + mark
    return EDTF(text).map(\.text)
  }

  /// `cert="low"` and `precision="low"` as EDTF has them.
  private static func doubt(_ node: Int, _ tree: MarkupTree) -> String {
    let certainty = tree.attribute("cert", of: node)
    let isUnsure = certainty == "low" || certainty == "unknown"
    let isVague = tree.attribute("precision", of: node) == "low"
    return isUnsure && isVague ? "%" : isUnsure ? "?" : isVague ? "~" : ""
  }

  /// W3C dates have a time zone, and a time, where EDTF here has days.
  private static func day(_ written: String) -> String {
    let trimmed = Normalised.collapsingWhiteSpace(written)
    return String(trimmed.prefix { $0 != "T" && $0 != "Z" && $0 != "+" })
  }
}
