import QuaereCore

/// The canonical line of a command: reading it again gives the same command.
extension Command: CustomStringConvertible {
  public var description: String {
    switch self {
    case .open(let path, let handle):
      "open \(path.quotedAsPath)" + (handle.map { " as \($0.quotedIfNeeded)" } ?? "")
    case .close(let handle): "close \(handle.quotedIfNeeded)"
    case .read(let target): "read" + (target.map { " \($0)" } ?? "")
    case .next: "next"
    case .back: "back"
    case .more: "more"
    case .flag(let target, let purpose, let why):
      "flag \(target)" + (purpose == .confirm ? "" : " to \(purpose.rawValue)") + why.asReason
    case .note(let target, let text): "note \(target)" + text.asReason
    case .judge(let judgement, let target, let evidence, let why):
      "\(judgement.rawValue) \(target) by \(evidence.joined)" + why.asReason
    case .resolve(let mark, let status, let why):
      "resolve \(mark)" + (status.map { " as \($0.rawValue)" } ?? "") + why.asReason
    case .reopen(let mark, let why): "reopen \(mark)" + why.asReason
    case .withdraw(let mark, let why): "withdraw \(mark)" + why.asReason
    case .reattach(let mark, let target): "reattach \(mark) to \(target)"
    case .dismiss(let target, let from, let why):
      "dismiss \(target.dismissed)" + (from.map { " from \($0.inBrackets)" } ?? "")
        + " \(why.quoted)"
    default: aboutNames ?? aboutSets ?? aboutText
    }
  }

  private var aboutNames: String? {
    switch self {
    case .alias(let names): "alias " + names.map(\.quotedIfNeeded).joined(separator: " = ")
    case .apart(let one, let other, let why):
      "apart \(one.quotedIfNeeded) and \(other.quotedIfNeeded)" + why.asReason
    case .nameIs(let name, let kind): "name \(name.quoted(before: "is")) is \(kind.rawValue)"
    case .sourceIs(let address, let key): "source \(address.value) is \(key.quotedIfNeeded)"
    case .dateIs(let target, let value): "date \(target.dated) is \(value.typedExactly)"
    case .derive(let work, let from, let why):
      "derive \(work.quoted(before: "from")) from \(from.quotedIfNeeded)" + why.asReason
    case .sought(let words, let place, let found, let why):
      "sought \(words.map(\.quotedIfNeeded).joined(separator: " or ")) in \(place.quoted) found "
        + (found.isEmpty ? "nothing" : found.joined) + why.asReason
    default: nil
    }
  }

  private var aboutSets: String? {
    switch self {
    case .let(let name, let query, _): "let \(name) = \(query)"
    case .freeze(let set, let name): "freeze \(set) as \(name)"
    case .forget(let set): "forget \(set)"
    case .compare(let one, let other): "compare \(one) with \(other)"
    case .set(let name, let value):
      "set \(name) \(Setting.takesText(name) ? value.quoted : value)"
    case .export(let query, let path): "export \(query) to \(path.quoted)"
    case .exportSession(let session, let path):
      "export \(session.quotedBeforeTo) to \(path.quoted)"
    case .replay(let session): "replay" + (session.map { " \($0.quotedAsPath)" } ?? "")
    case .save(let title): "save" + (title.map { " as \($0.quoted)" } ?? "")
    case .undo(let entry): "undo" + (entry.map { " \($0)" } ?? "")
    default: nil
    }
  }

  private var aboutText: String {
    switch self {
    case .why(let target): "why \(target)"
    case .explain(let query): "explain \(query)"
    case .trace(let target): "trace \(target)"
    case .without(let values): "without \(values)"
    case .proof(let target): "proof \(target)"
    case .last(let format, let path):
      "last" + (format.map { " as \($0)" } ?? "") + (path.map { " to \($0.quoted)" } ?? "")
    case .agreement(let person):
      "agreement" + (person.map { " with \($0.quotedIfNeeded)" } ?? "")
    case .blind(let isOn): "blind " + (isOn ? "on" : "off")
    case .tour: "tour"
    // Any one word may follow, those of the language too.
    case .help(let word):
      "help" + (word.map { $0.contains(" ") ? " \($0.quoted)" : " " + $0 } ?? "")
    case .check: "check"
    case .seal: "seal"
    default: "quit"
    }
  }
}

extension Target: CustomStringConvertible {
  public var description: String {
    let place =
      switch base {
      case .address(let address): address.place == .document ? "\(address):" : "\(address)"
      case .rows(let rows):
        rows.count == 1 ? "#\(rows.lowerBound)" : "#\(rows.lowerBound)-\(rows.upperBound)"
      case .named(let set): set.description
      case .word(let word): word.quotedIfNeeded
      }
    return place + (words.map { " on \($0.quoted)" } ?? "")
  }

  /// Words without `on` before them.
  fileprivate var dated: String {
    var place = self
    place.words = nil
    return place.description + (words.map { " \($0.quoted)" } ?? "")
  }

  /// A name up to `from`.
  fileprivate var dismissed: String {
    if case .word(let word) = base { word.quoted(before: "from") } else { description }
  }
}

extension Query {
  fileprivate var inBrackets: String {
    if case .named(let set) = first.subject.value, isOneSet, stages.isEmpty {
      return set.description
    }
    return "(\(self))"
  }
}

extension EDTF {
  /// In words where they say all of it.
  fileprivate var typedExactly: String {
    isApproximate || isUncertain ? text.quoted : typed ?? text.quoted
  }
}

extension EvidenceTerm: CustomStringConvertible {
  public var description: String {
    let what =
      switch item {
      case .target(let target): target.description
      case .source(let key, let page): key + (page.map { " p. \($0)" } ?? "")
      case .file(let path): "file \(path.quoted)"
      case .url(let address): "url \(address.quoted)"
      case .my(let text): "my \(text.quoted)"
      }
    return (relation.map { "\($0.rawValue) " } ?? "") + what + (grade.map { " grade \($0)" } ?? "")
  }
}

extension [EvidenceTerm] {
  fileprivate var joined: String { map(\.description).joined(separator: " and ") }
}

extension String? {
  fileprivate var asReason: String { map { " \($0.quoted)" } ?? "" }
}

extension String {
  /// Up to the next white space, or in quotes.
  /// A session, which no question may begin with.
  fileprivate var quotedBeforeTo: String {
    Noun(rawValue: lowercased()) == nil && self != "pairs" ? quotedIfNeeded : quoted
  }

  fileprivate var quotedAsPath: String {
    let isPlain = !unicodeScalars.contains {
      Normalised.isWhiteSpace($0) || Lexer.closing($0) != nil
    }
    return isPlain && !isEmpty ? self : quoted
  }

  /// Where this word would end the name.
  fileprivate func quoted(before word: String) -> String {
    split(separator: " ").contains { $0.lowercased() == word } ? quoted : quotedIfNeeded
  }
}
