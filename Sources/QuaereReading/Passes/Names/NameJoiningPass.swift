import QuaereCore

/// Joins the spellings of names over the whole library, decides their kinds, and links authors.
///
/// It reads the forms of each document and no text.
public enum NameJoiningPass: LibraryPass {
  public static func run(_ library: inout Library) {
    let forms = library.documents.enumerated().flatMap { index, document in
      document.nameForms.map { JoinedForm(document: index, $0) }
    }
    var joiner = NameJoiner(forms)
    let roots = joiner.roots()
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for (form, root) in roots.enumerated() {
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(form)
    }
    library.names = []
    var places = [Place?](repeating: nil, count: forms.count)
    for root in order {
      let own = members[root] ?? []
      // Authors who are named nowhere in the text are authors only.
      guard own.contains(where: { forms[$0].form.mentionCount > 0 }) else { continue }
      var seen: Set<String> = []
      let reasons = own.compactMap { joiner.reasons[$0] }.filter { seen.insert($0).inserted }
      add(own, forms, reasons: reasons, &places, to: &library)
    }
    place(places, in: &library)
  }

  /// Name and spelling in the library.
  private struct Place {
    var name: Int
    var spelling: Int
  }

  private static func add(
    _ members: [Int], _ forms: [JoinedForm], reasons: [String], _ places: inout [Place?],
    to library: inout Library
  ) {
    let votes = members.reduce(KindVotes()) { $0 + forms[$1].votes }
    let marked = members.reduce(KindVotes()) { $0 + forms[$1].form.marked }
    let isPerson = votes.kind == .person
    var name = Name(name: "", kind: marked.isEmpty ? votes.kind : marked.kind, spellings: [])
    name.kindIsGuess = marked.isEmpty && votes.isGuess
    var shown: [String: Int] = [:]
    for member in members {
      let form = forms[member]
      let count = form.form.count
      if count == 0 { continue }
      let spelling = isPerson ? form.shape.spelling : form.text
      let index = index(of: spelling, count, in: &name.spellings)
      places[member] = Place(name: library.names.count, spelling: index)
      if let author = author(of: form, in: library) {
        library.authors[author].person = library.names.count
      }
      shown[form.text, default: 0] += count
    }
    let best = shown.max { one, other in
      (one.value, one.key.count, other.key) < (other.value, other.key.count, one.key)
    }
    name.name = best?.key ?? ""
    name.joined = reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    library.names.append(name)
  }

  /// Gives the mentions their names; those in notes come to them where there is one.
  private static func place(_ places: [Place?], in library: inout Library) {
    var base = 0
    for index in library.documents.indices {
      let document = library.documents[index]
      let placed = { (mention: Mention) -> Mention? in
        guard document.nameForms.indices.contains(mention.name),
          let place = places[base + mention.name]
        else { return nil }
        var copy = mention
        copy.name = place.name
        copy.spelling = place.spelling
        return copy
      }
      var mentions = document.mentions.compactMap(placed)
      let inNotes = document.noteMentions.compactMap(placed)
      if !inNotes.isEmpty {
        mentions += inNotes
        mentions.sort { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
      }
      library.documents[index].mentions = mentions
      base += document.nameForms.count
    }
  }

  /// Index in `Library.authors` of somebody whom a citation names in this form.
  private static func author(of form: JoinedForm, in library: Library) -> Int? {
    guard let place = form.form.citation else { return nil }
    let citation = library.documents[form.document].citations[place]
    guard library.sources.indices.contains(citation.source),
      let name = citation.authors.last(where: {
        Normalised.collapsingWhiteSpace($0) == form.text && !PersonText.isBody($0)
      })
    else { return nil }
    let keys = Set(SpellingKey.keys(of: Surname.of(name)))
    return library.sources[citation.source].authors.first { author in
      !keys.isDisjoint(with: SpellingKey.keys(of: Surname.of(library.authors[author].name)))
    }
  }

  /// One is the other in capitals throughout, as in a heading: no other spelling.
  private static func isShouted(_ one: String, _ other: String) -> Bool {
    let upper = other.uppercased()
    return (one == upper || one.uppercased() == other) && Folding.fold(one) == Folding.fold(other)
  }

  private static func index(
    of spelling: String, _ count: Int, in spellings: inout [SpellingCount]
  ) -> Int {
    let known = spellings.firstIndex { $0.text == spelling || isShouted($0.text, spelling) }
    if let known {
      spellings[known].count += count
      return known
    }
    spellings.append(SpellingCount(text: spelling, count: count))
    return spellings.count - 1
  }
}
