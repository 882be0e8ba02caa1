import QuaereCore

/// The facts in a line of a colophon.
enum ColophonFacts {
  /// How a line begins, folded, and the name of the fact.
  private static let openings: [(start: String, name: String)] = [
    ("retrieved on ", "Retrieved"), ("retrieved from ", "Retrieved from"),
    ("accessed ", "Retrieved"),
    ("originally published ", "Originally published"), ("first published ", "First published"),
    ("published by ", "Publisher"), ("published in ", "Published"), ("printed ", "Printed"),
    ("translated ", "Translated"), ("transcribed ", "Transcribed"), ("digitized ", "Digitized"),
    ("digitised ", "Digitized"), ("scanned ", "Scanned"), ("source: ", "Source"),
    ("copyright ", "Rights"), ("anti-copyright", "Rights"), ("©", "Rights"),
    ("all rights reserved", "Rights"), ("creative commons", "Rights"), ("licen", "Rights"),
    ("consulte le ", "Retrieved"), ("publie ", "Published"), ("paru ", "Published"),
    ("traduit ", "Translated"), ("traduction", "Translated"), ("abgerufen ", "Retrieved"),
    ("erschienen ", "Published"), ("ubersetzt ", "Translated"), ("pubblicato ", "Published"),
    ("tradotto ", "Translated"), ("proofread", "Transcribed"), ("original title", "Original title"),
    ("titre original", "Original title"), ("isbn", "ISBN"), ("issn", "ISSN"), ("doi", "DOI"),
    ("the anarchist library", "Library"), ("project gutenberg", "Library"),
    ("marxists internet archive", "Library"), ("internet archive", "Library"),
  ]

  static func isFact(_ line: String) -> Bool {
    let folded = Folding.fold(line)
    if openings.contains(where: { folded.hasPrefix($0.start) }) { return true }
    if folded.contains("issn ") || folded.contains("isbn ") { return true }
    // A sentence may name a site; a colophon has little but the name.
    let isShort = line.split(separator: " ").count <= 8 && !SentenceEnd.ends(line)
    return isShort && address(in: line) != nil
  }

  /// At least one fact: a line that says nothing known is a note.
  static func read(_ line: String) -> [Metadata.Fact] {
    var facts: [Metadata.Fact] = []
    let folded = Folding.fold(line)
    var rest = line
    for number in ["ISSN", "ISBN"] {
      guard let found = rest.firstRange(of: number) else { continue }
      facts.append(Metadata.Fact(name: number, value: trimmed(rest[found.upperBound...])))
      rest = trimmed(rest[..<found.lowerBound])
    }
    if let opening = openings.first(where: { folded.hasPrefix($0.start) }), !rest.isEmpty {
      // The words that open the line are in the name already, where a value follows them.
      let value = trimmed(rest.dropFirst(opening.start.count))
      let keeps = value.isEmpty || !opening.start.hasSuffix(" ")
      facts.insert(
        Metadata.Fact(name: opening.name, value: keeps ? trimmed(rest[...]) : value), at: 0)
    } else if let address = address(in: rest), address.utf8.count == rest.utf8.count {
      facts.append(Metadata.Fact(name: "URL", value: address))
    } else if !rest.isEmpty {
      facts.insert(Metadata.Fact(name: "Note", value: rest), at: 0)
    }
    return facts
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = Normalised.collapsingWhiteSpace(text)[...]
    while let first = text.first, first == ":" || first == " " { text = text.dropFirst() }
    while let last = text.last, last == "." || last == "," || last == " " { text = text.dropLast() }
    return String(text)
  }

  /// A web address, or a name that looks like one.
  private static func address(in line: String) -> String? {
    line.split(separator: " ").map(String.init).first { word in
      if word.contains("://") || word.hasPrefix("www.") { return true }
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      let endings: Set<Substring> = ["org", "net", "com", "info", "fr", "de", "it", "ru", "eu"]
      return parts.count >= 2 && !parts.contains("") && endings.contains(parts[parts.count - 1])
    }
  }
}
