/// Where something stands: `iztok:8.1.13`, always section.passage.sentence, like chapter and verse.
///
/// All numbers count from 1 in reading order. The handle may be left out while one document is open;
/// what is stored in a session always has it.
public struct Address: Hashable, Sendable, CustomStringConvertible {
  /// The part after the colon.
  public enum Place: Hashable, Sendable {
    case document
    case section(Int)
    case passage(section: Int, passage: Int)
    /// One sentence, or a run when `last` is greater than `first`.
    case sentences(section: Int, passage: Int, first: Int, last: Int)
    case footnote(Int)
    case citation(footnote: Int, citation: Int)
  }

  public var handle: String?
  public var place: Place

  public init(handle: String? = nil, place: Place) {
    self.handle = handle
    self.place = place
  }

  public var description: String {
    guard let handle else { return placeDescription }
    return place == .document ? handle : "\(handle):\(placeDescription)"
  }

  /// The address without its handle, as it is shown while one document is open.
  public var placeDescription: String {
    switch place {
    case .document: ""
    case .section(let section): "\(section)"
    case .passage(let section, let passage): "\(section).\(passage)"
    case .sentences(let section, let passage, let first, let last):
      "\(section).\(passage).\(first)" + (last > first ? "-\(last)" : "")
    case .footnote(let number): "n\(number)"
    case .citation(let footnote, let citation): "n\(footnote).\(citation)"
    }
  }

  /// Reads `8`, `8.1`, `8.1.13`, `8.1.11-13`, `n17`, `n4.2`, each with or without `handle:`, and a
  /// handle alone followed by a colon. A bare word is not an address. Nil when it is none.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    var handle: String?
    if let colon = rest.firstIndex(of: ":") {
      handle = String(rest[..<colon])
      guard let word = handle, Address.isHandle(word) else { return nil }
      rest = rest[rest.index(after: colon)...]
      if rest.isEmpty {
        self.init(handle: handle, place: .document)
        return
      }
    }
    guard let place = Address.place(rest) else { return nil }
    self.init(handle: handle, place: place)
  }

  /// Handles are letters, digits, `-` and `_`, and begin with a letter.
  public static func isHandle(_ word: String) -> Bool {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return isPlainHandle(word.utf8) }
    guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
  }

  /// The same of ASCII, as most are.
  private static func isPlainHandle(_ word: String.UTF8View) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    guard let first = word.first, isLetter(first) else { return false }
    return word.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }
  }

  private static func place(_ text: Substring) -> Place? {
    if let first = text.first, first == "n" || first == "N" {
      switch numbers(text.dropFirst()) {
      case let found? where found.count == 1: return .footnote(found[0])
      case let found? where found.count == 2:
        return .citation(footnote: found[0], citation: found[1])
      default: return nil
      }
    }
    let run = text.split(separator: "-", omittingEmptySubsequences: false)
    guard run.count <= 2, let found = numbers(run[0]) else { return nil }
    if run.count == 2 {
      guard found.count == 3, let last = number(run[1]), last >= found[2] else { return nil }
      return .sentences(section: found[0], passage: found[1], first: found[2], last: last)
    }
    switch found.count {
    case 1: return .section(found[0])
    case 2: return .passage(section: found[0], passage: found[1])
    case 3:
      return .sentences(section: found[0], passage: found[1], first: found[2], last: found[2])
    default: return nil
    }
  }

  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let found = parts.compactMap { number($0) }
    return found.count == parts.count ? found : nil
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(text)
  }
}
