import CLineEditing
import Glibc

extension LineEditor {
  /// Opens the text in the user's editor, and takes what was saved.
  func editElsewhere(_ line: EditLine) -> qel_next {
    guard let draft = Draft(line.text.whole) else { return .beep }
    Terminal.write(image.leave())
    line.setRaw(false)
    // Ctrl-C and Ctrl-Z are the editor's.
    qel_signals_end()
    let hasEnded = Child.run(LineEditor.editor + " \"$1\"", [draft.path])
    qel_signals_begin()
    Interrupt.clear()
    resume()
    guard hasEnded == 0, let text = draft.text else { return .beep }
    let scalars = Array(text.unicodeScalars)
    return replace(with: EditedText(scalars: scalars, cursor: scalars.count), line)
  }

  /// By the same variables, in the same order, as git(1) and others do.
  private static var editor: String {
    let named = [Terminal.environment("VISUAL"), Terminal.environment("EDITOR")]
    return named.compactMap { $0 }.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }
}

/// A text in a file of its own while an editor has it.
private final class Draft {
  let path: String

  init?(_ text: String) {
    // Six letters that mkstemp(3) replaces.
    let letters = String(repeating: "X", count: 6)
    let folder = Terminal.environment("TMPDIR") ?? "/tmp"
    var path = Array("\(folder)/quaere-\(letters)".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    self.path = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let bytes = Array((text + "\n").utf8)
    let written = write(descriptor, bytes, bytes.count)
    close(descriptor)
    guard written == bytes.count else {
      unlink(self.path)
      return nil
    }
  }

  deinit { unlink(path) }

  /// What the editor left, without newlines at the end; nil when it took the file away.
  var text: String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
