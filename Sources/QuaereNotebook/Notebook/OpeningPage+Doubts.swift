import QuaereCore
import QuaereIndex

extension Notebook {
  /// Each kind of doubt in a sentence, with the first places.
  func doubtsInWords() -> [(String, String)] {
    let doubts = interpreter.doubts
    return Doubt.Kind.allCases.compactMap { kind in
      let found = doubts.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      return (kind.words(found.count), Notebook.places(found, only: onlyHandle))
    }
  }

  /// `retelling 3.2 5.2 8.1 9.1 · chronology n2 …`: each handle once, none where only one document
  /// is open. Without an address the file's path; of several files `check` tells more than fits here.
  static func places(_ doubts: [Doubt], only: String?, most: Int = 5) -> String {
    let paths = Set(doubts.filter { $0.address == nil }.map(\.path))
    if let path = paths.first { return paths.count == 1 ? path : "check" }
    var groups: [(key: String, places: [String])] = []
    for doubt in doubts.prefix(most) {
      let handle = doubt.address?.handle
      let key = handle.flatMap { $0 == only ? "" : $0 } ?? ""
      let place = doubt.address?.placeDescription ?? ""
      if groups.last?.key != key { groups.append((key, [])) }
      groups[groups.count - 1].places.append(place)
    }
    let words = groups.map { ([$0.key] + $0.places).filter { !$0.isEmpty }.joined(separator: " ") }
    return words.joined(separator: " · ") + (doubts.count > most ? " …" : "")
  }
}

extension Doubt.Kind {
  /// Short enough to leave room for places.
  fileprivate func words(_ count: Int) -> String {
    let s = count == 1 ? "" : "s"
    return switch self {
    case .rejoined: "\(count) passage\(s) cut by a page break; rejoined"
    case .markerWithoutNote: "\(count) marker\(s) that no note answers"
    case .noteWithoutMarker: "\(count) note\(s) that nothing calls"
    case .repeatedNote: "\(count) note\(s) called or numbered twice"
    case .resolvedDespiteSpelling:
      "\(count) citation\(s) matched despite \(count == 1 ? "its" : "their") spelling"
    case .carriedAuthor:
      "\(count) citation\(s) with the author of \(count == 1 ? "its neighbour" : "their neighbours")"
    case .misprint: "\(count) word\(s) that may be misprinted"
    case .unresolvedCitation: "\(count) citation\(s) matched to no work"
    case .unresolvedDate: "\(count) date\(s) that nothing in the text settles"
    case .brokenText: "\(count) place\(s) where bytes are not UTF-8"
    case .converted: "\(count) file\(s) converted to UTF-8 in memory"
    case .otherReading: "\(count) place\(s) with another reading in the file"
    case .leftOut: "\(count) file\(s) with parts that are no text, left out"
    case .calledElsewhere: "\(count) file\(s) with notes called from other files"
    case .headingLevel: "\(count) heading\(s) the contents list disagrees with"
    case .unread: "\(count) file\(s) could not be read"
    }
  }
}
