import FoundationEssentials
import QuaereCore

/// CSL-JSON, as Zotero exports it.
public enum CSLList: WorkList {
  public static let name = "CSL-JSON"
  public static let fileExtensions = ["json"]

  /// An array of objects, near whose beginning stands what only works have.
  public static func recognises(_ file: SourceFile) -> Bool {
    let start = file.text.prefix(20_000)
    guard start.first(where: { !Byte.isSpace($0) }) == UInt8(ascii: "[") else { return false }
    let text = String(decoding: start, as: UTF8.self)
    return text.contains("\"id\"") && text.contains("\"type\"")
      && ["\"title\"", "\"author\"", "\"issued\"", "\"container-title\""].contains {
        text.contains($0)
      }
  }

  public static func read(_ file: SourceFile) throws -> [ListedWork] {
    let data = Data(file.text)
    guard let items = try? JSONDecoder().decode([Item].self, from: data) else {
      throw ImportError("its JSON is not the list of works that it begins as")
    }
    return items.compactMap(work)
  }

  private static func work(_ item: Item) -> ListedWork? {
    var work = ListedWork(key: WorkKey.kept(item.citationKey ?? item.id?.text ?? ""))
    let people = item.author ?? item.editor ?? []
    work.authors = people.map(\.written).filter { !$0.isEmpty }
    work.title = clean(item.title)
    work.container = clean(item.container?.text)
    work.volume = item.volume?.text
    work.issue = item.issue?.text
    work.date = item.issued?.edtf
    return work.title == nil && work.authors.isEmpty ? nil : work
  }

  /// Titles may have tags in them.
  private static func clean(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    var out = ""
    var tag = ""
    for sign in text {
      if sign == "<" || !tag.isEmpty { tag.append(sign) } else { out.append(sign) }
      guard sign == ">" || tag.count > 60 else { continue }
      if !isTag(tag) { out += tag }
      tag = ""
    }
    return Normalised.collapsingWhiteSpace(out + tag)
  }

  private static func isTag(_ text: String) -> Bool {
    let name = text.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter }
    return ["i", "b", "em", "sup", "sub", "sc", "span"].contains(name.lowercased())
  }

  private struct Item: Decodable {
    var id: Scalar?
    var citationKey: String?
    var title: String?
    var author: [Person]?
    var editor: [Person]?
    var container: Scalar?
    var volume: Scalar?
    var issue: Scalar?
    var issued: Issued?

    enum CodingKeys: String, CodingKey {
      case id, title, author, editor, volume, issue, issued
      case citationKey = "citation-key"
      case container = "container-title"
    }
  }

  private struct Person: Decodable {
    var family: String?
    var given: String?
    var literal: String?
    var particle: String?

    enum CodingKeys: String, CodingKey {
      case family, given, literal
      case particle = "non-dropping-particle"
    }

    var written: String {
      literal ?? [given, particle, family].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Numbers are written as strings or as numbers.
  private struct Scalar: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else {
        text = String(try value.decode(Int.self))
      }
    }
  }

  private struct Issued: Decodable {
    var parts: [[Scalar]]?
    var raw: String?
    var literal: String?

    enum CodingKeys: String, CodingKey {
      case parts = "date-parts"
      case raw, literal
    }

    var edtf: String? {
      let days = (parts ?? []).compactMap { part in CSLList.day(part.map(\.text)) }
      if let first = days.first {
        return days.count > 1 ? EDTF("\(first)/\(days[1])").map(\.text) : first
      }
      let written = raw ?? literal ?? ""
      return EDTF(written) != nil ? written : DateLine.edtf(written)
    }
  }

  private static func day(_ parts: [String]) -> String? {
    guard let year = parts.first.flatMap({ Int($0) }), (0...9999).contains(year) else { return nil }
    let rest = parts.dropFirst().prefix(2).compactMap { Int($0) }
    let text = ([pad(year, 4)] + rest.map { pad($0, 2) }).joined(separator: "-")
    return EDTF(text) != nil ? text : pad(year, 4)
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Keys as files of works give them.
enum WorkKey {
  /// A key that can be typed stays; other signs in it become hyphens. Nil for an address, which
  /// Zotero puts where it has no key.
  static func kept(_ key: String) -> String? {
    guard !key.isEmpty, !key.contains("://") else { return nil }
    var out = ""
    for scalar in key.unicodeScalars {
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
        || scalar == "_"
      if isKept {
        out.unicodeScalars.append(scalar)
      } else if !out.hasSuffix("-") {
        out += "-"
      }
    }
    while out.hasSuffix("-") { out.removeLast() }
    return Address.isHandle(out) ? out : Address.isHandle("w" + out) ? "w" + out : nil
  }
}
