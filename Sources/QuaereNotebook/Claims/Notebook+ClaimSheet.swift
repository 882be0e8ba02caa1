import QuaereCore
import QuaereIndex
import QuaereQuery

/// Puts claim sheets together from what reading and the record say.
extension Notebook {
  func claimSheet(on subject: Subject) -> ClaimSheet {
    let marks = folded.record.marks.filter { $0.subject.map { isSame($0, subject) } ?? false }
    return claimSheet(interpreter.claim(on: subject), nil, marks)
  }

  /// - Parameter mark: when the claim is that of one mark, on certain words.
  func claimSheet(at address: Address, _ span: Span, of mark: Mark? = nil) throws -> ClaimSheet {
    let marks = folded.record.marks.filter { other in
      if let mark, mark.anchor.range != nil, other.anchor.range != nil {
        return RecordFold.isSameClaim(mark, other)
      }
      return other.place.map { interpreter.overlap(address, $0) } ?? false
    }
    let words = mark.flatMap { $0.anchor.range == nil ? nil : $0.anchor.words }
    return claimSheet(try interpreter.claim(at: address, span: span), words, marks)
  }

  func claimSheet(of mark: Mark) throws -> ClaimSheet {
    if let subject = mark.subject { return claimSheet(on: subject) }
    guard let place = mark.place else { return adriftSheet(mark) }
    return try claimSheet(at: place, 0..<1, of: mark)
  }

  /// The words are all there is: no place is made up for them.
  private func adriftSheet(_ mark: Mark) -> ClaimSheet {
    let text = ClaimText(
      place: mark.anchor.address.description, text: mark.anchor.words,
      location: "its words are not found any more; they stood at \(mark.anchor.address)")
    return claimSheet(text, nil, folded.record.marks.filter { $0.anchor == mark.anchor })
  }

  private func isSame(_ one: Subject, _ other: Subject) -> Bool {
    Folding.fold(one.stored) == Folding.fold(other.stored)
  }

  private func claimSheet(_ text: ClaimText, _ words: String?, _ marks: [Mark]) -> ClaimSheet {
    var sheet = ClaimSheet(text: text, words: words, reach: interpreter.settings.reach)
    sheet.supporting = marks.filter { $0.kind == .confirmation }.map { line($0, at: text.place) }
    sheet.against = marks.filter { $0.kind == .dispute }.map { line($0, at: text.place) }
    sheet.open = marks.filter { $0.kind == .flag }.map { line($0, at: text.place) }
    sheet.notes = marks.filter { $0.kind == .note }.map { line($0, at: text.place) }
    sheet.names = text.names.map { named($0) }
    sheet.sought = searches(for: sheet)
    sheet.voices =
      Voices(
        of: marks.filter { $0.kind == .confirmation && Judgements.verdict($0) == .confirmed },
        interpreter.voices
      ).names
    sheet.verdict = Verdicts(marks, people: people).words(voices: sheet.voices)
    sheet.redo = redo(marks)
    return sheet
  }

  /// Everybody who has written a line.
  private var people: [String] { Set(sessions.entries.map(\.author)).sorted() }

  private func line(_ mark: Mark, at place: String) -> ClaimSheet.Line {
    let own = mark.subject == nil ? mark.place.map { shown($0) } : nil
    let what = mark.kind == .flag ? "to \(mark.purpose?.rawValue ?? "confirm"), " : ""
    let said = mark.verdicts.last.map { verdict in
      " by \(verdict.author)" + (verdict.why.isEmpty ? "" : ": \(verdict.why)")
    }
    let parts = [
      mark.id, own == place ? nil : own,
      mark.kind == .note ? nil : what + mark.status.rawValue + (said ?? ""),
      CivilDay.words(mark.made), mark.why.isEmpty ? nil : mark.why,
      mark.state == .changed ? "on words that changed since" : nil,
    ]
    return ClaimSheet.Line(
      words: parts.compactMap { $0 }.joined(separator: "  "),
      evidence: mark.evidence.map { words($0, of: mark.author) })
  }

  private func named(_ name: ClaimText.Named) -> String {
    let spellings = ([name.name] + name.spellings).reduce(into: [String]()) { seen, form in
      if !seen.contains(where: { Folding.fold($0) == Folding.fold(form) }) { seen.append(form) }
    }.joined(separator: " = ")
    guard !name.isInferred else { return "[\(spellings)]" }
    let keys = Set(name.spellings.map { Folding.fold($0) })
    let line = folded.joined.last { $0.names.contains { keys.contains(Folding.fold($0)) } }
    return line.map {
      "\(spellings) (\($0.entry.author), \(CivilDay.words($0.entry.time)))"
    } ?? spellings
  }

  /// Searches in vain for a name or word of the claim.
  private func searches(for sheet: ClaimSheet) -> [String] {
    let text = " " + Words.folded(sheet.text.text).joined(separator: " ") + " "
    let names = sheet.text.names.flatMap(\.spellings).map { Folding.fold($0) }
    return folded.record.searches.filter { search in
      search.found == nil
        && search.words.contains { word in
          text.contains(" " + Words.folded(word).joined(separator: " ") + " ")
            || names.contains(Folding.fold(word))
        }
    }.map {
      "\($0.words.joined(separator: ", ")) in \($0.place): nothing (\($0.author), \(CivilDay.words($0.made)))"
    }
  }

  private func redo(_ marks: [Mark]) -> [String] {
    let wanted = Set(marks.map { EntryName.of($0) })
    let bySession = Dictionary(grouping: sessions.entries.filter { wanted.contains($0.id) }) {
      $0.session
    }
    return bySession.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { file, entries in
      let names = entries.map { "\($0.id), \($0.digest ?? "no digest")" }.joined(separator: "; ")
      return "replay \"sessions/\(file)\"  \(names)"
    }
  }
}

/// The entry behind a mark: `ada.4` of `ada.4.2`.
enum EntryName {
  static func of(_ mark: Mark) -> String {
    MarkName(mark.id).map { "\($0.entry.author).\($0.entry.number)\($0.entry.suffix)" } ?? mark.id
  }
}
