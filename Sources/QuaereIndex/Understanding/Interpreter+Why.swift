import QuaereCore
import QuaereQuery

/// `why`: what a row rests on under each reach, how it was read, what was inferred.
extension Interpreter {
  public func why(_ address: Address, span: Span) throws -> Page {
    let found = try set(at: address, span)
    var page = Page()
    for id in found.set.ids {
      switch found.noun {
      case .passages, .sentences, .sections: whyText(found.noun, Int(id), &page)
      case .footnotes: whyFootnote(Int(id), &page)
      case .citations: whyCitation(Int(id), &page)
      default: whyDocument(Int(id), &page)
      }
    }
    return page
  }

  /// A source's key or a name; nil when it is neither.
  public func why(word: String) -> Page? {
    var page = Page()
    if let source = sources.source(key: word) {
      whySource(source, &page)
      return page
    }
    let found = names.lookup(exactly: Folding.fold(word))
    let named = found.isEmpty ? names(written: word).ids : found
    guard !named.isEmpty else { return nil }
    for name in named { whyName(name, &page) }
    return page
  }

  // MARK: Text

  private func whyText(_ noun: Noun, _ id: Int, _ page: inout Page) {
    let place = shown(rowAddress(noun, UInt32(id)))
    let sentences = sentences(of: noun, id)
    let own = footnotes(under: .sentence, sentences)
    let count = Noun.sentences.counted(sentences.count)
    if own.isEmpty {
      page.wrap("\(place) has no footnote of its own (\(count)).")
      if let next = nextNote(after: sentences) { page.wrap(next) }
    } else {
      page.wrap("\(place) calls \(list(own.map(noteName))) (\(count)).")
    }
    for reach in Reach.allCases where noun != .sections || reach == settings.reach {
      whyReach(reach, sentences, &page)
    }
    whyDates(sentences, &page)
    whyNames(sentences, &page)
    whyMarks(noun, id, &page)
  }

  /// Without handles: every note that answers stands in the same document.
  private func whyReach(_ reach: Reach, _ sentences: Range<Int>, _ page: inout Page) {
    let notes = footnotes(under: reach, sentences)
    let answers = notes.map { places.footnote($0).placeDescription + answersFor($0, reach) }
    let words =
      notes.isEmpty
      ? "no note answers; it rests on nothing"
      : "\(list(answers, ", ")); it rests on \(list(works(of: notes), ", "))"
    let label = "reach \(reach.rawValue)" + (reach == settings.reach ? " *" : "")
    let column = "reach paragraph *  ".count
    let gap = String(repeating: " ", count: max(1, column - label.count))
    page.wrap(label + gap + words, hanging: column)
  }

  func footnotes(under reach: Reach, _ sentences: Range<Int>) -> [Int] {
    let number = Reach.allCases.firstIndex(of: reach) ?? 1
    return IDSet(
      unsorted: sentences.flatMap { Array(index.sentenceRestsOn[number][$0]) }
    ).ids.map { Int($0) }
  }

  /// ` for 4.1.1 to 4.4.5`
  private func answersFor(_ footnote: Int, _ reach: Reach) -> String {
    let number = Reach.allCases.firstIndex(of: reach) ?? 1
    let answered = index.footnoteAnswersFor[number][footnote]
    guard let first = answered.first, let last = answered.last else { return "" }
    let from = places.sentence(Int(first)).placeDescription
    return first == last
      ? " for \(from)" : " for \(from) to \(places.sentence(Int(last)).placeDescription)"
  }

  private func nextNote(after sentences: Range<Int>) -> String? {
    guard let last = sentences.last else { return nil }
    let document = places.document(ofPassage: Int(index.sentencePassage[last]))
    let end = self.sentences(of: .documents, document).upperBound
    for sentence in last + 1..<max(last + 1, end) {
      guard let note = index.sentenceRestsOn[0][sentence].first else { continue }
      let distance = Int(index.sentencePassage[sentence]) - Int(index.sentencePassage[last])
      let where_ =
        distance == 0 ? "in the same passage" : "\(Noun.passages.counted(distance)) later"
      return
        "The next one is \(noteName(Int(note))), at \(shown(places.sentence(sentence).description)), \(where_)."
    }
    return "No note follows in this document."
  }

  func noteName(_ footnote: Int) -> String { shown(places.footnote(footnote).description) }

  /// Works that notes cite, with the volume where there is one.
  func works(of footnotes: [Int]) -> [String] {
    var seen: [String] = []
    for footnote in footnotes {
      for citation in index.footnoteCitations[footnote] {
        let key = index.sourceKey[Int(sources.source(ofCitation: citation))]
        let volume = index.citationVolume.optional(citation).map { " \($0)" } ?? ""
        if !seen.contains(key + volume) { seen.append(key + volume) }
      }
    }
    return seen
  }

  func list(_ words: [String], _ separator: String = " ") -> String {
    words.prefix(6).joined(separator: separator) + (words.count > 6 ? separator + "…" : "")
  }

