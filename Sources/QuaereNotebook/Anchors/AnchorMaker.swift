import QuaereCore

/// Makes anchors for places of one edition.
public final class AnchorMaker {
  private let edition: any Edition
  private lazy var stream = TokenStream(edition)

  public init(_ edition: any Edition) { self.edition = edition }

  /// The anchor of a place, or of words in it.
  /// - Throws: `no-such-place`, `words-not-there`, `words-there-twice`.
  public func anchor(at address: Address, on words: String? = nil) throws(Diagnostic) -> Anchor {
    switch address.place {
    case .document, .section: return Anchor(address: address)
    default: break
    }
    guard let unit = edition.unitOrRun(at: address),
      let whole = stream.tokens(
        block: unit.block, range: unit.start..<unit.start + unit.text.unicodeScalars.count)
    else {
      throw Diagnostic(code: "no-such-place", message: "there is no \(address)")
    }
    let span = try words.map { (text) throws(Diagnostic) in try find(text, in: whole, of: unit) }
    return anchor(unit, span: span ?? whole, isPart: span != nil)
  }

  private func anchor(_ unit: EditionUnit, span: Range<Int>, isPart: Bool) -> Anchor {
    let range =
      stream.positions[span.lowerBound].range
      .lowerBound..<stream.positions[span.upperBound - 1].range.upperBound
    let (before, after) = context(of: span)
    return Anchor(
      address: unit.address, print: unit.print,
      range: isPart ? range.lowerBound - unit.start..<range.upperBound - unit.start : nil,
      before: text(before), words: text(span), after: text(after))
  }

  /// Exactly as written or, where that is nowhere, without regard to case and accents. Whole words:
  /// `arrest` marks `arrested`.
  private func find(_ words: String, in whole: Range<Int>, of unit: EditionUnit) throws(Diagnostic)
    -> Range<Int>
  {
    let query = TextToken.tokens(of: words).map(\.key)
    let keys = whole.map { text($0..<$0 + 1) }.map { TextToken.tokens(of: $0).first?.key ?? "" }
    let folded = query.map { Folding.fold($0) }
    let found =
      [
        matches(query, keys) { $0 == $1 },
        matches(folded, keys.map { Folding.fold($0) }) { $0 == $1 },
        matches(folded, keys.map { Folding.fold($0) }) { $1.hasPrefix($0) },
      ].first { !$0.isEmpty } ?? []
    guard let first = found.first else {
      throw Diagnostic(
        code: "words-not-there", message: "“\(words)” is not written in \(unit.address)")
    }
    guard found.count == 1 else {
      throw Diagnostic(
        code: "words-there-twice",
        message: "“\(words)” is written \(found.count) times in \(unit.address); quote more of it")
    }
    return whole.lowerBound + first..<whole.lowerBound + first + query.count
  }

  private func matches(_ query: [String], _ keys: [String], _ test: (String, String) -> Bool)
    -> [Int]
  {
    guard !query.isEmpty, query.count <= keys.count else { return [] }
    return (0...keys.count - query.count).filter { start in
      query.indices.allSatisfy { test(query[$0], keys[start + $0]) }
    }
  }

  // MARK: Context

  /// As much around the words as is usual and, where the document has another place like it, more
  /// than is usual, until nothing else stands between such words.
  private func context(of span: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
    var length = AnchorContext.usual
    var before = self.before(span, length)
    var after = self.after(span, length)
    if isDistinct(span, before, after) { return (before, after) }
    repeat {
      length += 32
      before = self.before(span, length, atLeast: true)
      after = self.after(span, length, atLeast: true)
    } while length < 640 && !isOnly(span, before, after)
    return (before, after)
  }

  /// Neither these words nor the nearest words around them stand anywhere else.
  private func isDistinct(_ span: Range<Int>, _ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let context = AnchorContext(
      before: Array(stream.ids[before]), after: Array(stream.ids[after]), isNeeded: false)
    return stream.occurrences(of: Array(stream.ids[span])).count == 1
      && context.brackets(length: span.count, in: stream).count <= 1
  }

  private func isOnly(_ span: Range<Int>, _ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let context = AnchorContext(
      before: Array(stream.ids[before]), after: Array(stream.ids[after]), isNeeded: true)
    return context.brackets(length: span.count, in: stream).count <= 1
  }

  private func before(_ span: Range<Int>, _ length: Int, atLeast: Bool = false) -> Range<Int> {
    var start = span.lowerBound
    while stream.ids[start - 1] != TokenStream.edge {
      let count = text(start - 1..<span.lowerBound).count
      if count > length, !atLeast, span.lowerBound - start >= AnchorContext.enough { break }
      start -= 1
      if count > length { break }
    }
    return start..<span.lowerBound
  }

  private func after(_ span: Range<Int>, _ length: Int, atLeast: Bool = false) -> Range<Int> {
    var end = span.upperBound
    while stream.ids[end] != TokenStream.edge {
      let count = text(span.upperBound..<end + 1).count
      if count > length, !atLeast, end - span.upperBound >= AnchorContext.enough { break }
      end += 1
      if count > length { break }
    }
    return span.upperBound..<end
  }

  /// The text of tokens, white space collapsed, one space between blocks.
  private func text(_ tokens: Range<Int>) -> String {
    var pieces: [String] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let block = stream.positions[at].block
      let end = min(tokens.upperBound, stream.bounds[block].upperBound)
      let range =
        stream.positions[at].range.lowerBound..<stream.positions[end - 1].range.upperBound
      pieces.append(edition.blocks[block].text.scalars(range))
      at = end
    }
    return Normalised.forPrint(pieces.joined(separator: " "))
  }
}
