import Foundation

/// Single references with their fields (`linkedbooks*.jsonl`).
enum LinkedBooks {
  struct Reference {
    var text: String
    var language: String
    /// Title and container are one field in this set.
    var fields: [GoldCitation.Field: String]
  }

  private struct Line: Decodable {
    var reference: String
    var tags: [String: String]
    var language: String?
  }

  static func references(in folder: String) -> [Reference] {
    SetFiles.named({ $0.hasPrefix("linkedbooks") && $0.hasSuffix(".jsonl") }, in: folder)
      .flatMap { path in
        String(decoding: SetFiles.data(path) ?? Data(), as: UTF8.self)
          .split(separator: "\n").compactMap { reference(String($0)) }
      }
  }

  private static func reference(_ line: String) -> Reference? {
    guard let read = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)),
      read.tags["title"] != nil
    else { return nil }
    var fields: [GoldCitation.Field: String] = [:]
    fields[.title] = read.tags["title"]
    fields[.author] = read.tags["author"]
    fields[.date] = ["year", "date", "publicationnumber-year"].compactMap { read.tags[$0] }.joined(separator: " ")
    fields[.pages] = read.tags["pagination"]
    return Reference(text: read.reference, language: read.language ?? "", fields: fields)
  }
}