  private func whyDates(_ sentences: Range<Int>, _ page: inout Page) {
    for sentence in sentences {
      for date in index.sentenceDates[sentence] {
        whyCorrected(date, at: sentence, &page)
        guard let reason = dates.reason(date) else { continue }
        let words = value(.dates, UInt32(date), "text").plain
        page.wrap(
          "date  \(shown(places.sentence(sentence).description))  \(words) read as [\(dates.text(date))]: \(reason)",
          hanging: 6)
      }
    }
  }

  private func whyCorrected(_ date: Int, at sentence: Int, _ page: inout Page) {
    guard let entry = dates.correction(date) else { return }
    let words = value(.dates, UInt32(date), "text").plain
    page.wrap(
      "date  \(shown(places.sentence(sentence).description))  \(words) is \(dates.text(date)), says \(entry)",
      hanging: 6)
  }

  private func whyNames(_ sentences: Range<Int>, _ page: inout Page) {
    var seen: Set<UInt32> = []
    for sentence in sentences {
      for mention in index.sentenceMentions[sentence] {
        let name = names.name(ofMention: mention)
        guard seen.insert(name).inserted, let reason = names.joinedByRule(name) else { continue }
        page.wrap("name  [\(names.text(of: name))]  \(distinct(reason))", hanging: 6)
      }
    }
  }

  private func whyMarks(_ noun: Noun, _ id: Int, _ page: inout Page) {
    for mark in marks.marks(on: noun, UInt32(id)) {
      let mark = marks.marks[Int(mark)]
      page.wrap("mark  \(mark.sign) \(mark.id)  \(mark.status.rawValue)  \(mark.why)", hanging: 6)
    }
  }

  // MARK: Sources and names

  private func whyFootnote(_ id: Int, _ page: inout Page) {
    page.wrap("\(noteName(id))  \(text(.footnotes, id))", hanging: 4)
    let answered = index.footnoteAnswersFor[reachNumber][id].count
    page.add(
      "answers for \(Noun.sentences.counted(answered)) at reach \(settings.reach.rawValue)", .dim)
    for citation in index.footnoteCitations[id] { whyCitation(citation, &page) }
  }

  private func whyCitation(_ id: Int, _ page: inout Page) {
    let place = shown(places.citation(id).description)
    let inferred = index.citationInferred.list(id)
    let key = index.sourceKey[Int(sources.source(ofCitation: id))]
    let shownKey = inferred.contains("source") ? "[\(key)]" : key
    page.wrap("\(place)  \(value(.citations, UInt32(id), "text").plain)", hanging: 6)
    page.wrap(
      "  = \(shownKey)  \(citationForm(id).rawValue)"
        + (index.citationReason.optional(id).map { ": \($0)" } ?? ""), hanging: 4)
    let fields = ["author", "title", "container", "volume", "issue", "date", "pages"]
    for field in fields {
      let text = value(.citations, UInt32(id), field).plain
      if !text.isEmpty {
        page.lines.append(.cells(["  ", field, inferred.contains(field) ? "[\(text)]" : text]))
      }
    }
    if !inferred.isEmpty { page.add("Correct it with: source \(place) is KEY", .dim) }
  }

  private func whySource(_ id: UInt32, _ page: inout Page) {
    let citations = sources.citations(of: id)
    page.wrap("\(index.sourceKey[Int(id)])  \(sourceWords(id))", hanging: 4)
    page.add(
      "cited \(citations.count == 1 ? "once" : "\(citations.count) times"), voice \(sources.name(ofVoice: sources.voiceOf[Int(id)]))",
      .dim)
    for citation in citations { whyCitation(Int(citation), &page) }
  }

  func sourceWords(_ id: UInt32) -> String {
    ["author", "title", "container", "date"].map { value(.sources, id, $0).plain }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func whyName(_ name: UInt32, _ page: inout Page) {
    let kind = names.kind(of: name).rawValue
    page.add("\(names.text(of: name))  \(names.kindIsGuess(name) ? "[\(kind)]" : kind)")
    page.wrap("  spellings  \(value(.names, name, "spellings").plain)", hanging: 4)
    if let reason = names.joinedByRule(name) {
      page.wrap("  [joined]  \(distinct(reason))", hanging: 4)
      page.add("  alias … = … settles it; apart … and … takes it back", .dim)
    } else if names.joinedByRecord.contains(name) {
      page.add("  joined by an alias of yours")
    }
  }

  /// Forms of several documents were joined for the same reason; it is told once.
  private func distinct(_ reasons: String) -> String {
    var seen: Set<Substring> = []
    return reasons.split(separator: "; ").filter { seen.insert($0).inserted }
      .joined(separator: "; ")
  }

  private func whyDocument(_ id: Int, _ page: inout Page) {
    page.add(index.documentHandle[id] + "  " + index.documentTitle[id], .strong)
    for field in ["creators", "date", "language", "path", "sha256"] {
      page.lines.append(.cells([field, value(.documents, UInt32(id), field).plain]))
    }
    for fact in index.documentColophon.list(id) { page.wrap(fact, hanging: 4) }
  }
}
