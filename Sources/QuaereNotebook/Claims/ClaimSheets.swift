import QuaereCore
import QuaereRender

/// Claim sheets one below the other, for a file.
struct ClaimSheets {
  let sheets: [ClaimSheet]
  let question: String

  /// Nil for formats that have rows.
  func text(as format: String) -> String? {
    switch format {
    case "text": plain
    case "markdown": markdown
    default: nil
    }
  }

  private var plain: String {
    sheets.map { PageFormat().text($0.page, style: Style().plain) }.joined(separator: "\n")
  }

  private var markdown: String {
    "# Claim sheets: \(MarkdownFormat.escaped(question))\n"
      + sheets.map { "\n" + markdown($0) }.joined()
  }

  private func markdown(_ sheet: ClaimSheet) -> String {
    var text = "## \(MarkdownFormat.escaped(sheet.text.place))\n\n"
    if !sheet.quotation.isEmpty { text += "> \(MarkdownFormat.escaped(sheet.quotation))\n\n" }
    for field in sheet.fields where field.name != "claim" {
      switch field.value {
      case .list(let values) where values.count == 1:
        text += item(field.name, values[0].plain)
      case .list(let values) where !values.isEmpty:
        text += "- **\(field.name)**\n"
        for value in values { text += "  - \(MarkdownFormat.escaped(value.plain))\n" }
      default:
        if !field.value.plain.isEmpty { text += item(field.name, field.value.plain) }
      }
    }
    return text
  }

  private func item(_ name: String, _ words: String) -> String {
    "- **\(name)** \(MarkdownFormat.escaped(words))\n"
  }
}
