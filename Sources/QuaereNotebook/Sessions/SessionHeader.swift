import QuaereCore

/// The front matter of a session.
public struct SessionHeader: Hashable, Sendable {
  /// The version this program writes.
  public static let currentVersion = 1

  /// A rule in force when the session began: `reach=paragraph`.
  public struct Rule: Hashable, Sendable {
    public var name: String
    /// Without white space.
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var version: Int
  public var title: String?
  /// The version of the program that began the file.
  public var program: String?
  /// As in the names of entries: `ada`.
  public var author: String
  public var fullName: String?
  public var corpus: [CorpusFile]
  public var rules: [Rule]

  public init(
    version: Int = SessionHeader.currentVersion, title: String? = nil, program: String? = nil,
    author: String, fullName: String? = nil, corpus: [CorpusFile] = [], rules: [Rule] = []
  ) {
    self.version = version
    self.title = title
    self.program = program
    self.author = author
    self.fullName = fullName
    self.corpus = corpus
    self.rules = rules
  }

  public subscript(rule name: String) -> String? { rules.last { $0.name == name }?.value }

  /// The front matter with its fences, in fixed form; a library would choose its own quotes and order.
  public var text: String {
    var lines = ["---", "quaere: \(version)"]
    if let title { lines.append("title: \(YAMLScalar.written(title))") }
    if let program { lines.append("program: \(SessionHeader.version(program))") }
    lines.append("author: \(YAMLScalar.written(writtenAuthor))")
    if !corpus.isEmpty {
      lines.append("corpus:")
      lines += corpus.map { "  \($0.handle): \(YAMLScalar.written($0.stored))" }
    }
    if !rules.isEmpty {
      let words = rules.map { "\($0.name)=\($0.value)" }
      lines.append("rules: \(YAMLScalar.written(words.joined(separator: " ")))")
    }
    lines.append("---")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two dots make no number of it, so it needs no quotes.
  private static func version(_ program: String) -> String {
    let isPlain = program.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter || $0 == ".") }
    return isPlain && program.count { $0 == "." } > 1 ? program : YAMLScalar.written(program)
  }

  /// `ada (Ada Example)`.
  private var writtenAuthor: String { fullName.map { "\(author) (\($0))" } ?? author }

  /// Takes `ada (Ada Example)` apart.
  mutating func setAuthor(written text: String) {
    guard let open = text.firstRange(of: " ("), text.hasSuffix(")") else {
      author = text
      return
    }
    author = String(text[..<open.lowerBound])
    fullName = String(text[open.upperBound...].dropLast())
  }

  /// Takes `reach=paragraph autumn=Sep-Nov` apart; a word without `=` belongs to none and is left.
  mutating func setRules(written text: String) {
    rules = text.split(separator: " ").compactMap { word in
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else { return nil }
      return Rule(String(word[..<sign]), String(word[word.index(after: sign)...]))
    }
  }
}
