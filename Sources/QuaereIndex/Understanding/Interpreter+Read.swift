import QuaereCore
import QuaereQuery

/// `read`: the text as it stands, markers in their places, footnotes at the foot, marks in the
/// margin.
extension Interpreter {
  public func read(_ address: Address, span: Span) throws -> Page {
    let found = try set(at: address, span)
    var page = Page()
    for id in found.set.ids {
      switch found.noun {
      case .footnotes: note(Int(id), &page)
      case .citations: note(Int(index.citationFootnote[Int(id)]), &page)
      case .sections, .documents: readPart(found.noun, Int(id), &page)
      default:
        readPassage(Int(found.noun == .sentences ? index.sentencePassage[Int(id)] : id), &page)
      }
    }
    return page
  }

  private func readPart(_ noun: Noun, _ id: Int, _ page: inout Page) {
    let sections =
      noun == .documents ? index.documentSections[id] : id..<max(id + 1, Int(index.sectionEnd[id]))
    for section in sections {
      page.add(
        "\(shown(places.section(section).description))  \(index.sectionTitle[section])", .strong)
      page.blank()
      for passage in index.sectionPassages[section] { readPassage(passage, &page) }
    }
  }

  private func readPassage(_ passage: Int, _ page: inout Page) {
    let place = shown(places.passage(passage).description)
    page.wrap("\(place)  \(withMarkers(passage))", hanging: 5)
    for mark in marks.marks(on: .passages, UInt32(passage)) {
      let mark = marks.marks[Int(mark)]
      page.wrap(
        "   \(mark.sign) \(mark.id)  \(mark.place.map { shown($0.description) } ?? "")  \(mark.why)",
        hanging: 5)
    }
    let notes = IDSet(unsorted: index.passageMarkers[passage].map { index.markerFootnote[$0] })
    for footnote in notes.ids { note(Int(footnote), &page) }
    page.blank()
  }

  private func note(_ footnote: Int, _ page: inout Page) {
    let text = text(.footnotes, footnote).replacing("\n", with: " / ")
    page.lines.append(.wrapped([.init("     \(noteName(footnote))  \(text)", .dim)], hanging: 9))
  }

  /// Reading text with `[17]` where notes are called.
  func withMarkers(_ passage: Int) -> String {
    withMarkers(index.passageMarkers[passage], passage, 0..<index.blockText.utf8(passage).count)
  }

  /// A sentence with the notes that are called in it, or right behind it.
  func withMarkers(sentence: Int) -> String {
    let passage = Int(index.sentencePassage[sentence])
    return withMarkers(
      index.passageMarkers[passage].filter { Int(index.markerSentence[$0]) == sentence }, passage,
      Int(index.sentenceStart[sentence])..<Int(index.sentenceEnd[sentence]))
  }

  private func withMarkers(
    _ markers: some Sequence<Int>, _ passage: Int, _ range: Range<Int>
  ) -> String {
    let text = index.blockText[passage]
    let end = min(range.upperBound, text.utf8.count)
    var out = ""
    var at = range.lowerBound
    for marker in markers {
      let offset = min(Int(index.markerOffset[marker]), end)
      guard offset >= at else { continue }
      out += text.slice(utf8: at..<offset)
      out += "[\(index.footnoteLabel[Int(index.markerFootnote[marker])])]"
      at = offset
    }
    return out + text.slice(utf8: at..<max(at, end))
  }
}
