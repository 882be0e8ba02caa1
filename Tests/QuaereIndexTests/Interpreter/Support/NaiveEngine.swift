import QuaereCore
import QuaereQuery

/// Answers questions by looking at the whole library every time, with nothing of the index or the
/// interpreter. Only the way from noun to noun is the language's own.
final class NaiveEngine {
  let library: Library
  let reach: Reach
  let text: NaiveText
  private var known: [[Noun]: [Set<Int>]] = [:]

  init(_ library: Library, reach: Reach) {
    self.library = library
    self.reach = reach
    text = NaiveText(library, reach: reach)
  }

  /// Rows of a question, as they are called.
  func rows(_ query: CheckedQuery) -> [String] {
    ids(query.set).sorted().map { text.name(of: query.noun, $0) }
  }

  private func ids(_ set: CheckedSet) -> Set<Int> {
    switch set {
    case .all(let noun): everything(noun)
    case .narrowed(let inner, let condition):
      ids(inner).filter { holds(condition, inner.noun, $0) }
    case .union(let left, let right): ids(left).union(ids(right))
    case .difference(let left, let right): ids(left).subtracting(ids(right))
    case .query(let query): ids(query.set)
    case .place(let address, _): Set(text.ids(of: address))
    case .frozen, .pairs: []
    }
  }

  private func everything(_ noun: Noun) -> Set<Int> {
    Set((0..<text.count(of: noun)).filter { isOf(noun, $0) })
  }

  private func isOf(_ noun: Noun, _ id: Int) -> Bool {
    switch noun {
    case .people: library.names[id].kind == .person
    case .places: library.names[id].kind == .place
    case .groups: library.names[id].kind == .group
    case .sources: library.documents.contains { $0.citations.contains { $0.source == id } }
    case .voices: text.voices[id].contains { isOf(.sources, $0) }
    case .authors:
      library.sources.indices.contains {
        library.sources[$0].authors.contains(id) && isOf(.sources, $0)
      }
    default: true
    }
  }

  /// Distinct rows of another noun, step by step along the way between the two.
  func targets(_ noun: Noun, _ id: Int, _ target: Noun) -> Set<Int> {
    if let all = known[[noun, target]] { return all[id] }
    let all = (0..<text.count(of: noun)).map { look(noun, $0, target) }
    known[[noun, target]] = all
    return all[id]
  }

  private func look(_ noun: Noun, _ id: Int, _ target: Noun) -> Set<Int> {
    guard let relation = Relation.between(noun, target) else { return [] }
    var level: Set<Int> = [id]
    for (from, to) in zip(relation.path, relation.path.dropFirst()) {
      level = Set(level.flatMap { text.step(from, to, $0) })
    }
    return level.filter { isOf(target, $0) }
  }

  private func hangsOn(_ noun: Noun, _ id: Int, _ target: Noun, _ wanted: Set<Int>) -> Bool {
    // The other way round, as an answer is mapped back to the rows that are asked for.
    wanted.contains { targets(target, $0, noun).contains(id) }
  }

  // MARK: Conditions

  private func holds(_ condition: Condition, _ noun: Noun, _ id: Int) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { holds($0, noun, id) }
    case .any(let parts): parts.contains { holds($0, noun, id) }
    case .not(let inner): !holds(inner, noun, id)
    case .with(let count, let target, let inner):
      (count ?? .atLeast(1)).admits(number(noun, id, target, inner))
    case .inside(let query): isInside(query.noun, ids(query.set), noun, id)
    case .place(let address, _): isInside(address.place.noun, Set(text.ids(of: address)), noun, id)
    case .named(let words): words.contains { isNamed($0.value, noun, id) }
    case .naming(let matches): combined(matches) { naming($0, noun, id) }
    case .citing(let matches): combined(matches) { citing($0, noun, id) }
    case .by(let matches): combined(matches) { by($0, noun, id) }
    case .dated(let period): dates(noun, id).contains { text.fits($0, period) }
    case .undated: dates(noun, id).isEmpty
    case .state(let state): text.isIn(state, noun, id)
    case .comparison(let field, let comparison, let literal, _):
      text.holds(noun, id, field, comparison, literal)
    case .containing, .made, .sharing, .differing: false
    }
  }

  private func number(_ noun: Noun, _ id: Int, _ target: Noun, _ inner: Condition?) -> Int {
    if noun == .sources, target == .spellings, inner == nil {
      return library.sources[id].spellings.count
    }
    let found = targets(noun, id, target)
    guard let inner else { return found.count }
    return found.filter { holds(inner, target, $0) }.count
  }

  private func isInside(_ from: Noun, _ set: Set<Int>, _ noun: Noun, _ id: Int) -> Bool {
    if Relation.space(of: from) != Relation.space(of: noun) { return hangsOn(noun, id, from, set) }
    return noun == .sections
      ? !set.isDisjoint(with: text.withParents(section: id)) : set.contains(id)
  }

  private func isNamed(_ words: String, _ noun: Noun, _ id: Int) -> Bool {
    if let document = library.documents.firstIndex(where: { $0.handle == words }) {
      return isInside(.documents, [document], noun, id)
    }
    return isInside(.sections, Set(text.sections(titled: words)), noun, id)
  }

  private func combined(_ matches: Matches<NameTerm>, _ test: (String) -> Bool) -> Bool {
    let found = matches.terms.map { term -> Bool in
      if case .words(let words) = term.value { test(words) } else { false }
    }
    return matches.wantsAll ? found.allSatisfy { $0 } : found.contains(true)
  }

  private func naming(_ words: String, _ noun: Noun, _ id: Int) -> Bool {
    let named = Set(
      library.names.indices.filter { name in
        library.names[name].spellings.contains { $0.text == words }
      })
    switch noun {
    case .authors:
      return library.authors[id].name.hasSuffix(words)
        || hangsOn(noun, id, .names, named)
    case .footnotes:
      let own = text.step(.footnotes, .mentions, id).contains { mention in
        !named.isDisjoint(with: text.step(.mentions, .names, mention))
      }
      return own || hangsOn(noun, id, .sources, authored(words))
    case .citations:
      return hangsOn(noun, id, .sources, authored(words)) || text.citation(id, holds: named)
    default:
      return Relation.space(of: noun) == .names
        ? named.contains(id) : hangsOn(noun, id, .names, named)
    }
  }

  private func authored(_ words: String) -> Set<Int> {
    Set(
      library.sources.indices.filter { source in
        library.sources[source].authors.contains { library.authors[$0].name.hasSuffix(words) }
      })
  }

  private func citing(_ words: String, _ noun: Noun, _ id: Int) -> Bool {
    let key = library.sources.indices.filter { library.sources[$0].key == words }
    return hangsOn(noun, id, .sources, key.isEmpty ? authored(words) : Set(key))
  }

  private func by(_ words: String, _ noun: Noun, _ id: Int) -> Bool {
    guard [.sources, .citations, .voices].contains(noun) else { return false }
    return Relation.space(of: noun) == .sources
      ? authored(words).contains(id) : hangsOn(noun, id, .sources, authored(words))
  }

  private func dates(_ noun: Noun, _ id: Int) -> [EDTF] {
    switch noun {
    case .sources: library.sources[id].date.flatMap { EDTF($0) }.map { [$0] } ?? []
    case .citations: []
    case .dates: [text.value(ofDate: id)]
    case .footnotes: text.step(.footnotes, .dates, id).map { text.value(ofDate: $0) }
    default:
      (0..<text.count(of: .dates)).filter { targets(.dates, $0, noun).contains(id) }
        .map { text.value(ofDate: $0) }
    }
  }
}
