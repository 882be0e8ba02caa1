import QuaereCore
import QuaereReading

/// References of a list, each by itself, to their fields.
enum ReferenceMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    let references = LinkedBooks.references(in: folder)
    if references.isEmpty { return [] }
    let read = ReadNotes(
      references.map { reference in
        var citation = GoldCitation(range: 0..<reference.text.utf8.count)
        citation.fields = reference.fields
        return GoldNote(label: "", text: reference.text, citations: [citation])
      })
    var scores: [String: [GoldCitation.Field: HalvedScore]] = [:]
    var whole = HalvedScore()
    for (index, reference) in references.enumerated() {
      let half = Half(item: index)
      let found = read.citations[index]
      whole[half] += Score(right: found.count == 1 ? 1 : 0, found: found.count, wanted: 1)
      for field in [GoldCitation.Field.author, .title, .date, .pages] {
        let wanted = FieldScores.words(field, reference.fields[field] ?? "")
        let words = found.flatMap { citation in
          FieldScores.words(field, of: citation)
            + (field == .title ? FieldScores.words(.container, of: citation) : [])
        }
        let score = Score(words, wanted)
        for key in ["", reference.language] {
          scores[key, default: [:]][field, default: HalvedScore()][half] += score
        }
        if score.right < max(score.found, score.wanted) {
          misses.add(
            "references", half,
            "\(field): \(found.count) \(words) in ‹\(reference.text)› \(reference.fields[field] ?? "")")
        }
      }
    }
    var rows = [Row(measure: "one reference, one citation", set: "linkedbooks", scores: whole)]
    for field in [GoldCitation.Field.author, .title, .date, .pages] {
      rows.append(
        Row(
          measure: "field \(field == .title ? "title and container" : field.rawValue)",
          set: "linkedbooks", scores: scores[""]?[field] ?? HalvedScore()))
    }
    for language in ["", "IT", "EN", "DE", "FR"] {
      let all = (scores[language] ?? [:]).values.reduce(HalvedScore(), +)
      rows.append(
        Row(measure: "fields together", set: "linkedbooks \(language)", scores: all))
    }
    return rows
  }
}
