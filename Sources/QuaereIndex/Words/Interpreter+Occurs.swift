import QuaereCore

extension Interpreter {
  /// Whether all words of a text are written somewhere, or the record knows it as a name. Quick
  /// enough for every keystroke: words are looked up in the lexicon, and no text is read.
  public func occurs(_ text: String) -> Bool {
    let isBegun = text.hasSuffix("*")
    let words = Words.folded(text)
    let isWritten = words.indices.allSatisfy { at in
      isBegun && at == words.count - 1
        ? !index.terms(withPrefix: words[at]).isEmpty : index.term(words[at]) != nil
    }
    return isWritten || names.declared[Folding.fold(text)] != nil
  }
}
