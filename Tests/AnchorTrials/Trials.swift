import Dispatch
import Foundation
import QuaereCore
import QuaereNotebook
import QuaereReading
import Synchronization

/// Makes marks, edits documents, and looks where the marks are found.
package struct Trials {
  package var seed = 1
  /// Marks for each kind of edit and each length.
  package var pairs = 1000
  package var kinds = Edits.all
  /// Of the words marked, in characters.
  package static let lengths = TargetMaker.lengths
  /// Which verdicts are told in words.
  package var shown: Set<Verdict> = [.wrong]
  private let manuscripts: [Manuscript]

  /// - Parameter folder: of documents; those without ten paragraphs are passed over.
  package init(folder: String) {
    self.init(Reader.read(folder: folder).documents.map(Manuscript.init))
  }

  package init(_ manuscripts: [Manuscript]) {
    self.manuscripts = manuscripts.filter { $0.pieces.count >= 10 }
  }

  package func run(progress: @Sendable (String) -> Void = { _ in }) -> Tally {
    guard !manuscripts.isEmpty else { return Tally() }
    let all = Mutex(Tally())
    DispatchQueue.concurrentPerform(iterations: kinds.count) { number in
      let tally = run(kinds[number], number)
      all.withLock { $0.add(tally) }
      progress(kinds[number].title)
    }
    return all.withLock { $0 }
  }

  /// One kind of edit on one document after the other, until every length has its trials.
  private func run(_ edit: any Edit.Type, _ number: Int) -> Tally {
    var tally = Tally()
    var random = SplitMix(seed &* 1000 &+ number)
    let folder = NSTemporaryDirectory() + "/quaere-anchors-\(getpid())-\(seed)-\(number)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var fruitless = 0
    while fruitless < 3 * manuscripts.count {
      let missing = TargetMaker.lengths.filter { tally.row(edit.title, $0).total < pairs }
      guard !missing.isEmpty else { break }
      let before = tally.trials(edit.title)
      let own = random.below(manuscripts.count)
      let other = (own + 1 + random.below(max(1, manuscripts.count - 1))) % manuscripts.count
      let stock = Stock(own: manuscripts[own], other: manuscripts[other])
      run(edit, on: manuscripts[own], stock, lengths: missing, in: folder, into: &tally, &random)
      fruitless = tally.trials(edit.title) == before ? fruitless + 1 : 0
    }
    return tally
  }

  private func run(
    _ edit: any Edit.Type, on manuscript: Manuscript, _ stock: Stock, lengths: [Int],
    in folder: String, into tally: inout Tally, _ random: inout SplitMix
  ) {
    var base = manuscript
    edit.prepare(&base, stock, &random)
    base = base.settled()
    let conversions = edit.conversions(&random)
    guard let before = TrialEdition(base, conversions.before, in: folder) else { return }
    let maker = TargetMaker(before, of: base, for: edit)
    let targets = targets(maker, lengths, tally, edit, &random)
    var edited = base
    for target in targets.sorted(by: { $0.piece > $1.piece }) {
      if let range = edited.pieces[target.piece].range(of: target.letters) {
        edit.edit(&edited, at: target.piece, target: range, stock, &random)
      }
    }
    edit.editAll(&edited, &random)
    guard let now = TrialEdition(edited, conversions.now, in: folder) else { return }
    let judge = Judge(now, of: edited, count: base.letterCount)
    let finder = AnchorFinder(today: now.edition)
    for target in targets {
      guard judge.isReadable(target) else {
        tally.addUnread()
        continue
      }
      let finding = finder.find(target.anchor)
      let verdict = judge.verdict(finding, on: target)
      tally.add(verdict, edit.title, target.length)
      if shown.contains(verdict) {
        tally.fail(words(edit, target, finding, now) + "\n  is at \(judge.truth(of: target))")
      }
    }
  }

  /// A mark in one paragraph of three at most, of the length that has most trials to go.
  private func targets(
    _ maker: TargetMaker, _ lengths: [Int], _ tally: Tally, _ edit: any Edit.Type,
    _ random: inout SplitMix
  ) -> [Target] {
    var missing: [Int: Int] = [:]
    for length in lengths { missing[length] = pairs - tally.row(edit.title, length).total }
    var found: [Target] = []
    let share = 100 / 3
    for block in 0..<maker.before.edition.passageCount where random.chance(share) {
      let room = maker.before.letters[block].count
      let fitting = lengths.filter { $0 <= room + room / 4 && missing[$0, default: 0] > 0 }
      guard
        let length = fitting.max(by: {
          (missing[$0, default: 0], $0) < (missing[$1, default: 0], $1)
        }), let target = maker.target(inBlock: block, length: length, &random)
      else { continue }
      missing[length, default: 0] -= 1
      found.append(target)
    }
    return found
  }

  private func words(
    _ edit: any Edit.Type, _ target: Target, _ finding: AnchorFinding, _ now: TrialEdition
  ) -> String {
    let unit = finding.place.flatMap { now.edition.unitOrRun(at: $0) }
    let text = unit.map { unit in finding.range.map { unit.text.scalars($0) } ?? unit.text } ?? ""
    return """
      \(edit.title), \(target.length): \(finding.state.rawValue), \(finding.reason)
        < \(target.anchor.before)
        " \(target.anchor.words)
        > \(target.anchor.after)
        now at \(finding.place.map { "\($0)" } ?? "nowhere"): \(text)
      """
  }
}

extension Tally {
  func trials(_ title: String) -> Int { (rows[title] ?? [:]).values.reduce(0) { $0 + $1.total } }
}
