/// What Tab found.
public struct Completion: Sendable, Hashable {
  /// Where the word being completed starts: scalars from the start of the text before the cursor.
  public var replaceFrom: Int
  /// In the order in which they are listed.
  public var candidates: [Candidate]

  public init(replaceFrom: Int, candidates: [Candidate]) {
    self.replaceFrom = replaceFrom
    self.candidates = candidates
  }

  /// Nothing to propose.
  public static let none = Completion(replaceFrom: 0, candidates: [])

  /// The longest start that all candidates share, by Character: cut by byte or scalar,
  /// it would end in half a letter.
  var commonPrefix: String {
    guard let first = candidates.first?.text else { return "" }
    return candidates.dropFirst().reduce(first) { prefix, candidate in
      String(zip(prefix, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
  }
}
