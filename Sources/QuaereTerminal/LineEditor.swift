import CLineEditing

/// Reads lines from a person at a terminal, or from a pipe. For one thread.
///
/// libedit keeps the text and knows the keys; the screen, completion, history, search, paste and
/// signals are done here. Keys that arrive as sequences come to libedit as `PrivateKey`s, bound to
/// our commands.
public final class LineEditor {
  /// How the reading of a line ended.
  public enum Result: Equatable, Sendable {
    /// The text without its last newline. It holds newlines when lines were joined or pasted.
    case line(String)
    /// Ctrl-C: the line is dropped.
    case interrupted
    /// Ctrl-D on an empty line, the end of a pipe, or a terminal that is gone.
    case endOfFile
  }

  let complete: (_ textBeforeCursor: String, _ wholeText: String) -> Completion
  let isComplete: (_ text: String) -> Bool
  let decorate: (_ text: String, _ cursor: Int?) -> Decoration
  let considerHint: (_ text: String, _ isCancelled: () -> Bool) -> String
  let fold: (String) -> String
  let indent: String

  let keys: KeyDecoder
  let input = InputBytes()
  var history: History
  /// nil until the first line, and where there is no terminal.
  var line: EditLine?
  var prompt = Prompt("")
  var image = ScreenImage()
  /// The last text that was decorated.
  var decorated: (text: EditedText, decoration: Decoration)?
  /// The last text whose hint took time, and that hint.
  var considered: (text: EditedText, hint: String)?
  var recall = HistoryRecall([])
  var search: HistorySearch?
  var menu: CompletionMenu?
  var lastQuery = ""
  /// What the private key that libedit was just given stands for.
  var carried = Keystroke.end
  /// Scalars that libedit is to read before the terminal's.
  var injected: [Unicode.Scalar] = []
  var wasInterrupted = false

  private let programName: String

  /// - Parameters:
  ///   - programName: what lines of `~/.editrc` for this program start with (`name:bind …`).
  ///   - historyFile: where entries are kept between runs; nil keeps none.
  ///   - sharedHistoryFile: where entries are kept too that may be seen from elsewhere.
  ///   - isShareable: which entries those are.
  ///   - isPainted: whether colours and hints are shown.
  ///   - indent: what Enter puts at the start of a further line.
  ///   - complete: the candidates for Tab.
  ///   - decorate: colours and hint for a text and the cursor in it; asked at every key, and at the
  ///     end without a cursor.
  ///   - considerHint: a hint that may take time; asked when nobody types, ended by the next key.
  ///   - isComplete: whether Enter hands the text in; otherwise it opens a further line.
  ///   - fold: what the history search compares by; case and accents are dropped if left out.
  public init(
    programName: String,
    historyFile: String? = nil,
    sharedHistoryFile: String? = nil,
    isShareable: @escaping (_ entry: String) -> Bool = { _ in false },
    isPainted: Bool = Terminal.colorAllowed,
    indent: String = "  ",
    complete: @escaping (_ textBeforeCursor: String, _ wholeText: String) -> Completion = { _, _ in
      .none
    },
    isComplete: @escaping (_ text: String) -> Bool = { _ in true },
    decorate: @escaping (_ text: String, _ cursor: Int?) -> Decoration = { _, _ in .none },
    considerHint: @escaping (_ text: String, _ isCancelled: () -> Bool) -> String = { _, _ in "" },
    fold: ((String) -> String)? = nil
  ) {
    self.programName = programName
    self.indent = indent
    self.complete = complete
    self.isComplete = isComplete
    self.decorate = decorate
    self.considerHint = considerHint
    self.fold = fold ?? SearchFold.fold
    keys = KeyDecoder(input)
    history = History(path: historyFile, shared: sharedHistoryFile, isShareable: isShareable)
    image.isPainted = isPainted
    Interrupt.install()
  }

  /// Keeps an entry for Up and for later runs, unless it is blank or the last one again.
  public func addHistory(_ entry: String) { history.add(entry) }

  /// Reads one line. The prompt, which may hold colour sequences, is shown to people only.
  /// - Parameter initial: what stands at the prompt already, to be changed or handed in.
  public func readLine(prompt: String, initial: String = "") -> Result {
    Interrupt.clear()
    guard Terminal.isInteractive else { return PlainReader(input: input).readLine() }
    guard !Terminal.isDumb, let line = opened(), line.isEditing else {
      return readPlainly(prompt: prompt, initial: initial)
    }
    self.prompt = Prompt(prompt)
    Terminal.write(self.prompt.lead)
    recall = HistoryRecall(history.entries)
    (search, menu, injected, wasInterrupted) = (nil, nil, [], false)
    image.forget()
    if !initial.isEmpty {
      carried = .pasted(initial)
      inject(.paste)
    }
    return Signals.handled { edit(line) }
  }

  private func edit(_ line: EditLine) -> Result {
    // Raw before the prompt: what is typed at once would be echoed by the terminal.
    line.setRaw(true)
    defer { line.setRaw(false) }
    let text = line.readLine()
    menu = nil
    if wasInterrupted { return .interrupted }
    guard let text else {
      finish(line.text)
      return .endOfFile
    }
    let entry = text.hasSuffix("\n") ? String(text.dropLast()) : text
    finish(EditedText(entry))
    return .line(entry)
  }

  private func opened() -> EditLine? {
    if line == nil {
      line = EditLine(
        program: programName, client: Unmanaged.passUnretained(self).toOpaque(),
        callbacks: Self.callbacks)
    }
    return line
  }

  // libedit calls only while `readLine` runs, which keeps the editor alive.
  private static var callbacks: qel_callbacks {
    qel_callbacks(
      read: { client, character in
        Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue().read(into: character)
      },
      command: { client, command in
        Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue().run(command)
      })
  }
}
