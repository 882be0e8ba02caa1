import QuaereCore
import QuaereQuery

/// Ids to rows: only as many as are wanted, so that an answer of a million costs a screen.
extension Interpreter {
  /// - Parameter limit: at most this many rows are put into words; nil for all.
  public func answer(_ evaluation: Evaluation, limit: Int? = nil) -> Answer {
    var answer = Answer(
      noun: evaluation.noun, count: evaluation.count, total: evaluation.total,
      assumptions: evaluation.assumptions, remarks: evaluation.remarks)
    if let product = evaluation.product {
      answer.lines = product.length
      answer.shape = product.shape(self, limit: limit)
      answer.rows = (product.rows ?? []).prefix(limit ?? .max).map { row(evaluation.noun, $0) }
      return answer
    }
    if let counts = evaluation.counts {
      answer.shape = .counts(columns: counts.columns, counts.rows)
      return answer
    }
    if evaluation.isNumber {
      answer.shape = .number
      return answer
    }
    if evaluation.noun == .pairs {
      answer.rows = evaluation.pairs.prefix(limit ?? .max).map { row($0) }
      return answer
    }
    let ids = evaluation.ids.prefix(limit ?? .max)
    answer.rows = ids.map { row(evaluation.noun, $0) }
    answer.shape = shape(evaluation, shown: ids.count)
    if !evaluation.columns.isEmpty { addColumns(evaluation, ids, to: &answer) }
    return answer
  }

  /// Whether the answer is one list of rows, which can be had piece by piece.
  public func isPlainList(_ evaluation: Evaluation) -> Bool {
    evaluation.product == nil && evaluation.counts == nil && !evaluation.isNumber
      && evaluation.groups.isEmpty
  }

  /// These rows of an answer alone.
  ///
  /// - Parameter places: in `evaluation`, for which `isPlainList` holds; what lies outside is left out.
  /// - Throws: `Diagnostic`, `interrupted`.
  public func answer(_ evaluation: Evaluation, rows places: Range<Int>) throws -> Answer {
    try checkCancelled()
    var part = evaluation
    part.ids = Array(evaluation.ids.dropFirst(places.lowerBound).prefix(places.count))
    part.pairs = Array(evaluation.pairs.dropFirst(places.lowerBound).prefix(places.count))
    return answer(part)
  }

  private func shape(_ evaluation: Evaluation, shown: Int) -> Answer.Shape {
    if evaluation.groups.isEmpty { return .rows(columns: evaluation.columns) }
    let groups = evaluation.groups.compactMap { group -> Answer.Group? in
      guard group.rows.lowerBound < shown else { return nil }
      return Answer.Group(
        key: group.key, rows: group.rows.lowerBound..<min(shown, group.rows.upperBound))
    }
    return .groups(groups, columns: evaluation.columns)
  }

  /// Fields that are asked for but are not the noun's own, such as the number of another noun.
  private func addColumns(
    _ evaluation: Evaluation, _ ids: ArraySlice<UInt32>, to answer: inout Answer
  ) {
    for (number, id) in ids.enumerated() {
      for column in evaluation.columns where answer.rows[number][column] == .none {
        let value = value(evaluation.noun, id, column)
        if value != .none { answer.rows[number].fields.append(Field(column, value)) }
      }
    }
  }

  func row(_ noun: Noun, _ id: UInt32) -> Row {
    let address = rowAddress(noun, id)
    var row = Row(address: address, place: rowPlace(noun, id, address))
    row.fields = NounDefinition.of(noun).fields.map { Field($0, value(noun, id, $0)) }
    row.inferred = inferred(noun, id)
    switch noun {
    case .passages: row.print = Print(value: index.passagePrint[Int(id)])
    case .sentences: row.print = Print(value: index.sentencePrint[Int(id)])
    default: break
    }
    row.sign = sign(noun, id)
    return row
  }

  /// Of a mark, or of the last one on a row that still claims something.
  private func sign(_ noun: Noun, _ id: UInt32) -> String? {
    let space = Relation.space(of: noun)
    if space == .marks { return marks.marks[Int(id)].sign }
    guard noun != .documents, noun != .sections else { return nil }
    return marks.marks(on: space, id).map { marks.marks[Int($0)].sign }.last { !$0.isEmpty }
  }

