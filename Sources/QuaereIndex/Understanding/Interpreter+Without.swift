import QuaereCore
import QuaereQuery

/// `without`: what would keep no source if these works or authors were set aside.
extension Interpreter {
  public func without(_ matches: Matches<NameTerm>) throws -> (page: Page, sentences: Int) {
    remarks = []
    var aside = IDSet.empty
    for term in matches.terms { aside = aside.union(try sources(for: term)) }
    let bits = IDBits(aside, space: sources.count)
    var lost: [UInt32] = []
    guard let relation = Relation.between(.sentences, .sources) else { return (Page(), 0) }
    for sentence in 0..<index.sentencePassage.count {
      if sentence & 0xFFF == 0 { try checkCancelled() }
      let rests = targets(of: UInt32(sentence), along: relation.path)
      if !rests.isEmpty, rests.allSatisfy(bits.contains) { lost.append(UInt32(sentence)) }
    }
    return (page(aside, IDSet(sorted: lost)), lost.count)
  }

  private func page(_ aside: IDSet, _ lost: IDSet) -> Page {
    var page = Page()
    let citations = IDSet(unsorted: aside.ids.flatMap { sources.citations(of: $0) })
    let notes = IDSet(unsorted: citations.ids.map { index.citationFootnote[Int($0)] })
    page.wrap(
      "Set aside: \(Noun.sources.counted(aside.count)) (\(list(aside.ids.map { index.sourceKey[Int($0)] }))), "
        + "\(Noun.citations.counted(citations.count)) in \(list(notes.ids.map { noteName(Int($0)) }))",
      hanging: 2)
    page.blank()
    var bySection: [Int: Int] = [:]
    for sentence in lost.ids {
      bySection[Int(index.passageSection[Int(index.sentencePassage[Int(sentence)])]), default: 0] +=
        1
    }
    for (section, count) in bySection.sorted(by: { $0.key < $1.key }) {
      let all = ownSentences(section)
      page.lines.append(
        .cells([
          shown(places.section(section).description), index.sectionTitle[section],
          "\(count) of \(Noun.sentences.counted(all)) keep\(count == 1 ? "s" : "") no source",
        ]))
    }
    page.lines.append(.cells(["", "everything else", "unchanged"]))
    page.blank()
    page.add("\(Noun.sentences.counted(lost.count)) · reach \(settings.reach.rawValue)", .dim)
    return page
  }

  private func ownSentences(_ section: Int) -> Int {
    index.sectionPassages[section].reduce(0) { $0 + index.passageSentences[$1].count }
  }
}
