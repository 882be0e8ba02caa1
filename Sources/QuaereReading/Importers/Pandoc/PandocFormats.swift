/// Word since 2007.
enum WordImporter: PandocImporter {
  static let name = "Word"
  static let fileExtensions = ["docx"]
  static let format = "docx"
  static let isArchive = true
}

/// OpenDocument, as LibreOffice writes it.
enum OpenDocumentImporter: PandocImporter {
  static let name = "OpenDocument"
  static let fileExtensions = ["odt"]
  static let format = "odt"
  static let isArchive = true
}

enum RTFImporter: PandocImporter {
  static let name = "RTF"
  static let fileExtensions = ["rtf"]
  static let format = "rtf"

  /// `\*` says that a reader may pass over what it does not know, and pandoc does pass over notes
  /// that LibreOffice writes so.
  static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    bytes.replacing(Array("{\\*\\footnote".utf8), with: Array("{\\footnote".utf8))
  }
}

enum LaTeXImporter: PandocImporter {
  static let name = "LaTeX"
  static let fileExtensions = ["tex", "latex"]
  static let format = "latex"
  static let isText = true
}

enum OrgImporter: PandocImporter {
  static let name = "Org"
  static let fileExtensions = ["org"]
  static let format = "org"
  static let isText = true
}
