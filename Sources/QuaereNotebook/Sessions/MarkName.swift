/// What a mark is called: the entry that made it, `ada.4`, or one of several of it, `ada.4.2`.
struct MarkName: Hashable {
  var entry: EntryID
  /// From 2; nil for the first.
  var number: Int?

  init?(_ text: some StringProtocol) {
    let text = String(text)
    if let entry = EntryID(text) {
      self.entry = entry
      return
    }
    guard let dot = text.lastIndex(of: "."), let entry = EntryID(text[..<dot]),
      let number = Int(text[text.index(after: dot)...]), number > 1
    else { return nil }
    self.entry = entry
    self.number = number
  }
}
