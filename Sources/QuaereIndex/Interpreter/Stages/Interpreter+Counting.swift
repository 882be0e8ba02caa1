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
    let ids = evaluation.ids
    let isAscending = IDSet.isAscending(ids)
    var at = 0
    while at < ids.count {
      try poll.once()
      let first = ids[at]
      var end = at + 1
      // Rows come in text order: the key of a document or section is put into words once.
      if let container = container(of: first, evaluation.noun, fields) {
        end =
          isAscending
          ? ids.withUnsafeBufferPointer {
            $0.gallop(from: at, to: UInt32(clamping: container.upperBound))
          } : ids[at...].firstIndex { !container.contains(Int($0)) } ?? ids.count
      }
      let weight =
        evaluation.weights == nil && end > at + 1
        ? end - at : ids[at..<end].reduce(0) { $0 + self.weight(evaluation, $1) }
      for key in keys(evaluation.noun, first, fields) {
        if number[key] == nil { order.append(key) }
        number[key, default: 0] += weight
      }
      at = max(at + 1, end)
    }
    let ranked = order.enumerated().sorted {
      let (a, b) = (number[$0.element] ?? 0, number[$1.element] ?? 0)
      return a != b ? a > b : $0.offset < $1.offset
    }
    evaluation.counts = (
      fields, ranked.map { Answer.Count(keys: $0.element, count: number[$0.element] ?? 0) }
    )
  }

  /// The passages or sentences of the document or section that one is in, where rows are counted by
  /// just that.
  private func container(of id: UInt32, _ noun: Noun, _ fields: [String]) -> Range<Int>? {
    guard noun == .passages || noun == .sentences, fields.count == 1 else { return nil }
    let passage = noun == .sentences ? Int(index.sentencePassage[Int(id)]) : Int(id)
    let section = Int(index.passageSection[passage])
    let passages: Range<Int>
    switch fields[0] {
    case "section": passages = index.sectionPassages[section]
    case "document": passages = index.documentPassages[Int(index.sectionDocument[section])]
    default: return nil
    }
    return noun == .passages ? passages : sentences(ofPassages: passages)
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
