import QuaereCore

/// A value in a line, and what kind of thing it is: what another corpus would have another of.
public struct Slot: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case value(ValueKind)
    case address(Noun)
    case literal(field: String, of: Noun?)
  }

  public var kind: Kind
  public var span: Span
  /// Without quotation marks.
  public var text: String

  /// The values of a line that can be read, in its order.
  public static func all(in line: String, environment: any NameEnvironment) -> [Slot] {
    guard let parsed = try? Parser.parse(line, environment: environment) else { return [] }
    guard let question = parsed.question else { return ofCommand(line, environment) }
    var finder = SlotFinder(environment: environment)
    finder.query(question)
    return finder.slots.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Addresses, and words where the parser expects a value.
  private static func ofCommand(_ line: String, _ environment: any NameEnvironment) -> [Slot] {
    let tokens = (try? Lexer.tokens(of: line)) ?? []
    return tokens.dropFirst().compactMap { token in
      let head = line.part(0..<token.span.lowerBound)
      let expected = Completer.expected(after: head, environment: environment)
      switch token.kind {
      case .address(let address):
        return Slot(kind: .address(address.place.noun), span: token.span, text: token.text)
      case .number where expected.contains(.value(.address)):
        return Slot(kind: .address(.sections), span: token.span, text: token.text)
      case .word where !expected.contains(.word(token.keyword ?? "")):
        return expected.lazy.compactMap(\.ofCorpus).first
          .map { Slot(kind: .value($0), span: token.span, text: token.text) }
      default: return nil
      }
    }
  }
}

extension Expected {
  fileprivate var ofCorpus: ValueKind? {
    guard case .value(let kind) = self else { return nil }
    return [.name, .source, .key, .place, .handle, .mark].contains(kind) ? kind : nil
  }
}

/// Finds the values of a question by where they stand.
struct SlotFinder {
  let environment: any NameEnvironment
  private(set) var slots: [Slot] = []

  init(environment: any NameEnvironment) { self.environment = environment }

  mutating func query(_ query: Query) {
    let parser = Parser(tokens: [], line: "", environment: environment)
    term(query.first, parser)
    for joined in query.rest { term(joined.term, parser) }
    var noun = parser.noun(of: Query(first: query.first, rest: query.rest))
    for stage in query.stages {
      switch stage.value {
      case .keep(let filter): self.filter(filter, on: noun)
      case .kwic(let values, _): self.values(values, .word)
      case .their(let target, let filter):
        noun = target.value
        if let filter { self.filter(filter, on: noun) }
      default: break
      }
    }
  }

  private mutating func term(_ term: Term, _ parser: Parser) {
    switch term.subject.value {
    case .place(let address):
      add(.address(address.place.noun), term.subject.span, address.description)
    case .query(let inner): query(inner)
    default: break
    }
    if let filter = term.filter {
      self.filter(filter, on: parser.noun(of: term.subject.value))
    }
  }

  private mutating func filter(_ filter: Filter, on noun: Noun?) {
    switch filter {
    case .clause(let clause): self.clause(clause.value, on: noun)
    case .not(let inner): self.filter(inner, on: noun)
    case .all(let parts), .any(let parts): for part in parts { self.filter(part, on: noun) }
    }
  }

  private mutating func clause(_ clause: Clause, on noun: Noun?) {
    switch clause {
    case .inside(.place(let address)):
      add(.address(address.value.place.noun), address.span, address.value.description)
    case .inside(.query(let query)): self.query(query)
    case .inside(.values(let values)): self.values(values, .place)
    case .naming(let values): self.values(values, .name)
    case .containing(let values): self.values(values, .word)
    case .citing(let values): self.values(values, .source)
    case .by(let values): self.values(values, ValueKind.who(wrote: noun))
    case .dated(let period): add(.value(.period), period.span, period.words)
    case .made(let period): add(.value(.moment), period.span, period.words)
    case .with(_, let target, let filter):
      if let filter { self.filter(filter, on: target.value) }
    case .comparison(let field, _, let literal):
      add(.literal(field: field.value, of: noun), literal.span, literal.value.plain)
    case .undated, .state, .sharing, .differing: break
    }
  }

  private mutating func values(_ values: Values, _ kind: ValueKind) {
    switch values {
    case .query(let query): self.query(query)
    case .any(let terms), .all(let terms):
      for term in terms {
        switch term.value {
        case .words(let text, _): add(kind, term.span, text)
        case .near(let text, _): add(.value(kind), term.span, text)
        case .regex, .variant, .named: break
        }
      }
    }
  }

  private mutating func add(_ kind: ValueKind, _ span: Span, _ text: String) {
    if kind == .place, let address = Address(text) {
      add(.address(address.place.noun), span, text)
    } else {
      add(.value(kind), span, text)
    }
  }

  private mutating func add(_ kind: Slot.Kind, _ span: Span, _ text: String) {
    slots.append(Slot(kind: kind, span: span, text: text))
  }
}

extension Literal {
  /// Without quotation marks.
  var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
