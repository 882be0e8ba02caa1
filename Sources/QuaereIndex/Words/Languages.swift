import QuaereCore

/// The languages of a library's documents, each with where its words stand.
struct Languages {
  struct Language {
    /// The first part of the BCP 47 tag, `en` of `en-GB`; empty where none is known.
    var code: String
    /// Words of its documents, ascending.
    var tokens: [Range<Int>]
  }

  private(set) var all: [Language] = []
  /// For each document its place in `all`.
  private(set) var ofDocument: [Int] = []

  init(_ index: Index) {
    let passages = index.passageKind.count
    var pieces: [[Range<Int>]] = []
    for document in 0..<index.documentHandle.count {
      let tag = Folding.fold(index.documentLanguage[document])
      let code = String(tag.prefix { $0 != "-" && $0 != "_" })
      let at = all.firstIndex { $0.code == code } ?? all.count
      if at == all.count {
        all.append(Language(code: code, tokens: []))
        pieces.append([])
      }
      ofDocument.append(at)
      let notes = index.documentFootnotes[document]
      for blocks in [
        index.documentPassages[document], passages + notes.lowerBound..<passages + notes.upperBound,
      ] {
        guard let first = blocks.first, let last = blocks.last else { continue }
        let start = index.blockTokens[first].lowerBound
        pieces[at].append(start..<max(start, index.blockTokens[last].upperBound))
      }
    }
    for at in all.indices { all[at].tokens = Languages.joined(pieces[at]) }
  }

  /// Ascending, those that touch made one.
  private static func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) where !piece.isEmpty {
      if let last = out.last, last.upperBound >= piece.lowerBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        out.append(piece)
      }
    }
    return out
  }
}

extension Languages.Language {
  /// Some places of a term in documents of the language, at most `limit`.
  func places(of term: Int, _ index: Index, limit: Int) -> [Int] {
    var found: [Int] = []
    forEachPosition(of: term, index) {
      found.append($0)
      return found.count < limit
    }
    return found
  }

  /// How often a term stands in documents of the language.
  func count(of term: Int, _ index: Index) -> Int {
    var count = 0
    forEachPosition(of: term, index) { _ in
      count += 1
      return true
    }
    return count
  }

  private func forEachPosition(of term: Int, _ index: Index, _ body: (Int) -> Bool) {
    var at = 0
    index.postings(term).forEach { stretch in
      let words = index.stretchTokens(Int(stretch))
      while at < tokens.count, tokens[at].upperBound <= words.lowerBound { at += 1 }
      guard at < tokens.count else { return false }
      // A stretch lies in one document, and so in one language.
      guard tokens[at].lowerBound <= words.lowerBound else { return true }
      var goesOn = true
      index.tokens.forEachPlace(of: UInt32(clamping: term), in: words) { position in
        goesOn = body(position)
        return goesOn
      }
      return goesOn
    }
  }
}
