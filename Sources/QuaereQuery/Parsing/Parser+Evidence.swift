import QuaereCore

extension Parser {
  /// `[RELATION] (ADDRESS | SOURCE [p. N] | file|url|my "…") [grade B2]`
  mutating func parseEvidence() throws(Diagnostic) -> EvidenceTerm {
    let start = here.lowerBound
    let relation = acceptRelation()
    let item = try parseEvidenceItem()
    var grade: String?
    if accept("grade") { grade = try parseGrade() }
    return EvidenceTerm(item: item, relation: relation, grade: grade, span: span(from: start))
  }

  private mutating func acceptRelation() -> Evidence.Relation? {
    for known in Evidence.Relation.allCases where accept(known.rawValue) { return known }
    return nil
  }

  mutating func parseEvidenceList() throws(Diagnostic) -> [EvidenceTerm] {
    var list = [try parseEvidence()]
    while accept("and") { list.append(try parseEvidence()) }
    return list
  }

  private mutating func parseEvidenceItem() throws(Diagnostic) -> EvidenceTerm.Item {
    if accept("file") { return .file(try requirePath("the file's path")) }
    if accept("url") { return .url(try requireString("the address on the web")) }
    if accept("my") { return .my(try requireString("your reasoning")) }
    for kind in ValueKind.targets(of: "by") + [.key] { expect(.value(kind)) }
    guard let token = current else { throw missingEvidence() }
    switch token.kind {
    case .word(let key):
      at += 1
      return .source(key, page: try acceptPage())
    case .address, .rows, .number, .named:
      return .target(try parseTarget(after: "by"))
    default:
      throw missingEvidence()
    }
  }

  /// `p. 7`, `p.7`, `page 7`, `p. 7-9`.
  private mutating func acceptPage() throws(Diagnostic) -> String? {
    if let word = current?.keyword, word.hasPrefix("p."), word.count > 2 {
      at += 1
      return String(word.dropFirst(2))
    }
    guard accept("p.") || accept("page", quietly: true) else { return nil }
    expect(.number)
    guard let token = current, isBareWord(token) else {
      throw missing("a page is wanted here", code: "missing-number", hints: ["7"])
    }
    at += 1
    return token.text
  }

  private mutating func parseGrade() throws(Diagnostic) -> String {
    let grades = "ABCDEF".flatMap { letter in (1...6).map { "\(letter)\($0)" } }
    for grade in grades { expect(.word(grade)) }
    for grade in grades where accept(grade.lowercased(), quietly: true) { return grade }
    throw wrongChoice(
      "a grade is a letter A to F and a figure 1 to 6", code: "unknown-grade", hints: ["B2"])
  }

  private func missingEvidence() -> Diagnostic {
    missing(
      "evidence is a place, a source, a file, a url or your own reasoning",
      code: "missing-evidence",
      hints: ["1.1", "my \"reasoning\"", "file \"scan.jpg\""])
  }
}
