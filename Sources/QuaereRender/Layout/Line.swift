import QuaereCore

/// One line of a screen, laid out but not yet painted.
typealias Line = [Page.Segment]

extension [Page.Segment] {
  var width: Int { reduce(0) { $0 + Width.of($1.text) } }

  /// Every segment with control characters made harmless and web addresses made links, before
  /// anything is measured or cut.
  var harmless: Line {
    flatMap { WebAddress.linked(Page.Segment(Harmless.text($0.text), $0.role, link: $0.link)) }
  }

  /// In at most `width` columns, with `…` when something was left out.
  func cut(to width: Int) -> Line {
    guard self.width > width else { return self }
    var left = width
    var line: Line = []
    for segment in self {
      let columns = Width.of(segment.text)
      // The segment that fills the line to its end is cut too, for more follows it.
      guard columns >= left else {
        line.append(segment)
        left -= columns
        continue
      }
      let room = columns == left ? segment.text + " " : segment.text
      line.append(Page.Segment(Width.cut(room, to: left), segment.role, link: segment.link))
      return line
    }
    return line
  }

  /// Without blanks at the end, which copying would take along.
  var trimmed: Line {
    var line = self
    while let last = line.popLast() {
      guard let end = last.text.lastIndex(where: { $0 != " " }) else { continue }
      line.append(Page.Segment(String(last.text[...end]), last.role, link: last.link))
      break
    }
    return line
  }

  /// With blanks before it.
  func indented(_ columns: Int) -> Line {
    [Page.Segment(String(repeating: " ", count: columns))] + self
  }
}
