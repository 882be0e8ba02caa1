import QuaereCore

/// BibTeX and BibLaTeX.
public enum BibTeXList: WorkList {
  public static let name = "BibTeX"
  public static let fileExtensions = ["bib"]

  public static func read(_ file: SourceFile) throws -> [ListedWork] {
    var reader = BibTeXReader(file.text)
    let entries = reader.readAll()
    let hasText = file.text.contains { !Byte.isSpace($0) }
    if entries.isEmpty, hasText, file.text.contains(UInt8(ascii: "@")) {
      throw ImportError("its BibTeX has no entry that is whole")
    }
    return entries.compactMap(work)
  }

  private static func work(_ entry: BibTeXReader.Entry) -> ListedWork? {
    var work = ListedWork(key: WorkKey.kept(entry.key))
    func field(_ names: String...) -> String? {
      names.lazy.compactMap { entry.fields[$0] }.first.map(LaTeXText.plain)
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    work.authors = BibTeXNames.people(entry.fields["author"] ?? entry.fields["editor"] ?? "")
    work.title = field("title")
    if let title = work.title, let rest = field("subtitle") { work.title = "\(title): \(rest)" }
    work.container = field("journaltitle", "journal", "booktitle", "maintitle")
    work.volume = field("volume")
    work.issue = field("number", "issue")
    work.date = date(field("date") ?? field("origdate"), field("year"), field("month"))
    return work.title == nil && work.authors.isEmpty ? nil : work
  }

  private static func date(_ date: String?, _ year: String?, _ month: String?) -> String? {
    if let date, let value = EDTF(date) { return value.text }
    guard let year else { return nil }
    if let month, let written = DateLine.edtf("\(month) \(year)") { return written }
    return EDTF(year)?.text ?? DateLine.edtf(year)
  }
}

/// `Avrich, Paul and {Groupe du sud} and de Vega, Luis`.
enum BibTeXNames {
  static func people(_ field: String) -> [String] {
    parts(field).map(name).filter { !$0.isEmpty && $0 != "others" }
  }

  /// Cut at `and` outside of braces.
  private static func parts(_ field: String) -> [String] {
    var found: [String] = []
    var depth = 0
    var words: [Substring] = []
    for word in field.split(whereSeparator: \.isWhitespace) {
      if depth == 0, word.lowercased() == "and" {
        found.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
      depth += word.count { $0 == "{" } - word.count { $0 == "}" }
    }
    return found + [words.joined(separator: " ")]
  }

  /// In the order in which it is said: given names, particle, surname.
  private static func name(_ part: String) -> String {
    // Braces round the whole say that a comma in it parts nothing.
    if part.hasPrefix("{"), part.hasSuffix("}") { return LaTeXText.plain(part) }
    let pieces = LaTeXText.plain(part).components(parting: ",").map {
      Normalised.collapsingWhiteSpace($0)
    }
    guard pieces.count > 1 else { return pieces.first ?? "" }
    // `Last, Jr, First`.
    let given = pieces.last ?? ""
    return [given, pieces[0]].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
