import QuaereCore

/// Breaks a line at blanks, or before a wide letter, or anywhere when a word is longer than the room.
enum Wrap {
  private struct Glyph {
    let letter: Character
    let role: Page.Role
    let link: String?
    let width: Int
  }

  /// - Parameters:
  ///   - first: columns of the first line.
  ///   - rest: columns of every other line.
  static func lines(_ line: Line, first: Int, rest: Int) -> [Line] {
    var glyphs = line.harmless.flatMap { segment in
      segment.text.map {
        Glyph(letter: $0, role: segment.role, link: segment.link, width: Width.of($0))
      }
    }[...]
    var lines: [Line] = []
    while !glyphs.isEmpty {
      let end = breakPoint(in: glyphs, room: max(2, lines.isEmpty ? first : rest))
      lines.append(segments(glyphs[..<end]).trimmed)
      glyphs = glyphs[end...].drop { $0.letter == " " }
    }
    return lines
  }

  /// Where the next line begins.
  private static func breakPoint(in glyphs: ArraySlice<Glyph>, room: Int) -> Int {
    var used = 0
    var best: Int?
    // Blanks at the start are an indent, and no place to break.
    var seenWord = false
    for index in glyphs.indices {
      let glyph = glyphs[index]
      let isBlank = glyph.letter == " "
      if seenWord, isBlank || glyph.width == 2 { best = index }
      used += glyph.width
      if used > room { return best ?? max(index, glyphs.startIndex + 1) }
      seenWord = seenWord || !isBlank
    }
    return glyphs.endIndex
  }

  private static func segments(_ glyphs: ArraySlice<Glyph>) -> Line {
    var line: Line = []
    for glyph in glyphs {
      if let last = line.indices.last, line[last].role == glyph.role, line[last].link == glyph.link
      {
        line[last].text.append(glyph.letter)
      } else {
        line.append(Page.Segment(String(glyph.letter), glyph.role, link: glyph.link))
      }
    }
    return line
  }
}
