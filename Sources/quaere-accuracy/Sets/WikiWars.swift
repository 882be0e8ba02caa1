import Foundation

/// Date expressions with the words around them and their values (`wikiwars*.json`).
enum WikiWars {
  struct Item: Decodable {
    var doc: String
    var text: String
    var val: String
    var type: String
    var context: String

    /// An expression that says itself which day, month, year, season, decade or century it means,
    /// all but parts that the text before it has told: `June 10`, `the summer`, `that year`.
    var isDated: Bool {
      let words = text.lowercased()
      if type == "duration" || type == "deictic_ref" { return false }
      let isMonth = WikiWars.months.contains { words.contains($0) }
      let isSeason = ["spring", "summer", "autumn", "winter"].contains { words.contains($0) }
      return words.contains(where: \.isNumber) && !words.contains("later")
        && !words.contains("earlier")
        || isMonth || isSeason
    }
  }

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func items(in folder: String) -> [Item] {
    SetFiles.named({ $0.hasPrefix("wikiwars") && $0.hasSuffix(".json") }, in: folder)
      .flatMap { (try? JSONDecoder().decode([Item].self, from: SetFiles.data($0) ?? Data())) ?? [] }
  }
}
