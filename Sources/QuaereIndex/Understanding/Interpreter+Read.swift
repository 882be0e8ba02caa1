import QuaereCore
import QuaereQuery

/// `read`: the text as it stands, markers in their places, footnotes at the foot, marks in the
/// margin.
extension Interpreter {
  public func read(_ address: Address, span: Span) throws -> Page {
    let found = try set(at: address, span)
    var page = Page()
    var notes: [UInt32] = []
    for id in found.set.ids {
      switch found.noun {
      case .footnotes: note(Int(id), &page)
      case .citations: note(Int(index.citationFootnote[Int(id)]), &page)
      case .sections, .documents: readPart(found.noun, Int(id), &page, &notes)
      default:
        let passage = found.noun == .sentences ? index.sentencePassage[Int(id)] : id
        readPassage(Int(passage), &page, &notes)
      }
    }
    for footnote in notes { note(Int(footnote), &page) }
    return page
  }

  private func readPart(_ noun: Noun, _ id: Int, _ page: inout Page, _ notes: inout [UInt32]) {
    let sections =
      noun == .documents ? index.documentSections[id] : id..<max(id + 1, Int(index.sectionEnd[id]))
    for section in sections {
      page.add(
        "  \(shown(places.section(section).description))  \(index.sectionTitle[section])", .strong)
      page.blank()
      for passage in index.sectionPassages[section] { readPassage(passage, &page, &notes) }
    }
  }

  /// The text with the sign of its marks in the margin, and what they say below it.
  private func readPassage(_ passage: Int, _ page: inout Page, _ notes: inout [UInt32]) {
    let place = shown(places.passage(passage).description)
    let marks = marks.marks(on: .passages, UInt32(passage)).map { self.marks.marks[Int($0)] }
    let signs = marks.reduce(into: "") { if !$0.contains($1.sign) { $0 += $1.sign } }
    page.lines.append(
      .wrapped(
        [.init(signs.isEmpty ? " " : signs, .sign), .init(" \(place)  \(withMarkers(passage))")],
        hanging: 7))
    for mark in marks {
      let spot = mark.place.map { shown($0.description) } ?? ""
      page.wrap("       \(mark.sign) \(mark.id)  \(spot)  \(mark.why)", hanging: 9)
    }
    for marker in index.passageMarkers[passage] where !notes.contains(index.markerFootnote[marker])
    {
      notes.append(index.markerFootnote[marker])
    }
    page.blank()
  }

  private func note(_ footnote: Int, _ page: inout Page) {
    let text = text(.footnotes, footnote).replacing("\n", with: " / ")
    page.lines.append(.wrapped([.init("  \(noteName(footnote))  \(text)", .dim)], hanging: 7))
  }

  /// Reading text with `[17]` where notes are called.
  func withMarkers(_ passage: Int) -> String {
    withMarkers(index.passageMarkers[passage], passage, 0..<Int.max)
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
