import QuaereCore
import QuaereQuery

/// `without`: what would keep no source if these works or authors were set aside.
extension Interpreter {
  public func without(_ matches: Matches<NameTerm>) throws -> (page: Page, sentences: Int) {
    remarks = []
    var aside = IDSet.empty
    for term in matches.terms { aside = aside.union(try sources(for: term)) }
    let bits = aside.bits(space: sources.count)
    guard let relation = Relation.between(.sentences, .sources) else { return (Page(), 0) }
    let way = Way(relation.path, self)
    let lost = try filter(everything(.sentences)) { sentence in
      var rests = false
      var keepsOne = false
      way.forEach(from: sentence) { source in
        rests = true
        keepsOne = !bits.contains(source)
        return !keepsOne
      }
      return rests && !keepsOne
    }
    return (page(aside, lost), lost.count)
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
