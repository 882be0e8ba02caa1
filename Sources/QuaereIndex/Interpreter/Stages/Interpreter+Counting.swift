import QuaereCore

/// `group by` and `count by`.
extension Interpreter {
  /// A row with several values of a field stands in several groups.
  func group(_ evaluation: inout Evaluation) throws {
    let poll = Poll(isCancelled)
    var order: [String] = []
    var members: [String: [UInt32]] = [:]
    for id in evaluation.ids {
      try poll.once()
      for key in keys(evaluation.noun, id, evaluation.grouping) {
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

  func count(_ evaluation: inout Evaluation, _ fields: [String]) throws {
    let poll = Poll(isCancelled)
    evaluation.ids = evaluation.distinct
    evaluation.grouping = []
    evaluation.groups = []
    guard !fields.isEmpty else {
      evaluation.isNumber = true
      return
    }
    var order: [[String]] = []
    var number: [[String]: Int] = [:]
    var last: (container: Int, keys: [[String]])?
    for id in evaluation.ids {
      try poll.once()
      // Rows come in text order: the key of a document or section is put into words once.
      let container = container(of: id, evaluation.noun, fields)
      let found =
        last.flatMap { $0.container == container ? $0.keys : nil }
        ?? keys(evaluation.noun, id, fields)
      last = container.map { ($0, found) }
      for key in found {
        if number[key] == nil { order.append(key) }
        number[key, default: 0] += weight(evaluation, id)
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

  /// The document or section of a passage or sentence, where rows are counted by just that.
  private func container(of id: UInt32, _ noun: Noun, _ fields: [String]) -> Int? {
    guard noun == .passages || noun == .sentences, fields.count == 1 else { return nil }
    let passage = noun == .sentences ? Int(index.sentencePassage[Int(id)]) : Int(id)
    let section = Int(index.passageSection[passage])
    switch fields[0] {
    case "section": return section
    case "document": return Int(index.sectionDocument[section])
    default: return nil
    }
  }

  /// A row of `their` counts once for each row it came from; a spelling once for each occurrence.
  func weight(_ evaluation: Evaluation, _ id: UInt32) -> Int {
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

  func keyWords(_ noun: Noun, _ id: UInt32, _ field: String) -> [String] {
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
    let title = index.sectionTitle[at.ids.lowerBound]
    return shown(address) + (title.isEmpty ? "" : "  " + title)
  }
}
