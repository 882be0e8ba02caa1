import QuaereCore
import QuaereQuery

/// What kinds of lines the entries of all sessions are: each is parsed once, when it is first asked.
final class ReplayLines {
  struct Kind {
    /// It does something; how the record stands may be another after it.
    var changesRecord = false
    /// Names, works, dates, sets, settings: what answers about texts depend on.
    var canChangeAnswers = false
    /// It holds for all who read the folder.
    var isForAll = true
  }

  private let entries: [Entry]
  private lazy var kinds = entries.map(ReplayLines.kind)
  private var edited: [Int: Bool] = [:]
  private var gaps: [String: [ClosedRange<Int>]] = [:]
  /// How many entries have a name, apart from the letter that tells them apart.
  private lazy var named = Dictionary(
    entries.map { (ReplayLines.name($0), 1) }, uniquingKeysWith: +)
  /// Indices, ascending.
  private(set) lazy var answerChangers = kinds.indices.filter { kinds[$0].canChangeAnswers }

  init(_ entries: [Entry]) { self.entries = entries }

  subscript(_ index: Int) -> Kind { kinds[index] }

  /// Another entry has the same number: the two were written on two machines.
  func isNumberedTwice(_ index: Int) -> Bool {
    named[ReplayLines.name(entries[index]), default: 1] > 1
  }

  private static func name(_ entry: Entry) -> String { "\(entry.author).\(entry.number)" }

  /// Takes a hash the first time.
  func isEdited(_ index: Int) -> Bool {
    if let known = edited[index] { return known }
    edited[index] = entries[index].isEdited
    return edited[index] ?? false
  }

  /// Numbers of a person's entries that are in no session.
  func gaps(of author: String) -> [ClosedRange<Int>] {
    if let known = gaps[author] { return known }
    let found = Notebook.gaps(in: entries.filter { $0.author == author }.map(\.number))
    gaps[author] = found
    return found
  }

  private static func kind(of entry: Entry) -> Kind {
    guard case .command(let command) = try? Parser.parse(entry.question, environment: NoNames())
    else { return Kind() }
    return Kind(
      changesRecord: command.changesRecord || command.isUndo,
      canChangeAnswers: command.canChangeAnswers, isForAll: command.holdsForAll)
  }
}

extension Command {
  fileprivate var canChangeAnswers: Bool {
    switch self {
    case .alias, .apart, .nameIs, .sourceIs, .dateIs, .derive, .let, .forget, .freeze, .dismiss,
      .set, .undo, .open, .close:
      true
    default: false
    }
  }

  fileprivate var holdsForAll: Bool {
    switch self {
    case .set, .let, .forget, .dismiss, .blind, .undo, .freeze: false
    default: true
    }
  }
}

extension Array<Int> {
  /// The first index for which the test holds, where it holds for all after it too.
  func partition(_ test: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
