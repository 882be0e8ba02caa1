import QuaereCore

/// Finds headings among the paragraphs of a plain text.
enum ChapterHeadings {
  static func find(in draft: inout Draft, layout: PlainLayout) {
    for index in draft.pieces.indices where draft.pieces[index].isParagraph {
      if let rank = ChapterHeading.rank(of: draft.pieces[index].text) {
        draft.pieces[index].role = .heading(level: rank)
      }
    }
    findNumbers(in: &draft)
    dropContents(from: &draft)
    addTitles(to: &draft, layout: layout)
  }

  /// Numbers alone on their line are headings when they count from one and cut no sentence; else
  /// they are numbers of pages.
  private static func findNumbers(in draft: inout Draft) {
    var found: [(index: Int, number: Int)] = []
    for index in draft.pieces.indices where draft.pieces[index].isParagraph {
      if let number = number(draft.pieces[index].text) { found.append((index, number)) }
    }
    guard found.count >= 2, found[0].number <= 2, isCounting(found.map(\.number)) else { return }
    let cuts = found.count { place in
      guard place.index > 4, draft.pieces[place.index - 1].isParagraph else { return false }
      return !SentenceEnd.ends(draft.pieces[place.index - 1].text.tail)
    }
    guard cuts * 5 < found.count else { return }
    for place in found { draft.pieces[place.index].role = .heading(level: 5) }
  }

  /// Mostly one more than the number before, or one again.
  private static func isCounting(_ numbers: [Int]) -> Bool {
    let odd = zip(numbers, numbers.dropFirst()).count { $1 != $0 + 1 && $1 != 1 }
    return odd * 5 < numbers.count
  }

  private static func number(_ text: FlatText) -> Int? {
    guard text.bytes.count <= 9, text.marks.isEmpty else { return nil }
    let words = Words.folded(text.string)
    guard words.count == 1, let word = words.first else { return nil }
    return word.utf8.count <= 3
      ? Int(word) ?? ChapterHeading.roman(word) : ChapterHeading.roman(word)
  }

  /// Headings that follow each other without text, and all come again, are a contents list.
  private static func dropContents(from draft: inout Draft) {
    var last: [String: Int] = [:]
    for index in draft.pieces.indices where draft.pieces[index].isHeading {
      last[Title.key(draft.pieces[index].text.string)] = index
    }
    var run: [Int] = []
    for index in draft.pieces.indices {
      if draft.pieces[index].isHeading {
        run.append(index)
        continue
      }
      guard draft.pieces[index].isPassage, draft.pieces[index].text.bytes.count > 100 else {
        continue
      }
      // The last of the run may be the heading of the text itself.
      let listed = run.filter { (last[Title.key(draft.pieces[$0].text.string)] ?? $0) > index }
      if listed.count >= 3, listed.count + 2 >= run.count, let first = listed.first,
        let end = listed.last
      {
        for dropped in first...end { draft.pieces[dropped].role = .furniture }
      }
      run = []
    }
  }

  /// The line under `CHAPTER I` that is its title joins the heading.
  private static func addTitles(to draft: inout Draft, layout: PlainLayout) {
    for index in draft.pieces.indices.dropLast(2) where draft.pieces[index].isHeading {
      let next = draft.pieces[index + 1]
      let words = draft.pieces[index].text.string.split(separator: " ").count
      guard words <= 3, next.isParagraph, isChapterTitle(next.text, layout) else { continue }
      let stop = draft.pieces[index].text.bytes.last.map(Byte.isPunctuation) ?? true
      if !stop { draft.pieces[index].text.bytes.append(UInt8(ascii: ".")) }
      draft.pieces[index].text.append(next.text, separator: Byte.space)
      draft.pieces[index].origin += next.origin
      draft.pieces[index + 1].role = .furniture
    }
  }

  private static func isChapterTitle(_ text: FlatText, _ layout: PlainLayout) -> Bool {
    guard text.bytes.count <= 80, !text.bytes.contains(Byte.lineFeed), text.marks.isEmpty else {
      return false
    }
    let line = text.string
    if !line.contains(where: \.isLowercase) { return line.contains(where: \.isLetter) }
    if case .filled = layout { return false }
    return (line.first?.isUppercase ?? false) && !SentenceEnd.ends(line) && !line.hasSuffix(",")
      && !line.hasSuffix(";") && !line.hasSuffix(":")
  }
}
