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
    case .resolve(let mark, let status, let why): try resolve(mark, status, why, line)
    case .reopen(let mark, _): try settle(mark, "open again", line)
    case .reattach(let mark, let target): try reattach(mark, to: target, line)
    case .dismiss(let row, let question, let why): try dismiss(row, from: question, why: why)
    case .withdraw(let mark, _): try withdraw(mark, line)
    case .alias(let names): try alias(names, line)
    case .apart(let one, let other, _): try apart(one, other, line)
    case .nameIs(let name, let kind): try nameIs(name, kind, line)
    case .sourceIs(let address, let key): try sourceIs(address, key, line)
    case .dateIs(let target, let value): try dateIs(target, value, line)
    case .derive(let work, let from, _): try derive(work, from, line)
    case .sought(let words, let place, let found, let why):
      try sought(words, place, found, why, line)
    case .let(let name, let query, _): try nameQuestion(name, query, line)
    case .freeze(let set, let name): try freeze(set, as: name, line)
    case .forget(let set): try forget(set, line)
    case .compare(let one, let other): try compare(one, with: other, line)
    case .agreement(let person): try agreement(with: person, line)
    case .blind(let isOn): blind(isOn, line)
    case .set(let name, let value): try set(name, value, line)
    case .why(let target): try why(target, line)
    case .explain(let query): try explain(query, line)
    case .trace(let target): try trace(target, line)
    case .without(let values): try without(values, line)
    case .proof(let target): try proof(target, line)
    case .export(let query, let path): try export(query, to: path, line)
    case .exportSession(let session, let path): try exportSession(session, to: path, line)
    case .replay(let session): try replay(session)
    case .save(let title): try save(title)
    case .seal: try seal(line)
    case .undo(let id): try undo(id, line)
    case .check: try check()
    case .help(let word): help(word)
    case .tour: .tour
    case .quit: .quit
    }
  }

  // MARK: What commands share

  /// The line, kept because somebody at a prompt asked it, with a digest of what the page said.
  ///
  /// - Parameter page: nil where it says other things each time, such as how long something took.
  func keepAsked(_ line: String, _ page: Page?, _ summary: String) {
    guard keeping == .everything, !isReplaying else { return }
    keep(EntryDraft(question: line, rows: page.map { [RowRecord($0)] } ?? [], summary: summary))
  }

  /// `8 passages written to holes.csv`, the file as a link.
  func said(_ count: String, writtenTo path: String) -> Outcome {
    let file = Page.Segment(path, link: Paths.absolute(path, from: location.root))
    let words = Page.Segment("  \(count) written to ")
    return .page(Page([.wrapped([words, file], hanging: 2)]))
  }

  /// A line such as `+ ada.5  8.1.12  confirmed` for the screen.
  func said(_ words: String, sign: String = " ") -> Outcome {
    let sign = sign.isEmpty ? " " : sign
    return .page(Page([.wrapped([.init(sign, .sign), .init(" " + words)], hanging: 2)]))
  }

  func shown(_ address: Address) -> String {
    onlyHandle == address.handle && address.place != .document
      ? address.placeDescription : address.description
  }
}
