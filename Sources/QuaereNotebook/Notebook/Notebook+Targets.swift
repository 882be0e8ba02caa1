import QuaereCore
import QuaereIndex
import QuaereQuery

/// What a mark is put on.
struct Marked {
  /// Of places in texts.
  var anchors: [Anchor] = []
  /// Works and names.
  var subjects: [Subject] = []
}

extension Notebook {
  /// What a command that marks something acts on.
  func marked(_ target: Target) throws -> Marked {
    switch target.base {
    case .word(let word):
      if let mark = folded.record.marks.first(where: { $0.id == word }), target.words == nil {
        return mark.subject.map { Marked(subjects: [$0]) } ?? Marked(anchors: [mark.anchor])
      }
      if target.words == nil, let subject = try subject(word, target.span) {
        return Marked(subjects: [subject])
      }
    case .rows(let rows):
      let marked = try rows.map { try self.marked(row: $0, target) }
      return Marked(
        anchors: marked.flatMap(\.anchors), subjects: marked.flatMap(\.subjects))
    case .named(let set):
      let evaluation = try rows(of: set, target.span)
      let rows = interpreter.addresses(evaluation)
      let subjects = rows.compactMap { interpreter.subject($0, of: evaluation.noun) }
      if !subjects.isEmpty { return Marked(subjects: subjects) }
    case .address: break
    }
    return Marked(anchors: try anchors(of: target))
  }

  private func marked(row number: Int, _ target: Target) throws -> Marked {
    let row = try requireRow(number, target.span)
    if let lastRowNoun, let subject = interpreter.subject(row, of: lastRowNoun) {
      return Marked(subjects: [subject])
    }
    return try marked(
      Target(
        base: Address(row).map { .address($0) } ?? .word(row), span: target.span,
        words: target.words ?? wordsOfRow(number)))
  }

  /// The work or name that a word means; nil when it is a document, a place or nothing.
  private func subject(_ word: String, _ span: Span) throws -> Subject? {
    guard Address(word) == nil, document(word) == nil else { return nil }
    let found = interpreter.subjects(called: word)
    guard found.count > 1 else { return found.first }
    throw Diagnostic(
      code: "two-readings", message: "“\(word)” is a work and a name", span: span,
      replacements: found.map { StoredForm.quotedIfNeeded($0.text) })
  }

  /// Anchors of every place a target stands for.
  func anchors(of target: Target) throws -> [Anchor] {
    try addresses(of: target).map { try anchor(at: $0, on: words(of: target), target.span) }
  }

  /// The words that the target names, or that its only row has.
  func words(of target: Target) -> String? {
    if let words = target.words { return words }
    guard case .rows(let rows) = target.base, rows.count == 1 else { return nil }
    return wordsOfRow(rows.lowerBound)
  }

  func anchor(at address: Address, on words: String?, _ span: Span) throws -> Anchor {
    switch address.place {
    case .document, .section: return Anchor(address: address, words: words ?? "")
    default: break
    }
    guard let edition = edition(address.handle) else {
      throw Diagnostic(code: "unknown-place", message: "there is no “\(address)” here", span: span)
    }
    do {
      return try AnchorMaker(edition).anchor(at: address, on: words)
    } catch {
      throw Diagnostic(
        code: error.code, message: error.message, span: error.span ?? span, hints: error.hints)
    }
  }

  /// Where a mark stands, for the screen.
  func places(_ marked: Marked) -> String {
    (marked.anchors.map { shown($0.address) } + marked.subjects.map(\.text)).joined(separator: " ")
  }
}
