import QuaereCore
import QuaereIndex
import QuaereQuery

/// A word of the line being typed, and whether it stands for something that is here.
public struct TypedWord: Sendable, Hashable {
  public var role: WordRole
  /// A name, a word, a set, a row, a place or a mark that this notebook does not have.
  public var isUnknown: Bool
}

extension Notebook {
  /// What the words of a line are taken for. Asked at every keystroke: it reads no text.
  public func typed(_ line: String) -> [TypedWord] {
    WordRole.all(in: line, environment: environment).map {
      TypedWord(role: $0, isUnknown: isUnknown($0))
    }
  }

  private func isUnknown(_ role: WordRole) -> Bool {
    switch role.kind {
    case .value(let kind): isUnknown(role.text, kind)
    case .string: role.wanted.map { isUnknown(Notebook.unquoted(role.text), $0) } ?? false
    case .set: !names(role.text)
    case .row: !hasRow(role.text)
    case .address: !isPlace(role.text)
    default: false
    }
  }

  private func isUnknown(_ text: String, _ kind: ValueKind) -> Bool {
    switch kind {
    case .name, .word: !text.hasPrefix("~") && !text.hasPrefix("/") && !interpreter.occurs(text)
    case .source: !interpreter.occurs(text) && !interpreter.hasSource(text)
    case .mark: !folded.record.marks.contains { $0.id == text }
    default: false
    }
  }

  private static func unquoted(_ text: String) -> String {
    let marks = Set("\"“”„«»")
    return String(
      text.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }

  /// A name that is just being given (`let solo`) is known by then.
  private func names(_ text: String) -> Bool {
    environment.names.contains { Folding.fold($0) == Folding.fold(String(text.dropFirst())) }
  }

  private func hasRow(_ text: String) -> Bool {
    let numbers = text.dropFirst().split(separator: "-").compactMap { Int($0) }
    return numbers.allSatisfy { lastRows.indices.contains($0 - 1) }
  }

  private func isPlace(_ text: String) -> Bool {
    guard var address = Address(text) ?? Int(text).map({ Address(place: .section($0)) }) else {
      return true
    }
    if address.handle == nil { address.handle = onlyHandle }
    return (try? interpreter.require(address, span: 0..<1)) != nil
  }
}
