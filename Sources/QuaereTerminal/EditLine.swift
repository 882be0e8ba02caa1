import CLineEditing

/// libedit's editor in Swift's words; owns it.
final class EditLine {
  private let editor: OpaquePointer

  /// nil when libedit cannot open the terminal. `client` is handed to the callbacks.
  init?(program: String, client: UnsafeMutableRawPointer, callbacks: qel_callbacks) {
    // libedit asks the locale which letters insert themselves while it opens.
    Terminal.useUTF8
    guard let editor = qel_open(program, client, callbacks) else { return nil }
    self.editor = editor
    let editrc = EditrcFile()
    editrc.lines.forEach { qel_run_editrc_line(editor, $0) }
    for binding in KeyBindings.all(isVi: qel_is_vi(editor)) {
      Self.withWide(binding.key) { key in
        Self.withWide(binding.command) { qel_bind(editor, key, $0, binding.isAlternate) }
      }
    }
    editrc.bindings.forEach { qel_run_editrc_line(editor, $0) }
  }

  deinit { qel_close(editor) }

  /// False after `edit off` in an editrc.
  var isEditing: Bool { qel_is_editing(editor) }

  /// Edits until the line is handed in; nil when it was left.
  func readLine() -> String? {
    var count: Int32 = 0
    guard let wide = qel_read_line(editor, &count), count > 0 else { return nil }
    let scalars = UnsafeBufferPointer(start: wide, count: Int(count)).compactMap(Self.scalar)
    return EditedText(scalars: scalars.filter { !Self.isPrivate($0) }, cursor: 0).whole
  }

  /// The text being edited.
  var text: EditedText {
    var length = 0
    var cursor = 0
    let wide = qel_text(editor, &length, &cursor)
    // Each stays one scalar, for the cursor counts them.
    let scalars = UnsafeBufferPointer(start: wide, count: length).map(Self.scalar)
    return EditedText(scalars: scalars.map { $0 ?? "\u{FFFD}" }, cursor: cursor)
  }

  /// Puts `text` in the place of the text; it must not be empty, which libedit cannot do.
  func replace(with text: EditedText) {
    Self.withWide(text.whole) { qel_replace(editor, $0) }
    qel_move_cursor(editor, text.cursor)
  }

  func insert(_ text: String) { Self.withWide(text) { qel_insert(editor, $0) } }
  func moveCursor(to position: Int) { qel_move_cursor(editor, position) }
  func setRaw(_ isRaw: Bool) { qel_set_raw(editor, isRaw, !Terminal.isDumb) }

  private static func scalar(_ wide: wchar_t) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(bitPattern: wide))
  }

  /// A private key that a command took for a letter (`^V` before an arrow key).
  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0x80..<0xA0).contains(scalar.value)
  }

  private static func withWide(_ text: String, _ body: (UnsafePointer<wchar_t>) -> Void) {
    let wide = text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) }
    (wide + [0]).withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { body(start) }
    }
  }
}
