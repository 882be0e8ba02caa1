import CLineEditing

extension LineEditor {
  /// Shows the input as it stands, with its colours, its hint and the candidates.
  func draw() {
    guard let line else { return }
    narrowMenu(line)
    let size = Terminal.size
    let text = line.text
    var frame = frame(text, hint: hint(for: text), columns: size.columns)
    let rows = menu.map { table($0).rows(selected: $0.selected, limit: $0.limit(size.rows)) } ?? []
    frame = frame.window(height: max(1, size.rows - rows.count), columns: size.columns)
    frame.rows += rows
    Terminal.write(image.show(frame))
  }

  /// Shows the whole input, and moves below it.
  func finish(_ text: EditedText, with sign: String = "") {
    var layout = FrameLayout(columns: Terminal.size.columns)
    let paints = image.isPainted ? decorate(text.whole, nil) : .none
    layout.put(shownPrompt)
    layout.put(text, paints: paints.paint(count: text.scalars.count))
    layout.put(Cell.cells(sign))
    Terminal.write(image.finish(layout.frame))
  }

  private var shownPrompt: [Cell] { search.map { Cell.cells($0.prompt) } ?? prompt.cells }

  private func frame(_ text: EditedText, hint: String, columns: Int) -> Frame {
    var layout = FrameLayout(columns: columns)
    layout.put(shownPrompt)
    layout.put(text, paints: paints(for: text))
    layout.putRest(restOfEntry(for: text))
    layout.putHint(hint)
    return layout.frame
  }

  private func paints(for text: EditedText) -> [Paint] {
    guard let search else { return decoration(for: text).paint(count: text.scalars.count) }
    let found = Decoration(paints: [.init(search.match, .reversed)])
    return found.paint(count: text.scalars.count)
  }

  private func decoration(for text: EditedText) -> Decoration {
    guard image.isPainted else { return .none }
    if let known = decorated, known.text == text { return known.decoration }
    let decoration = decorate(text.whole, text.cursor)
    decorated = (text, decoration)
    return decoration
  }

  /// Dim words stand only behind the text, and not while candidates or a search say more.
  private func hasHints(_ text: EditedText) -> Bool {
    image.isPainted && menu == nil && search == nil && text.cursor == text.scalars.count
  }

  /// What the newest entry that begins with the text goes on with, where that is wanted.
  func restOfEntry(for text: EditedText) -> String {
    guard hasHints(text), !text.scalars.isEmpty, decoration(for: text).showsEarlier else {
      return ""
    }
    let whole = text.whole
    let entry = history.entries.last { $0 != whole && $0.hasPrefix(whole) }
    return entry.map { String($0.dropFirst(whole.count)) } ?? ""
  }

  private func hint(for text: EditedText) -> String {
    guard hasHints(text) else { return "" }
    if let known = considered, known.text == text, !known.hint.isEmpty { return known.hint }
    return decoration(for: text).hint
  }

  /// Whether a hint that takes time is still to be worked out.
  var wantsConsideredHint: Bool {
    guard let text = line?.text, hasHints(text), !text.scalars.isEmpty else { return false }
    return considered?.text != text
  }

  /// Works it out; the next key ends that.
  func consider() {
    guard let text = line?.text else { return }
    let hint = considerHint(text.whole) { self.input.isReady() }
    // A key came: what there is of an answer is none.
    if input.isReady() { return }
    considered = (text, hint)
    draw()
  }
}

extension CompletionMenu {
  /// Candidates leave half of the screen to the text, at the least.
  func limit(_ rows: Int) -> Int { max(1, rows - max(1, rows / 2)) }
}
