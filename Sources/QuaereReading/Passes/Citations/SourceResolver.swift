import QuaereCore

/// Goes through the notes in order and gives every citation its source.
struct SourceResolver {
  var works: [Work] = []
  private var byTitle: [String: [Int]] = [:]
  private var recent: [Int] = []
  private var previous: (work: Int, address: String)?
  private var keys = UniqueNames()
  /// Works of this document by the number of the footnote that cites them.
  private var byNote: [Int: [Int]] = [:]
  /// Entries with a title by their first author and year, for references that stand before them.
  private var entries = DatedEntries()
  private var listed = ListedWorks()

  init(works: [ListedWork]) {
    for work in works { _ = add(listed: work) }
  }

  mutating func resolve(_ document: inout Document) {
    recent = []
    previous = nil
    byNote = [:]
    listed.own = document.listedWorks.map { add(listed: $0) }
    if document.citations.isEmpty { return }
    entries = DatedEntries(document)
    var place = (footnote: -1, count: 0)
    for index in document.citations.indices {
      let note = document.citations[index].footnote
      place = (note, note == place.footnote ? place.count + 1 : 1)
      let address = Address(
        handle: document.handle,
        place: .citation(footnote: document.footnotes[note].number, citation: place.count))
      let before = previous
      report(carried: document.citations[index], at: address, in: &document)
      let work = resolve(
        &document.citations[index], at: address, before, &document.doubts, document.path)
      document.citations[index].source = work
      byNote[document.footnotes[note].number, default: []].append(work)
      previous = (work, address.placeDescription)
      if recent.last != work {
        recent.removeAll { $0 == work }
        recent.append(work)
      }
      // Nobody refers back over more works than these.
      if recent.count > 4000 { recent.removeFirst(2000) }
    }
  }

  private mutating func resolve(
    _ citation: inout Citation, at address: Address, _ before: (work: Int, address: String)?,
    _ doubts: inout [Doubt], _ path: String
  ) -> Int {
    if let work = listed.work(for: citation, among: works) {
      if citation.reason == nil { citation.reason = "the list of works has it" }
      if citation.title == nil { citation.form = .short }
      return take(work, for: &citation, isInferred: false)
    }
    if citation.form == .ibid, citation.authors.isEmpty || citation.inferred.contains("author") {
      if let before {
        citation.reason = "ibid: the work cited before it, in \(before.address)"
        return take(before.work, for: &citation, isInferred: true)
      }
      return add(&citation, at: address, isResolved: false, &doubts, path)
    }
    let isBackReference = citation.title == nil
    let matcher = WorkMatcher(works: works, recent: recent, byTitle: byTitle, byNote: byNote)
    guard let match = matcher.match(citation, isBackReference: isBackReference) else {
      if let entry = entries.entry(of: citation) {
        return take(entry, for: &citation)
      }
      if let work = listed.shortened(citation, among: works) {
        citation.reason = "a form of “\(works[work].source.title ?? "")” in the list of works"
        return take(work, for: &citation, isInferred: true)
      }
      let isCut = citation.title.map { WorkTitle($0).isCut } ?? true
      return add(&citation, at: address, isResolved: !isCut, &doubts, path)
    }
    let work = works[match.work]
    let title = work.source.title ?? work.source.key
    report(citation.title, beside: title, of: work, at: address, &doubts, path)
    switch match {
    case .same:
      if isShort(citation, beside: work) {
        citation.form = .short
        citation.reason = "the same title as in \(work.firstAddress)"
      }
      return take(match.work, for: &citation, isInferred: false)
    case .shortened:
      citation.form = .short
      citation.reason = "a short form of the title in \(work.firstAddress), “\(title)”"
    case .byAuthor:
      citation.form = .short
      citation.reason = "the work of that author cited last, in \(work.firstAddress)"
    case .byDate:
      citation.form = .short
      citation.reason = "the work of that author and year, in \(work.firstAddress)"
    case .byNote:
      if citation.form != .ibid { citation.form = .short }
      citation.reason = "the work that it says it refers to, in \(work.firstAddress)"
    case .despiteSpelling:
      if isShort(citation, beside: work) { citation.form = .short }
      citation.reason = "one or two letters off “\(title)” in \(work.firstAddress)"
      doubts.append(
        Doubt(
          kind: .resolvedDespiteSpelling, address: address, path: path,
          detail: "“\(citation.title ?? "")” was read as “\(title)” of \(work.firstAddress)"))
    }
    return take(match.work, for: &citation, isInferred: true)
  }

  /// A title that is read as another though one of them has two words where the other has one.
  private func report(
    _ given: String?, beside title: String, of work: Work, at address: Address,
    _ doubts: inout [Doubt], _ path: String
  ) {
    guard let given, let parted = WorkTitle.parting(given, title) else { return }
    doubts.append(
      Doubt(
        kind: .resolvedDespiteSpelling, address: address, path: path,
        detail: "“\(parted.one)” was read as “\(parted.other)” of \(work.firstAddress)"))
  }

  /// The author of a citation that the pass over its note took from the one after it.
  private func report(
    carried citation: Citation, at address: Address, in document: inout Document
  ) {
    guard citation.inferred.contains("author"), !citation.isBackReference,
      let author = citation.authors.first
    else { return }
    let title = citation.title.map { "“\($0)”" } ?? "it"
    document.doubts.append(
      Doubt(
        kind: .carriedAuthor, address: address, path: document.path,
        line: document.footnotes[citation.footnote].block.origin.first?.lines.lowerBound,
        detail: "\(title) names no author; “\(author)” is that of the citation after it"))
  }

