import QuaereCore
import QuaereReading

/// Names in newspapers: where they stand, of whatever kind.
enum MentionMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    let articles = Hipe.articles(in: folder)
    if articles.isEmpty { return [] }
    var strict = HalvedScore()
    var fuzzy = HalvedScore()
    var bare = HalvedScore()
    for (index, article) in articles.enumerated() {
      let half = Half(item: index)
      let found = names(in: article.text)
      let same = found.filter { article.names.contains($0) }.count
      let touching = found.filter { name in article.names.contains { $0.overlaps(name) } }.count
      let touched = article.names.filter { name in found.contains { $0.overlaps(name) } }.count
      strict[half] += Score(right: same, found: found.count, wanted: article.names.count)
      fuzzy[half] += Score(
        right: min(touching, touched), found: found.count, wanted: article.names.count)
      let names = article.names.map { Self.core($0, article.text) }
      bare[half] += Score(
        right: found.filter { names.contains(Self.core($0, article.text)) }.count,
        found: found.count, wanted: article.names.count)
      show(article, found, half, misses)
    }
    return [
      Row(measure: "mention spans, strict", set: "newseye fr", scores: strict),
      Row(measure: "mention spans, titles aside", set: "newseye fr", scores: bare),
      Row(measure: "mention spans, overlapping", set: "newseye fr", scores: fuzzy),
    ]
  }

  /// Without what stands before a name in small letters or as a title, and without signs at its
  /// ends: `M. le président Wilson` is `Wilson`, `10, rue Balzac` is `Balzac`.
  private static func core(_ name: Range<Int>, _ text: String) -> Range<Int> {
    let words = text.slice(utf8: name)
    let titles: Set<Substring> = [
      "M.", "M", "MM.", "MM", "Mme", "Mlle", "Dr", "Sir", "Lord", "Comte", "Prince", "Général",
      "Monsieur", "Madame", "Mgr", "Me", "Mmes", "Mlles",
    ]
    var start = name.lowerBound
    var left = words[...]
    while let space = left.firstIndex(where: { $0 == " " || $0 == "'" || $0 == "’" }),
      titles.contains(left[..<space]) || left.first?.isUppercase == false
    {
      let next = left.index(after: space)
      start += left[..<next].utf8.count
      left = left[next...]
    }
    var end = name.upperBound
    while let last = left.last, !last.isLetter, !last.isNumber {
      end -= last.utf8.count
      left.removeLast()
    }
    return start..<max(start, end)
  }

  private static func show(
    _ article: Hipe.Article, _ found: [Range<Int>], _ half: Half, _ misses: Misses
  ) {
    for name in article.names where !found.contains(name) {
      let near = found.filter { $0.overlaps(name) }.map { article.text.slice(utf8: $0) }
      misses.add("missed", half, "‹\(article.text.slice(utf8: name))› found \(near)")
    }
    for name in found where !article.names.contains(where: { $0.overlaps(name) }) {
      let from = max(0, name.lowerBound - 30)
      misses.add(
        "false", half,
        "‹\(article.text.slice(utf8: name))› after \(article.text.slice(utf8: from..<name.lowerBound))"
      )
    }
  }

  private static func names(in text: String) -> [Range<Int>] {
    var document = Document(
      handle: "names", path: "names", sha256: "", byteCount: 0,
      metadata: Metadata(language: "fr"),
      sections: [Section(title: "", level: 0, passages: 0..<1)],
      passages: [Passage(kind: .paragraph, block: TextBlock(text: text), section: 0)])
    for pass in DocumentPasses.all { pass.run(&document) }
    return document.mentions.map(\.range)
  }
}
