extension Command {
  /// True for lines that change the record; only these can be undone.
  public var changesRecord: Bool {
    switch self {
    case .set, .let, .forget, .blind, .open, .close: true
    default: isOnRecord || isAboutNames
    }
  }

  /// Marks, and what is said of them and of sources: work that must not be lost.
  public var isOnRecord: Bool {
    switch self {
    case .flag, .note, .judge, .resolve, .reopen, .withdraw, .reattach, .dismiss, .sourceIs,
      .dateIs, .derive, .sought, .freeze:
      true
    default: false
    }
  }

  /// Lines that take several rows at once and keep each by itself, or keep nothing.
  public var isAboutRows: Bool {
    switch self {
    case .dismiss, .read: true
    default: false
    }
  }

  /// What names, works and dates are: it holds for all who read the folder.
  public var isForAll: Bool {
    switch self {
    case .alias, .apart, .nameIs, .sourceIs, .dateIs, .derive: true
    default: false
    }
  }

  private var isAboutNames: Bool {
    switch self {
    case .alias, .apart, .nameIs: true
    default: false
    }
  }

  /// The mark that the line is about.
  public var mark: String? {
    switch self {
    case .resolve(let mark, _, _), .reopen(let mark, _), .withdraw(let mark, _),
      .reattach(let mark, _):
      mark
    case .flag(let target, _, _), .note(let target, _), .judge(_, let target, _, _):
      if case .word(let word) = target.base { word } else { nil }
    default: nil
    }
  }

  /// One word for what the line changes; the kind of a row of `changes`.
  public var kindOfChange: String {
    switch self {
    case .flag: "flag"
    case .note: "note"
    case .judge(.confirm, _, _, _): "confirmation"
    case .judge(.dispute, _, _, _): "dispute"
    case .resolve, .reopen, .withdraw, .reattach: "status"
    case .alias, .apart, .nameIs: "name"
    case .sourceIs, .derive: "source"
    case .dateIs: "date"
    case .sought: "search"
    case .dismiss: "dismissal"
    case .let, .freeze, .forget: "set"
    case .open, .close: "document"
    default: "setting"
    }
  }
}
