import QuaereCore
import QuaereQuery

/// Names, sources and people as they may be typed.
extension Interpreter {
  /// Every spelling, with how often it stands and what it is another spelling of; and surnames
  /// that stand nowhere alone.
  var nameValues: [ValueList.Value] {
    var values: [ValueList.Value] = []
    var known: Set<String> = []
    for spelling in 0..<index.spellingText.count {
      let text = index.spellingText[spelling]
      known.insert(Folding.fold(text))
      let count = Int(index.spellingCount[spelling])
      values.append(
        .init(text: text, count: count, detail: detail(spelling, text, count), group: "name"))
    }
    for name in 0..<index.nameText.count where names.kind(of: UInt32(name)) == .person {
      let words = index.nameText[name].split(separator: " ")
      guard words.count > 1, let last = words.last.map(String.init), last.count > 2,
        known.insert(Folding.fold(last)).inserted
      else { continue }
      values.append(.init(text: last, count: 0, detail: index.nameText[name], group: "name"))
    }
    return values
  }

  /// `4 (also Tsourkov)`, `2 = Tsurkov`.
  private func detail(_ spelling: Int, _ text: String, _ count: Int) -> String? {
    let name = names.name(ofSpelling: UInt32(spelling))
    let canonical = names.text(of: name)
    if canonical != text { return "\(grouped(count)) = \(canonical)" }
    let others = names.spellings(of: name).map { index.spellingText[Int($0)] }.filter { $0 != text }
    guard let first = others.first else { return nil }
    return "\(grouped(count)) (also \(first)\(others.count > 1 ? " …" : ""))"
  }

  /// Works by key, by author and by title.
  var sourceValues: [ValueList.Value] {
    let titles = everything(.sources).ids.compactMap { source -> ValueList.Value? in
      let title = index.sourceTitle[Int(source)]
      guard !title.isEmpty, title.count < 60 else { return nil }
      return ValueList.Value(
        text: title, count: 0, detail: index.sourceKey[Int(source)], group: "title")
    }
    return keyValues + authorValues + titles
  }

  var keyValues: [ValueList.Value] {
    everything(.sources).ids.map { source in
      .init(
        text: index.sourceKey[Int(source)], count: sources.citations(of: source).count,
        group: "source")
    }
  }

  var authorValues: [ValueList.Value] {
    (0..<index.authorName.count).compactMap { author in
      let name = index.authorName[author]
      guard let surname = name.split(separator: " ").last.map(String.init) else { return nil }
      let count = index.authorSources[author].count
      return .init(
        text: surname, count: count,
        detail: surname == name ? Noun.sources.counted(count) : name, group: "author")
    }
  }

  var creatorValues: [ValueList.Value] {
    let creators = (0..<index.documentCreators.count).flatMap { index.documentCreators.list($0) }
    return Dictionary(grouping: creators) { $0 }
      .map { .init(text: $0.key, count: $0.value.count, group: "author") }
  }

  /// Whoever made a mark, a search or a change.
  var makerValues: [ValueList.Value] {
    let makers =
      record.marks.map(\.author) + record.searches.map(\.author) + record.changes.map(\.author)
      + record.sessions.map(\.author)
    return Dictionary(grouping: makers) { $0 }
      .map { .init(text: $0.key, count: $0.value.count, group: "person") }
  }
}
