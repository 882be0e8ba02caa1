import QuaereCore

/// Joins the spellings of names over the whole library, guesses their kinds, and links authors.
public enum NameJoiningPass: LibraryPass {
  public static func run(_ library: inout Library) {
    let forms = NameForms(library).forms
    var joiner = NameJoiner(forms)
    let roots = joiner.roots()
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for (form, root) in roots.enumerated() {
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(form)
    }
    library.names = []
    for root in order {
      let own = members[root] ?? []
      // Authors who are named nowhere in the text are authors only.
      guard own.contains(where: { !forms[$0].mentions.isEmpty }) else { continue }
      add(own.map { forms[$0] }, reasons: own.compactMap { joiner.reasons[$0] }, to: &library)
    }
    for index in library.documents.indices {
      library.documents[index].mentions.sort {
        ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound)
      }
    }
  }

  private static func add(_ forms: [NameForm], reasons: [String], to library: inout Library) {
    let votes = forms.reduce(KindVotes()) { $0 + $1.votes }
    let isPerson = votes.kind == .person
    var name = Name(name: "", kind: votes.kind, spellings: [])
    name.kindIsGuess = votes.isGuess
    var shown: [String: Int] = [:]
    for form in forms {
      let count = form.mentions.count + form.noteMentions.count
      if count == 0 { continue }
      let spelling = isPerson ? form.spelling : form.text
      let index = index(of: spelling, count, in: &name.spellings)
      for mention in form.mentions {
        library.documents[form.document].mentions[mention].name = library.names.count
        library.documents[form.document].mentions[mention].spelling = index
      }
      for var mention in form.noteMentions {
        mention.name = library.names.count
        mention.spelling = index
        library.documents[form.document].mentions.append(mention)
      }
      if let author = form.author { library.authors[author].person = library.names.count }
      shown[form.text, default: 0] += count
    }
    let best = shown.max { one, other in
      (one.value, one.key.count, other.key) < (other.value, other.key.count, one.key)
    }
    name.name = best?.key ?? ""
    name.joined = reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    library.names.append(name)
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
