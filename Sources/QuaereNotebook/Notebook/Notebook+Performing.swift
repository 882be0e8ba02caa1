import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// Each command has a file in `Commands/`.
  func perform(_ command: Command, line: String, limit: Int?) throws -> Outcome {
    switch command {
    case .open(let path, let handle): try open(path, as: handle, line)
    case .close(let handle): try close(handle, line)
    case .read(let target): try read(target)
    case .next: try readOn(by: 1)
    case .back: try readOn(by: -1)
    case .more: try more(limit)
    case .last(let format, let path): try last(as: format, to: path)
    case .flag(let target, let purpose, let why): try flag(target, purpose, why, line)
    case .note(let target, let text): try note(target, text, line)
    case .judge(let judgement, let target, let evidence, let why):
      try judge(judgement, target, evidence, why, line)
    case .resolve(let mark, let status, _): try resolve(mark, status, line)
    case .reopen(let mark, _): try settle(mark, "open again", line)
    case .withdraw(let mark, _): try withdraw(mark, line)
    case .alias(let names): try alias(names, line)
    case .apart(let one, let other, _): try apart(one, other, line)
    case .nameIs(let name, let kind): try nameIs(name, kind, line)
    case .sourceIs(let address, let key): try sourceIs(address, key, line)
    case .derive(let work, let from, _): try derive(work, from, line)
    case .sought(let words, let place, let found, let why):
      try sought(words, place, found, why, line)
    case .let(let name, let query, _): try nameQuestion(name, query, line)
    case .freeze(let set, let name): try freeze(set, as: name, line)
    case .forget(let set): try forget(set, line)
    case .set(let name, let value): try set(name, value, line)
    case .why(let target): try why(target, line)
    case .trace(let target): try trace(target, line)
    case .without(let values): try without(values, line)
    case .proof(let target): try proof(target, line)
    case .export(let query, let path): try export(query, to: path, line)
    case .replay(let session): try replay(session)
    case .save(let title): try save(title)
    case .undo(let id): try undo(id, line)
    case .check: try check()
    case .help(let word): help(word)
    case .tour: .tour
    case .quit: .quit
    }
  }

  // MARK: What commands share

  /// Addresses that a target stands for: rows of the last answer, a set's rows, or the place itself.
  func addresses(of target: Target) throws -> [Address] {
    switch target.base {
    case .address(let address): return [try whole(address, target.span)]
    case .rows(let rows): return try rows.map { try row($0, target.span) }
    case .named(let set):
      let query = Query(first: Term(subject: Spanned(.named(set), target.span)))
      let rows = interpreter.addresses(try interpreter.run(try plan(query)).asRows)
      return rows.compactMap { Address($0) }
    case .word(let word):
      if let mark = folded.record.marks.first(where: { $0.id == word }) {
        return [mark.place ?? mark.anchor.address]
      }
      if let address = Address(word) ?? document(word) { return [try whole(address, target.span)] }
      throw Diagnostic(
        code: "unknown-place", message: "“\(word)” is no place", span: target.span,
        hints: ["1.1", "#1"])
    }
  }

  private func document(_ word: String) -> Address? {
    interpreter.titles.contains { $0.handle == word }
      ? Address(handle: word, place: .document) : nil
  }

  /// The address with its handle, once it is known to be there.
  func whole(_ address: Address, _ span: Span) throws -> Address {
    var address = address
    if address.handle == nil { address.handle = onlyHandle }
    try interpreter.require(address, span: span)
    return address
  }

  private func row(_ number: Int, _ span: Span) throws -> Address {
    guard lastRows.indices.contains(number - 1) else {
      throw Diagnostic(
        code: "bad-row",
        message: lastRows.isEmpty
          ? "there is no answer yet to take a row from"
          : "the last answer has \(grouped(lastRows.count)) rows", span: span,
        hints: lastRows.isEmpty ? ["passages with no sources"] : ["#\(lastRows.count)"])
    }
    guard let address = Address(lastRows[number - 1]) ?? document(lastRows[number - 1]) else {
      throw Diagnostic(
        code: "unknown-place",
        message: "row \(number), “\(lastRows[number - 1])”, is no place in a text",
        span: span)
    }
    return address
  }

  /// The line, kept because somebody at a prompt asked it.
  func keepAsked(_ line: String, _ summary: String) {
    if keeping == .everything { keep(EntryDraft(question: line, summary: summary)) }
  }

  /// A line such as `+ ada.5  8.1.12  confirmed` for the screen.
  func said(_ words: String, sign: String = " ") -> Outcome {
    .page(Page([.wrapped([.init(sign, .sign), .init(" " + words)], hanging: 2)]))
  }

  func shown(_ address: Address) -> String {
    onlyHandle == address.handle && address.place != .document
      ? address.placeDescription : address.description
  }
}
