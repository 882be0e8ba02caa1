import QuaereCore

/// A footnote as the citation pass sees it: tokens, titles, dates.
struct NoteText {
  let text: TokenText
  /// Italic runs, and quotation marks outside them: UTF-8 ranges in order.
  let titles: [Range<Int>]
  let dates: [DateExpression]
  /// Italics mark its titles; else quotation marks at most do.
  let isMarked: Bool

  init(_ block: TextBlock, dates: [DateExpression]) {
    text = TokenText(block.text)
    let quoted = QuotationMarks.spans(in: block.text).filter { quote in
      !block.emphasis.contains { $0.overlaps(quote) }
    }
    let outer = quoted.filter { quote in
      !quoted.contains { $0 != quote && $0.contains(quote.lowerBound) }
    }
    titles = (block.emphasis.filter { !NoteText.isSignal(block.slice($0)) } + outer)
      .sorted { $0.lowerBound < $1.lowerBound }
    self.dates = dates
    isMarked = block.emphasis.contains { !NoteText.isSignal(block.slice($0)) }
  }

  /// `ibid.` and `see` in italics are no titles.
  private static func isSignal(_ run: String) -> Bool {
    let tokens = Tokeniser.tokens(of: Array(run.utf8))
    return tokens.allSatisfy {
      CitationWords.backReferences.contains($0) || CitationWords.signals.contains($0)
    }
  }

  func title(at offset: Int) -> Range<Int>? { titles.first { $0.contains(offset) } }

  /// `...` or `…` ends at this offset.
  func isCut(before offset: Int) -> Bool {
    let (one, two, three) = (text.byte(offset - 3), text.byte(offset - 2), text.byte(offset - 1))
    return (one == 0x2E && two == 0x2E && three == 0x2E)
      || (one == 0xE2 && two == 0x80 && three == 0xA6)
  }
}
