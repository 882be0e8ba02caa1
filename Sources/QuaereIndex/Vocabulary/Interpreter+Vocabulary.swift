import QuaereCore
import QuaereQuery

/// Values for completion, from the open documents and the record, most used first.
extension Interpreter: Vocabulary {
  public func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
    let folded = Folding.fold(prefix)
    switch kind {
    case .word: return words(folded, limit)
    case .address: return addresses(folded, limit)
    default: return list(kind).starting(with: folded, limit: limit)
    }
  }

  private func list(_ kind: ValueKind) -> ValueList {
    lists.list(kind) {
      switch kind {
      case .name: nameValues
      case .source: sourceValues
      case .key: keyValues
      case .author: authorValues
      case .creator: creatorValues
      case .maker: makerValues
      case .place: placeValues
      case .handle: handleValues
      case .citation: citationValues
      case .period: periodValues
      case .year: yearValues
      case .moment: momentValues
      case .mark: record.marks.map { .init(text: $0.id, count: 0, detail: $0.why, group: "mark") }
      case .session:
        record.sessions.map { .init(text: $0.name, count: 0, detail: $0.title, group: "session") }
      default: []
      }
    }
  }

  // MARK: Words

  /// Words of the text that begin so, the most frequent first; before a letter is typed those that
  /// are frequent without standing everywhere.
  private func words(_ folded: String, _ limit: Int) -> [Suggestion] {
    if folded.isEmpty {
      return lists.list(.word) { tellingWords }.starting(with: "", limit: limit)
    }
    let terms = index.terms(withPrefix: folded)
    let ranked = terms.map { (term: $0, count: index.frequency(ofTerm: $0)) }
      .largest(limit) { ($1.count, $0.term) < ($0.count, $1.term) }
    return ranked.map {
      Suggestion(index.lexicon[$0.term], detail: grouped($0.count), group: "word")
    }
  }

  /// Longer words in at most one sentence of fifty.
  private var tellingWords: [ValueList.Value] {
    let most = max(3, index.sentencePassage.count / 50)
    let all = (0..<index.lexicon.count).lazy.map { [index] in
      (term: $0, count: index.frequency(ofTerm: $0))
    }
    return all.filter { [index] in
      $0.count <= most && $0.count > 1 && index.lexicon.utf8($0.term).count > 5
    }.largest(200) { ($1.count, $0.term) < ($0.count, $1.term) }
      .map { .init(text: index.lexicon[$0.term], count: $0.count, group: "word") }
  }

  // MARK: Fields and states

  public func values(
    of field: String, on noun: Noun, prefix: String, limit: Int
  ) -> [Suggestion] {
    guard !Interpreter.singularFields.contains(field) else { return [] }
    let list = lists.field(.init(noun: noun, field: field)) { fieldValues(noun, field) }
    return list.starting(with: Folding.fold(prefix), limit: limit)
  }

  /// Fields of which nearly every row has a value of its own.
  private static let singularFields: Set<String> = [
    "address", "place", "text", "print", "start", "end", "path", "sha256", "anchor", "why", "other",
  ]

  private func fieldValues(_ noun: Noun, _ field: String) -> [ValueList.Value] {
    var counts: [String: Int] = [:]
    for id in everything(noun).ids.prefix(5_000) {
      let value = value(noun, id, field)
      let members = if case .list(let members) = value { members } else { [value] }
      for member in members {
        let text = if case .parts(let parts) = member { parts[0].value.plain } else { member.plain }
        if !text.isEmpty { counts[text, default: 0] += 1 }
      }
    }
    return counts.map { .init(text: $0.key, count: $0.value, group: "value") }
  }

  public func count(of state: String, on noun: Noun) -> Int? {
    guard noun != .pairs, spaceCount(noun) <= 50_000 else { return nil }
    return lists.state(.init(noun: noun, field: state)) {
      everything(noun).filter(test(state, noun)).count
    }
  }
}

extension Sequence {
  /// The first `limit` in order, without sorting all.
  func largest(_ limit: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
    var best: [Element] = []
    for element in self {
      if best.count == limit, let last = best.last, !precedes(element, last) { continue }
      var (low, high) = (0, best.count)
      while low < high {
        let middle = (low + high) / 2
        if precedes(element, best[middle]) { high = middle } else { low = middle + 1 }
      }
      best.insert(element, at: low)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
