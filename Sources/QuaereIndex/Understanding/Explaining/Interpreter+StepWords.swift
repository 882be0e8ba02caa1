import QuaereCore
import QuaereQuery

/// Steps in plain words.
extension Interpreter {
  func words(_ set: CheckedSet) -> String {
    switch set {
    case .all(let noun): "all \(noun.rawValue)"
    case .place(let address, _): "\(shown(address.description))"
    case .frozen(let noun, _): "the \(noun.rawValue) that were kept"
    default: "the \(set.noun.rawValue)"
    }
  }

  func words(_ condition: Condition, _ noun: Noun) -> String {
    switch condition {
    case .all(let parts): parts.map { words($0, noun) }.joined(separator: " ")
    case .any(let parts): parts.map { words($0, noun) }.joined(separator: " or ")
    case .not(let inner): "not " + words(inner, noun)
    case .inside(let query): "in those \(query.noun.rawValue)"
    case .place(let address, _): "in \(shown(address.description))"
    case .named(let names): "in " + names.map(\.value).joined(separator: " or ")
    case .naming(let matches): "naming " + words(matches)
    case .containing(let matches): "containing " + words(matches)
    case .citing(let matches): "citing " + words(matches)
    case .by(let matches): "by " + words(matches)
    case .dated(let period): "dated \(period.words)"
    case .undated: "undated"
    case .made(let period): "made \(period.words)"
    case .with(let count, let target, let inner):
      "with \(count.words(target))" + (inner == nil ? "" : " of those")
    case .state(let state): "that are \(state)"
    case .comparison(let field, let comparison, let literal, _):
      "where \(field) \(comparison.rawValue) \(literal)"
    case .sharing(let count, let target): "sharing \(Optional(count).words(target))"
    case .differing(let fields): "differing in " + fields.joined(separator: ", ")
    }
  }

  private func words(_ matches: Matches<NameTerm>) -> String {
    matches.terms.map { term in
      switch term.value {
      case .words(let words): words
      case .query(let query): "those \(query.noun.rawValue)"
      }
    }.joined(separator: joint(matches.wantsAll))
  }

  func words(_ matches: Matches<WordTerm>) -> String {
    matches.terms.map { words($0.value) }.joined(separator: joint(matches.wantsAll))
  }

  private func joint(_ wantsAll: Bool) -> String { wantsAll ? " and " : " or " }

  private func words(_ term: WordTerm) -> String {
    term.alternatives.map(\.words).joined(separator: " or ")
  }
}
