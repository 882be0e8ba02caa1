import QuaereCore

extension Parser {
  /// `ADDRESS | #ROW | @name | word`, then perhaps `on "words"`.
  mutating func parseTarget(after verb: String) throws(Diagnostic) -> Target {
    expect(.value(.place))
    expect(.value(.row))
    guard let token = current, let base = targetBase(token) else {
      throw missing(
        "a place is wanted after “\(verb)”", code: "missing-place",
        hints: ["\(verb) 1.1", "\(verb) #1"])
    }
    at += 1
    var target = Target(base: base, span: token.span)
    if case .word = base { target = extendWord(target) }
    if accept("on") { target.words = try requireString("the words meant") }
    return target
  }

  private func targetBase(_ token: Token) -> Target.Base? {
    switch token.kind {
    case .address(let address): .address(address)
    case .number(let number): .address(Address(place: .section(number)))
    case .rows(let rows): .rows(rows)
    case .named(let set): .named(set)
    case .word(let word): .word(word)
    case .string(let text): .word(text)
    default: nil
    }
  }

  /// A name of several words: `why Arkady Tsurkov`.
  private mutating func extendWord(_ target: Target) -> Target {
    var target = target
    while case .word(let word) = current?.kind, word.first?.isUppercase ?? false {
      at += 1
      target.span = target.span.lowerBound..<tokens[at - 1].span.upperBound
      target.base = .word(text(of: target.span))
    }
    return target
  }

  /// `[RELATION] (ADDRESS | SOURCE [p. N] | file|url|my "…") [grade B2]`
  mutating func parseEvidence() throws(Diagnostic) -> EvidenceTerm {
    let start = here.lowerBound
    var relation: Evidence.Relation?
    for known in Evidence.Relation.allCases where accept(known.rawValue) { relation = known }
    let item = try parseEvidenceItem()
    var grade: String?
    if accept("grade") { grade = try parseGrade() }
    return EvidenceTerm(item: item, relation: relation, grade: grade, span: span(from: start))
  }

  mutating func parseEvidenceList() throws(Diagnostic) -> [EvidenceTerm] {
    var list = [try parseEvidence()]
    while accept("and") { list.append(try parseEvidence()) }
    return list
  }

  private mutating func parseEvidenceItem() throws(Diagnostic) -> EvidenceTerm.Item {
    if accept("file") { return .file(try requireString("the file's path")) }
    if accept("url") { return .url(try requireString("the address on the web")) }
    if accept("my") { return .my(try requireString("your reasoning")) }
    expect(.value(.place))
    expect(.value(.source))
    guard let token = current else { throw missingEvidence() }
    switch token.kind {
    case .word(let key):
      at += 1
      return .source(key, page: acceptPage())
    case .address, .rows, .number, .named:
      return .target(try parseTarget(after: "by"))
    default:
      throw missingEvidence()
    }
  }

  private mutating func acceptPage() -> String? {
    guard accept("p.") || accept("page") else { return nil }
    guard let token = current else { return nil }
    at += 1
    return token.text
  }

  private mutating func parseGrade() throws(Diagnostic) -> String {
    guard let word = current?.text.uppercased(), word.count == 2,
      let letter = word.first, let digit = word.last, "ABCDEF".contains(letter),
      "123456".contains(digit)
    else {
      throw missing(
        "a grade is a letter A to F and a figure 1 to 6", code: "unknown-grade", hints: ["grade B2"]
      )
    }
    at += 1
    return word
  }

  private func missingEvidence() -> Diagnostic {
    missing(
      "evidence is a place, a source, a file, a url or your own reasoning",
      code: "missing-evidence",
      hints: ["by gulag p. 7", "by file \"…\"", "by my \"…\""])
  }
}
