/// What a block has to know of the rest of its file.
struct InlineContext {
  /// Labels of `[label]: address`, in lower case.
  var links: Set<String> = []
  /// Labels of notes that begin `[1]`: only these are calls when they stand in the text.
  var bracketed: Set<String> = []
  /// Labels of notes that begin with superscript digits.
  var superscript: Set<String> = []
  /// Labels of notes that begin `<sup>label</sup>`.
  var raised: Set<String> = []
  /// How many texts within texts this is; more than one deep, notes and raised text are left as
  /// they stand.
  var depth = 0

  var inner: InlineContext {
    var copy = self
    copy.depth += 1
    return copy
  }
}
