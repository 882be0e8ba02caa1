import QuaereCore

/// Joins the spellings of names over the whole library, decides their kinds, and links authors.
///
/// It reads the forms of each document and no text.
public enum NameJoiningPass: LibraryPass {
  public static func run(_ library: inout Library) {
    var names = NameTable()
    var forms: [JoinedForm] = []
    for document in library.documents.indices {
      for form in library.documents[document].nameForms {
        forms.append(JoinedForm(document: document, form, &names))
      }
    }
    var joiner = NameJoiner(forms, names)
    let groups = Groups(joiner.roots())
    library.names = []
    var places = [Place?](repeating: nil, count: forms.count)
    for group in groups.all {
      // Authors who are named nowhere in the text are authors only.
      guard group.contains(where: { forms[$0].mentionCount > 0 }) else { continue }
      add(group, joiner, &places, to: &library)
    }
    place(places, in: &library)
  }

  /// Forms of one root, which is the first of them.
  private struct Groups {
    private var starts: [Int]
    private var members: [Int]

    init(_ roots: [Int]) {
      starts = [Int](repeating: 0, count: roots.count + 1)
      for root in roots { starts[root + 1] += 1 }
      for root in roots.indices { starts[root + 1] += starts[root] }
      members = [Int](repeating: 0, count: roots.count)
      var next = starts
      for (form, root) in roots.enumerated() {
        members[next[root]] = form
        next[root] += 1
      }
    }

    var all: some Sequence<ArraySlice<Int>> {
      members.indices.lazy.map { members[starts[$0]..<starts[$0 + 1]] }.filter { !$0.isEmpty }
    }
  }

  /// Name and spelling in the library.
  private struct Place {
    var name: Int
    var spelling: Int
  }

  private static func add(
    _ members: ArraySlice<Int>, _ joiner: NameJoiner, _ places: inout [Place?],
    to library: inout Library
  ) {
    let forms = joiner.forms
    let votes = members.reduce(KindVotes()) { $0 + forms[$1].votes }
    let marked = members.reduce(KindVotes()) { $0 + forms[$1].marked }
    let isPerson = votes.kind == .person
    var name = Name(name: "", kind: marked.isEmpty ? votes.kind : marked.kind, spellings: [])
    name.kindIsGuess = marked.isEmpty && votes.isGuess
    var shown: [Int: Int] = [:]
    for member in members {
      let form = forms[member]
      if form.count == 0 { continue }
      let isSurname = isPerson && form.isFullName
      let spelling = isSurname ? joiner.shape(member).surname : joiner.text(member)
      let index = index(of: spelling, form.count, in: &name.spellings)
      places[member] = Place(name: library.names.count, spelling: index)
      if let author = author(of: form, joiner.text(member), in: library) {
        library.authors[author].person = library.names.count
      }
      if members.count > 1 { shown[form.name, default: 0] += form.count }
    }
    name.name = best(shown, joiner.names) ?? members.first.map(joiner.text) ?? ""
    name.joined = joined(members, joiner)
    library.names.append(name)
  }

  /// The form that stands most often; of equals the longest.
  private static func best(_ shown: [Int: Int], _ names: NameTable) -> String? {
    shown.map { (text: names.text($0.key), count: $0.value) }.max { one, other in
      (one.count, one.text.count, other.text) < (other.count, other.text.count, one.text)
    }?.text
  }

  /// Why the forms are one name, each reason once.
  private static func joined(_ members: ArraySlice<Int>, _ joiner: NameJoiner) -> String? {
    guard members.count > 1 else { return nil }
    var seen: Set<String> = []
    let reasons = members.compactMap { joiner.reasons[$0] }.filter { seen.insert($0).inserted }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Gives the mentions their names; those in notes come to them where there is one.
  private static func place(_ places: [Place?], in library: inout Library) {
    var base = 0
    for index in library.documents.indices {
      let count = library.documents[index].nameForms.count
      let own = places[base..<base + count]
      var mentions = placed(library.documents[index].mentions, own)
      let inNotes = placed(library.documents[index].noteMentions, own)
      if !inNotes.isEmpty {
        mentions += inNotes
        mentions.sort { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
      }
      library.documents[index].mentions = mentions
      base += count
    }
  }

  private static func placed(_ mentions: [Mention], _ places: ArraySlice<Place?>) -> [Mention] {
    mentions.compactMap { mention in
      guard (0..<places.count).contains(mention.name),
        let place = places[places.startIndex + mention.name]
      else { return nil }
      var copy = mention
      copy.name = place.name
      copy.spelling = place.spelling
      return copy
    }
  }

  /// Index in `Library.authors` of somebody whom a citation names in this form.
  private static func author(
    of form: JoinedForm, _ text: String, in library: Library
  ) -> Int? {
    guard let place = form.citation else { return nil }
    let citation = library.documents[form.document].citations[place]
    guard library.sources.indices.contains(citation.source),
      let name = citation.authors.last(where: {
        Normalised.collapsingWhiteSpace($0) == text && !PersonText.isBody($0)
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
