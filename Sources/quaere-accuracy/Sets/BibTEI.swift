import Foundation
import FoundationXML

/// Raw footnotes and, beside them, the same in TEI (`bibtei_*.xml`).
enum BibTEI {
  static func sets(in folder: String) -> [(name: String, notes: [GoldNote])] {
    SetFiles.named({ $0.hasPrefix("bibtei") && $0.hasSuffix(".xml") }, in: folder).compactMap {
      path in
      guard let data = SetFiles.data(path), let root = try? XMLDocument(data: data).rootElement()
      else { return nil }
      let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      return (name, all("instance", in: root).compactMap(note))
    }
  }

  private static func note(_ instance: XMLElement) -> GoldNote? {
    guard let input = all("input", in: instance).first?.stringValue,
      let output = all("output", in: instance).first
    else { return nil }
    let bibls = all("bibl", in: output)
    let label = all("label", in: output).first?.stringValue ?? ""
    var text = input
    if !label.isEmpty, text.hasPrefix(label) {
      text = String(text.dropFirst(label.count).drop { $0 == " " })
    }
    var finder = SpanFinder(text)
    let citations = bibls.compactMap { bibl -> GoldCitation? in
      guard let range = finder.next(bibl.stringValue ?? "") else { return nil }
      return citation(bibl, range)
    }
    return GoldNote(label: label, text: text, citations: citations)
  }

  private static func citation(_ bibl: XMLElement, _ range: Range<Int>) -> GoldCitation {
    var made = GoldCitation(range: range)
    let titles = all("title", in: bibl)
    let own =
      titles.first { $0.titleLevel == "a" } ?? titles.first { $0.titleLevel == "m" } ?? titles.first
    made.set(.title, own?.text)
    made.set(.container, titles.first { $0 !== own && $0.titleLevel != "s" }?.text)
    let authors = all("author", in: bibl)
    made.set(.author, authors.isEmpty ? nil : authors.map(\.text).joined(separator: " "))
    made.surnames = authors.flatMap { author in
      let names = all("surname", in: author).map(\.text)
      return names.isEmpty ? [author.text] : names
    }
    made.set(.date, all("date", in: bibl).first?.text)
    let scopes = all("biblScope", in: bibl) + all("citedRange", in: bibl)
    made.set(.volume, scopes.first { $0.unit == "volume" }?.text)
    made.set(.issue, scopes.first { $0.unit == "issue" }?.text)
    let pages = scopes.filter { $0.unit == "page" }.map(\.text)
    made.set(.pages, pages.isEmpty ? nil : pages.joined(separator: " "))
    let refs = all("ref", in: bibl)
    made.isBackReference = refs.contains { $0.value(of: "type") == "op-cit" }
    made.noteReferredTo =
      refs.first { $0.value(of: "type") == "footnote" }?.value(of: "n")
    return made
  }

  private static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
    (element.children ?? []).compactMap { $0 as? XMLElement }.flatMap { child in
      (child.localName == name ? [child] : []) + all(name, in: child)
    }
  }
}

extension GoldCitation {
  fileprivate mutating func set(_ field: Field, _ text: String?) {
    if let text, !text.isEmpty { fields[field] = text }
  }
}

extension XMLElement {
  fileprivate var text: String {
    words.joined(separator: " ")
  }
  /// Of each part by itself: white space between elements is not kept by the parser.
  private var words: [Substring] {
    (children ?? []).flatMap { child in
      (child as? XMLElement)?.words
        ?? (child.stringValue ?? "").split(whereSeparator: \.isWhitespace)
    }
  }
  fileprivate var titleLevel: String? { value(of: "level") }
  fileprivate var unit: String? { value(of: "unit") }

  /// By the local name: `attribute(forName:)` finds none where a default namespace is declared.
  fileprivate func value(of name: String) -> String? {
    attributes?.first { ($0.localName ?? $0.name) == name }?.stringValue
  }
}
