import QuaereCore

/// Makes anchors for places of one edition.
public final class AnchorMaker {
  private let edition: any Edition
  private(set) lazy var stream = TokenStream(edition)

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
    let range = stream.range(of: span)
    var anchor = Anchor(
      address: unit.address, print: unit.print,
      range: isPart ? range.lowerBound - unit.start..<range.upperBound - unit.start : nil,
      words: stream.text(span, in: edition))
    AnchorContext(edition: edition, stream: stream, span: span).fill(&anchor)
    return anchor
  }

  /// Exactly as written or, where that is nowhere, without regard to case and accents. Whole words:
  /// `arrest` marks `arrested`, `wing` marks `left-wing`.
  private func find(_ words: String, in whole: Range<Int>, of unit: EditionUnit) throws(Diagnostic)
    -> Range<Int>
  {
    let query = TextToken.tokens(of: words, joinsHyphens: false).map(\.key)
    let tokens = TextToken.tokens(of: unit.text, joinsHyphens: false)
    let keys = tokens.map(\.key)
    let folded = query.map { Folding.fold($0) }
    let foldedKeys = keys.map { Folding.fold($0) }
    let found =
      [
        matches(query, keys) { $0 == $1 },
        matches(folded, foldedKeys) { $0 == $1 },
        matches(folded, foldedKeys) { $1.hasPrefix($0) },
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
    let range =
      tokens[first].range.lowerBound..<tokens[first + query.count - 1].range.upperBound
    let placed = unit.start + range.lowerBound..<unit.start + range.upperBound
    return stream.tokens(block: unit.block, range: placed) ?? whole
  }

  private func matches(_ query: [String], _ keys: [String], _ test: (String, String) -> Bool)
    -> [Int]
  {
    guard !query.isEmpty, query.count <= keys.count else { return [] }
    return (0...keys.count - query.count).filter { start in
      query.indices.allSatisfy { test(query[$0], keys[start + $0]) }
    }
  }
}
