import QuaereNotebook
import QuaereQuery
import QuaereTerminal

/// The colours of a line while it is typed: words by what the grammar takes them for.
enum InputColours {
  /// - Parameter cursor: nil once the line is handed in.
  static func paints(_ words: [TypedWord], cursor: Int?) -> [Decoration.Stretch] {
    let paints = words.map { word in
      Decoration.Stretch(
        word.role.span, paint(word, isBeingTyped: word.role.span.upperBound == cursor))
    }
    return paints.filter { $0.paint != .plain } + pair(words.map(\.role), cursor)
  }

  private static func paint(_ word: TypedWord, isBeingTyped: Bool) -> Paint {
    // Nothing is wrong with a word before it is typed to its end.
    if word.role.kind == .error { return isBeingTyped && word.role.text != ")" ? .plain : error }
    let paint = paint(for: word.role.kind)
    return word.isUnknown && !isBeingTyped ? paint.with(.underlined) : paint
  }

  private static func paint(for kind: WordRole.Kind) -> Paint {
    switch kind {
    case .command, .noun: .strong
    case .clause: Paint("36")
    case .stage: Paint("35")
    case .value(.period), .number: number
    case .value: name
    case .string: string
    case .address, .row, .set: Paint("34")
    case .error: error
    case .joint, .field, .state, .bracket, .unread: .plain
    }
  }

  private static let name = Paint("32")
  private static let string = Paint("33")
  private static let number = Paint("94")
  private static let error = Paint("31").with(.underlined)

  /// The bracket at the cursor and its partner; one that has none is an error.
  private static func pair(_ roles: [WordRole], _ cursor: Int?) -> [Decoration.Stretch] {
    guard let cursor else { return [] }
    let brackets = roles.filter { $0.kind == .bracket }
    guard
      let at = brackets.firstIndex(where: { $0.span.upperBound == cursor })
        ?? brackets.firstIndex(where: { $0.span.lowerBound == cursor })
    else { return [] }
    guard let other = partner(of: at, brackets) else {
      return brackets[at].text == ")" ? [.init(brackets[at].span, error)] : []
    }
    let paint = Paint.strong.with(.underlined)
    return [.init(brackets[at].span, paint), .init(brackets[other].span, paint)]
  }

  private static func partner(of at: Int, _ brackets: [WordRole]) -> Int? {
    let step = brackets[at].text == "(" ? 1 : -1
    var depth = 0
    var index = at
    while brackets.indices.contains(index) {
      depth += brackets[index].text == "(" ? 1 : -1
      if depth == 0 { return index }
      index += step
    }
    return nil
  }
}
