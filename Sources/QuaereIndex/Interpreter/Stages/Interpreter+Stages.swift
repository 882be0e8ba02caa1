import QuaereCore
import QuaereQuery

/// Stages act on the answer so far.
extension Interpreter {
  func apply(_ stage: CheckedStage, to evaluation: inout Evaluation) throws {
    try checkCancelled()
    switch stage {
    case .sort(let keys): sort(&evaluation, keys)
    case .group(let fields): group(&evaluation, fields)
    case .count(let fields): count(&evaluation, fields)
    case .first(let number): evaluation.ids = Array(evaluation.ids.prefix(number))
    case .last(let number): evaluation.ids = Array(evaluation.ids.suffix(number))
    case .show(let fields): evaluation.columns = fields
    case .their(let noun, let condition): try their(&evaluation, noun, condition)
    case .keep(let condition):
      let kept = try evaluate(
        condition, on: evaluation.noun, among: IDSet(unsorted: evaluation.ids))
      evaluation.ids = evaluation.ids.filter(kept.contains)
    case .kwic(let matches): evaluation.concordance = try concordance(matches, of: evaluation)
    }
  }

  private func sort(_ evaluation: inout Evaluation, _ keys: [CheckedSortKey]) {
    let noun = evaluation.noun
    let rows = evaluation.ids.enumerated().map { position, id in
      (id: id, position: position, values: keys.map { value(noun, id, $0.field) })
    }
    evaluation.ids = rows.sorted { left, right in
      for (number, key) in keys.enumerated() {
        let order = Interpreter.order(left.values[number], right.values[number])
        if order != 0 { return key.descending ? order > 0 : order < 0 }
      }
      return left.position < right.position
    }.map(\.id)
  }

  /// Numbers by size, dates by time, text folded; what has no value comes last when ascending.
  static func order(_ left: Value, _ right: Value) -> Int {
    switch (left, right) {
    case (.number(let a), .number(let b)): return a < b ? -1 : a > b ? 1 : 0
    case (.none, .none): return 0
    case (.none, _): return 1
    case (_, .none): return -1
    default:
      let (a, b) = (left.plain, right.plain)
      if let x = EDTF(a), let y = EDTF(b), x.earliest != y.earliest {
        return x.earliest < y.earliest ? -1 : 1
      }
      let (c, d) = (Folding.fold(a), Folding.fold(b))
      return c < d ? -1 : c > d ? 1 : 0
    }
  }

  private func group(_ evaluation: inout Evaluation, _ fields: [String]) {
    var order: [String] = []
    var members: [String: [UInt32]] = [:]
    for id in evaluation.ids {
      for key in keys(evaluation.noun, id, fields) {
        let text = key.joined(separator: " · ")
        if members[text] == nil { order.append(text) }
        members[text, default: []].append(id)
      }
    }
    var ids: [UInt32] = []
    evaluation.groups = order.map { key in
      let start = ids.count
      ids += members[key] ?? []
      return Answer.Group(key: key, rows: start..<ids.count)
    }
    evaluation.ids = ids
  }

  private func count(_ evaluation: inout Evaluation, _ fields: [String]) {
    guard !fields.isEmpty else {
      evaluation.isNumber = true
      return
    }
    var order: [[String]] = []
    var number: [[String]: Int] = [:]
    func add(_ keys: [[String]], _ weight: Int) {
      for key in keys {
        if number[key] == nil { order.append(key) }
        number[key, default: 0] += weight
      }
    }
    if let containers = containers(evaluation, fields) {
      // Rows come in text order, so those of one document or section follow each other.
      var start = 0
      while start < containers.count {
        let next = containers[start...].firstIndex { $0 != containers[start] } ?? containers.count
        let weight = evaluation.ids[start..<next].reduce(0) { $0 + self.weight(evaluation, $1) }
        add(keys(evaluation.noun, evaluation.ids[start], fields), weight)
        start = next
      }
    } else {
      for id in evaluation.ids {
        add(keys(evaluation.noun, id, fields), weight(evaluation, id))
      }
    }
    let ranked = order.enumerated().sorted {
      let (a, b) = (number[$0.element] ?? 0, number[$1.element] ?? 0)
      return a != b ? a > b : $0.offset < $1.offset
    }
    evaluation.counts = (
      fields, ranked.map { Answer.Count(keys: $0.element, count: number[$0.element] ?? 0) }
    )
  }

  /// The document or section of each passage or sentence, when these are counted by it: the key is
  /// then put into words once for each, not once a row.
  private func containers(_ evaluation: Evaluation, _ fields: [String]) -> [Int]? {
    guard evaluation.noun == .passages || evaluation.noun == .sentences else { return nil }
    let isSentence = evaluation.noun == .sentences
    func section(_ id: UInt32) -> Int {
      Int(index.passageSection[isSentence ? Int(index.sentencePassage[Int(id)]) : Int(id)])
    }
    switch fields {
    case ["section"]: return evaluation.ids.map(section)
    case ["document"]: return evaluation.ids.map { Int(index.sectionDocument[section($0)]) }
    default: return nil
    }
  }

  /// A row of `their` counts once for each row it came from; a spelling once for each occurrence.
  private func weight(_ evaluation: Evaluation, _ id: UInt32) -> Int {
    if let weights = evaluation.weights { return weights[id] ?? 1 }
    return evaluation.noun == .spellings ? Int(index.spellingCount[Int(id)]) : 1
  }

  /// A row has a key for each value of its fields; several where a field holds a list.
  private func keys(_ noun: Noun, _ id: UInt32, _ fields: [String]) -> [[String]] {
    fields.reduce([[]]) { keys, field in
      let words = keyWords(noun, id, field)
      return keys.flatMap { key in words.map { key + [$0] } }
    }
  }

  private func keyWords(_ noun: Noun, _ id: UInt32, _ field: String) -> [String] {
    let value = value(noun, id, field)
    if case .list(let members) = value {
      return members.isEmpty ? ["none"] : members.map(\.plain)
    }
    let text = value.plain
    if field == "section", !text.isEmpty { return [sectionTitle(text)] }
    return [text.isEmpty ? "none" : text]
  }

  /// `4  Activity in prisons and camps`
  private func sectionTitle(_ address: String) -> String {
    guard let at = Address(address).flatMap({ places.ids(of: $0) }), at.noun == .sections else {
      return address
    }
    return shown(address) + "  " + index.sectionTitle[at.ids.lowerBound]
  }

  private func their(_ evaluation: inout Evaluation, _ noun: Noun, _ condition: Condition?) throws {
    guard let relation = Relation.between(evaluation.noun, noun) else { return }
    var weights: [UInt32: Int] = [:]
    for (number, id) in evaluation.ids.enumerated() {
      if number & 0xFFF == 0 { try checkCancelled() }
      for target in targets(of: id, along: relation.path) where isOf(noun, target) {
        weights[target, default: 0] += 1
      }
    }
    var found = IDSet(unsorted: Array(weights.keys))
    if let condition { found = try evaluate(condition, on: noun, among: found) }
    evaluation.noun = noun
    evaluation.ids = found.ids
    evaluation.weights = weights
    evaluation.total = everything(noun).count
    evaluation.columns = []
    evaluation.groups = []
  }
}
