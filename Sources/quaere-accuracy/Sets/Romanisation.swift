import Foundation

/// A table by which Russian is written in Latin letters (`iuliia*.json`).
struct Romanisation {
  let name: String
  private let letters: [String: String]
  private let previous: [String: String]
  private let next: [String: String]
  private let ending: [String: String]

  private struct File: Decodable {
    var name: String
    var mapping: [String: String]?
    var prev_mapping: [String: String]?
    var next_mapping: [String: String]?
    var ending_mapping: [String: String]?
  }

  static func tables(in folder: String) -> [Romanisation] {
    SetFiles.named({ $0.hasPrefix("iuliia") && $0.hasSuffix(".json") }, in: folder).compactMap {
      guard let data = SetFiles.data($0),
        let file = try? JSONDecoder().decode(File.self, from: data)
      else { return nil }
      return Romanisation(file)
    }
  }

  private init(_ file: File) {
    name = file.name
    letters = file.mapping ?? [:]
    previous = file.prev_mapping ?? [:]
    next = file.next_mapping ?? [:]
    ending = file.ending_mapping ?? [:]
  }

  func latin(_ word: String) -> String {
    let small = word.lowercased().map(String.init)
    var stem = small[...]
    var tail = ""
    if small.count > 2, let made = ending[small.suffix(2).joined()] {
      stem = small.dropLast(2)
      tail = made
    }
    var out = ""
    for index in stem.indices {
      let before = index > 0 ? small[index - 1] : ""
      let after = index + 1 < small.count ? small[index + 1] : ""
      out +=
        previous[before + small[index]] ?? next[small[index] + after] ?? letters[small[index]]
        ?? small[index]
    }
    let made = out + tail
    return made.prefix(1).uppercased() + made.dropFirst()
  }
}