  /// `Avrich 1967` where the list with the title comes later: its work is made now.
  private mutating func take(_ entry: DatedEntries.Entry, for citation: inout Citation) -> Int {
    var full = entry.citation
    var none: [Doubt] = []
    let work = add(&full, at: entry.address, isResolved: true, &none, "")
    recent.append(work)
    citation.form = .short
    citation.reason = "the work of that author and year, in \(entry.address.placeDescription)"
    return take(work, for: &citation, isInferred: true)
  }

  /// A citation is short when it leaves out what the full one has: authors and date, or container.
  private func isShort(_ citation: Citation, beside work: Work) -> Bool {
    if let title = citation.title, WorkTitle(title).isCut { return true }
    let lacksAuthors = citation.authors.isEmpty && !work.authors.isEmpty
    let lacksDate = citation.date == nil && work.source.date != nil
    let lacksContainer = citation.container == nil && work.source.container != nil
    return lacksAuthors || (citation.authors.isEmpty && (lacksDate || lacksContainer))
  }

  /// Gives the citation what its work is known by, and the work what only this citation has.
  private mutating func take(_ index: Int, for citation: inout Citation, isInferred: Bool) -> Int {
    if isInferred { citation.inferred.append("source") }
    works[index].listing?.isCited = true
    let work = works[index]
    if citation.authors.isEmpty, !work.authors.isEmpty {
      citation.authors = work.authors
      citation.inferred.append("author")
    }
    if citation.form == .ibid {
      if citation.title == nil, let title = work.source.title {
        citation.title = title
        citation.inferred.append("title")
      }
      if citation.volume == nil, let volume = work.volume {
        citation.volume = volume
        citation.inferred.append("volume")
      }
    } else if let title = citation.title {
      count(WorkTitle.spelling(title), of: index)
    }
    if let volume = citation.volume { works[index].volume = volume }
    if works[index].authors.isEmpty, !citation.authors.isEmpty {
      works[index].authors = citation.authors
      works[index].authorKeys = Surname.keys(citation.authors)
    }
    return index
  }

  /// A cut title that is written as the full one begins is counted with it.
  private mutating func count(_ spelling: String, of index: Int) {
    let folded = Folding.fold(spelling)
    let known = works[index].source.spellings.firstIndex { Folding.fold($0.text).hasPrefix(folded) }
    if let known {
      works[index].source.spellings[known].count += 1
    } else {
      works[index].source.spellings.append(SpellingCount(text: spelling, count: 1))
    }
  }

  private mutating func add(
    _ citation: inout Citation, at address: Address, isResolved: Bool, _ doubts: inout [Doubt],
    _ path: String
  ) -> Int {
    var source = Source(key: "", title: citation.title.map(WorkTitle.spelling))
    source.container = citation.container
    source.date = citation.date
    source.isResolved = isResolved
    if let title = source.title { source.spellings = [SpellingCount(text: title, count: 1)] }
    if !isResolved {
      citation.form = .unresolved
      citation.reason = "no work cited before fits"
      doubts.append(
        Doubt(
          kind: .unresolvedCitation, address: address, path: path,
          detail:
            "no work cited before fits “\(citation.title ?? citation.authors.first ?? "ibid")”"))
    }
    let title = citation.title.map { WorkTitle($0) }
    let isPeriodical =
      citation.authors.isEmpty && citation.container == nil
      && (citation.issue != nil || citation.date != nil)
    works.append(
      Work(
        title: title, source: source, authorKeys: Surname.keys(citation.authors),
        authors: citation.authors, issue: citation.issue, volume: citation.volume,
        isPeriodical: isPeriodical, firstAddress: address.placeDescription))
    if let title { byTitle[title.letters, default: []].append(works.count - 1) }
    return works.count - 1
  }

  /// A work of a list, unless another list has it already.
  private mutating func add(listed work: ListedWork) -> Int {
    let made = Work(work)
    let known = made.title.flatMap { byTitle[$0.letters] }?.first { index in
      works[index].listing != nil && !made.authorKeys.isDisjoint(with: works[index].authorKeys)
        && (works[index].listing?.year == made.listing?.year || made.listing?.key == nil)
    }
    if let known, work.key == nil || works[known].listing?.key == work.key {
      if works[known].listing?.yearLetter == nil {
        works[known].listing?.yearLetter = work.yearLetter
      }
      return known
    }
    works.append(made)
    if let title = made.title { byTitle[title.letters, default: []].append(works.count - 1) }
    listed.add(made, at: works.count - 1)
    return works.count - 1
  }

  /// Leaves out listed works that nothing cites, and points citations at what is left.
  mutating func dropUncited(from documents: inout [Document]) {
    guard works.contains(where: { $0.listing?.isCited == false }) else { return }
    var new = [Int](repeating: 0, count: works.count)
    var kept: [Work] = []
    for (index, work) in works.enumerated() {
      new[index] = kept.count
      if work.listing?.isCited ?? true { kept.append(work) }
    }
    works = kept
    for document in documents.indices {
      for citation in documents[document].citations.indices {
        let old = documents[document].citations[citation].source
        documents[document].citations[citation].source = new[old]
      }
    }
  }

  /// Keys are given at the end, when all spellings are known, in the order of first citation.
  mutating func giveKeys() {
    // A key that people gave goes before any that is made.
    for index in works.indices {
      guard let key = works[index].listing?.key, keys.take(key) else { continue }
      works[index].source.key = key
    }
    for index in works.indices where works[index].source.key.isEmpty {
      works[index].source.key = SourceKey.key(for: works[index], among: &keys)
    }
  }
}