  func row(_ pair: PairFound) -> Row {
    let noun = pair.noun
    let first = rowAddress(noun, pair.first)
    let second = rowAddress(noun, pair.second)
    let shared = pair.shared.flatMap { noun, ids in
      ids.map { Value.text(rowAddress(noun, $0)) }
    }
    return Row(
      address: "\(first) \(second)", place: "\(shown(first)) \(shown(second))",
      fields: [
        Field("address", .text("\(first) \(second)")), Field("shared", .list(shared)),
        Field("text", value(noun, pair.first, "text")),
        Field("other", value(noun, pair.second, "text")),
      ])
  }

  /// `address~print` of every row, in order; what sessions keep and digests are made of.
  public func stored(_ evaluation: Evaluation) -> [String] {
    if let product = evaluation.product { return product.stored(self) }
    if let counts = evaluation.counts {
      return counts.rows.map { ($0.keys + [String($0.count)]).joined(separator: " · ") }
    }
    if evaluation.noun == .pairs { return evaluation.pairs.map { row($0).address } }
    return evaluation.ids.map { stored(evaluation.noun, $0) }
  }

  func stored(_ noun: Noun, _ id: UInt32) -> String {
    switch noun {
    case .passages: "\(rowAddress(noun, id))~\(Print(value: index.passagePrint[Int(id)]))"
    case .sentences: "\(rowAddress(noun, id))~\(Print(value: index.sentencePrint[Int(id)]))"
    default: rowAddress(noun, id)
    }
  }

  /// What `#3` stands for, line by line, without prints.
  public func addresses(_ evaluation: Evaluation) -> [String] {
    let lines = evaluation.product.map { $0.addresses(self) } ?? stored(evaluation)
    return lines.map { $0.split(separator: "~").first.map(String.init) ?? $0 }
  }

  /// What a row is called in a session and in JSON.
  func rowAddress(_ noun: Noun, _ id: UInt32) -> String {
    let at = Int(id)
    switch Relation.space(of: noun) {
    case .documents: return index.documentHandle[at]
    case .sections, .passages, .sentences, .footnotes, .citations:
      return places.address(noun, at).description
    case .mentions, .dates, .quotes, .figures:
      let place = spanPlace(noun, at)
      return places.address(ofSpanIn: place.block, sentence: place.sentence).description
    case .sources: return index.sourceKey[at]
    case .authors: return index.authorName[at]
    case .voices: return sources.name(ofVoice: id)
    case .names: return names.text(of: id)
    case .spellings: return index.spellingText[at]
    case .marks: return marks.marks[at].id
    case .evidence: return marks.marks[Int(marks.evidence[at].mark)].id
    case .searches: return record.searches[at].id
    case .dismissals: return record.dismissals[at].id
    case .sessions: return record.sessions[at].name
    case .changes: return record.changes[at].id
    default: return ""
    }
  }

  func rowPlace(_ noun: Noun, _ id: UInt32, _ address: String) -> String {
    if Relation.space(of: noun) == .marks {
      let mark = marks.marks[Int(id)]
      return mark.subject?.text ?? mark.place.map { shown($0.description) } ?? ""
    }
    return noun == .documents ? address : shown(address)
  }

  /// Without the handle while one document is open.
  public func shown(_ address: String) -> String {
    guard places.documentCount == 1, let parsed = Address(address) else { return address }
    return parsed.place == .document ? address : parsed.placeDescription
  }

  private func inferred(_ noun: Noun, _ id: UInt32) -> [String] {
    switch Relation.space(of: noun) {
    case .dates: dates.reason(Int(id)) == nil ? [] : ["value"]
    case .citations: index.citationInferred.list(Int(id))
    case .names:
      (names.joinedByRule(id) == nil ? [] : ["spellings"]) + (names.kindIsGuess(id) ? ["kind"] : [])
    default: []
    }
  }
}
