import QuaereCore
import QuaereIndex
import QuaereQuery

/// Words of a line to places of a text.
extension Notebook {
  /// Addresses that a target stands for: rows of the last answer, a set's rows, or the place itself.
  func addresses(of target: Target) throws -> [Address] {
    switch target.base {
    case .address(let address): return [try whole(address, target.span)]
    case .rows(let rows): return try rows.map { try row($0, target.span) }
    case .named(let set):
      return interpreter.addresses(try rows(of: set, target.span)).compactMap { Address($0) }
    case .word(let word):
      if let mark = folded.record.marks.first(where: { $0.id == word }), mark.subject == nil {
        return [mark.place ?? mark.anchor.address]
      }
      if let address = Address(word) ?? document(word) { return [try whole(address, target.span)] }
      throw Diagnostic(
        code: "unknown-place", message: "“\(word)” is no place", span: target.span,
        replacements: nearestPlaces(to: word))
    }
  }

  /// A document of nearly that name, else places that can be acted on.
  private func nearestPlaces(to word: String) -> [String] {
    let near = Nearest.word(to: word, in: interpreter.titles.map(\.handle))
    if let near { return ["\(near):"] }
    return (lastRows.isEmpty ? [] : ["#1"]) + interpreter.places(.passages, limit: 2)
  }

  func rows(of set: NamedSet, _ span: Span) throws -> Evaluation {
    try evaluate(Query(first: Term(subject: Spanned(.named(set), span)))).asRows
  }

  func document(_ word: String) -> Address? {
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

  /// What a row of the last answer is called.
  func requireRow(_ number: Int, _ span: Span) throws -> String {
    guard lastRows.indices.contains(number - 1) else {
      throw Diagnostic(
        code: "bad-row",
        message: lastRows.isEmpty
          ? "there is no answer yet to take “#\(number)” from"
          : "the last answer has no “#\(number)”, only \(grouped(lastRows.count)) rows", span: span,
        hints: lastRows.isEmpty ? ["passages with no sources"] : [],
        replacements: lastRows.isEmpty ? [] : ["#\(lastRows.count)"])
    }
    return lastRows[number - 1]
  }

  private func row(_ number: Int, _ span: Span) throws -> Address {
    let row = try requireRow(number, span)
    if let address = Address(row) ?? document(row) { return address }
    if let mark = folded.record.marks.first(where: { $0.id == row }), mark.subject == nil {
      return mark.place ?? mark.anchor.address
    }
    throw Diagnostic(
      code: "unknown-place", message: "row \(number), “\(row)”, is no place in a text", span: span)
  }

  /// Of a row that is a date, a mention, a quotation or a figure.
  func wordsOfRow(_ number: Int) -> String? {
    lastSpans.flatMap { interpreter.words(ofRow: number - 1, in: $0) }
  }
}
