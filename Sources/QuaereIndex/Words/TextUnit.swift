/// What is searched as a whole: a pattern is never found across the border of two.
public enum TextUnit: Sendable, CaseIterable {
  case passages, sentences, footnotes
}

extension Index {
  /// The words of a unit.
  func tokens(of unit: TextUnit, _ id: Int) -> Range<Int> {
    switch unit {
    case .passages: blockTokens[id]
    case .footnotes: blockTokens[passageKind.count + id]
    case .sentences: sentenceTokens[id]
    }
  }

  /// The block a unit stands in.
  func block(of unit: TextUnit, _ id: Int) -> Int {
    switch unit {
    case .passages: id
    case .footnotes: passageKind.count + id
    case .sentences: Int(sentencePassage[id])
    }
  }

  func document(of unit: TextUnit, _ id: Int) -> Int {
    switch unit {
    case .passages: Int(sectionDocument[Int(passageSection[id])])
    case .footnotes: Int(footnoteDocument[id])
    case .sentences: document(of: .passages, Int(sentencePassage[id]))
    }
  }

  func count(of unit: TextUnit) -> Int {
    switch unit {
    case .passages: passageKind.count
    case .footnotes: footnoteNumber.count
    case .sentences: sentenceStart.count
    }
  }
}
