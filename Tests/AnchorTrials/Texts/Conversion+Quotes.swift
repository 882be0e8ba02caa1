extension Conversion {
  /// The text with other quotation marks and dashes.
  func punctuated(_ text: String) -> String {
    guard quotes != .asTheyAre else { return text }
    var out = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "”": out.append(contentsOf: double(after: last).unicodeScalars)
      case "'", "‘", "’": out.append(contentsOf: single(after: last).unicodeScalars)
      default: out.append(scalar)
      }
      last = scalar
    }
    let isStraight = quotes == .straight
    return isStraight
      ? String(out).replacing("—", with: "--").replacing("…", with: "...")
      : String(out).replacing("--", with: "—").replacing(" - ", with: " – ")
        .replacing("...", with: "…")
  }

  private func isOpening(after last: Unicode.Scalar) -> Bool {
    " (-—[“‘".unicodeScalars.contains(last)
  }

  private func double(after last: Unicode.Scalar) -> String {
    switch quotes {
    case .asTheyAre, .straight: "\""
    case .curly: isOpening(after: last) ? "“" : "”"
    case .angled: isOpening(after: last) ? "«\u{A0}" : "\u{A0}»"
    }
  }

  private func single(after last: Unicode.Scalar) -> String {
    switch quotes {
    case .asTheyAre, .straight: "'"
    case .curly, .angled: isOpening(after: last) ? "‘" : "’"
    }
  }
}
