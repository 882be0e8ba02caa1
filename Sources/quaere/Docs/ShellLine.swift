import ArgumentParser
import FoundationEssentials
import Glibc
import QuaereNotebook
import QuaereRender

/// A line of a transcript that is typed at the shell: `quaere` with its options, which are read as
/// the program reads them, or anything else that `sh` knows, joined by `|`.
struct ShellLine {
  private let text: String
  private let typist: Typist

  init(_ text: String, by typist: Typist) {
    self.text = text
    self.typist = typist
  }

  func result() throws -> String {
    var output: String?
    for part in ShellLine.parts(text) {
      let words = ShellLine.words(part)
      output = words.first == "quaere" ? try quaere(words, output) : try shell(part, output)
    }
    return output ?? ""
  }

  private func quaere(_ words: [String], _ input: String?) throws -> String {
    switch try Quaere.parseAsRoot(Array(words.dropFirst())) {
    case let open as OpenCommand: return try result(of: open, input)
    case let replay as ReplayCommand:
      let notebook = try typist.notebook.open(
        as: replay.shared.author ?? Typist.author, keeping: replay.accept ? .everything : .nothing)
      let page =
        replay.accept
        ? try notebook.accept(replay.sessions).page
        : try notebook.replayReport(replay.sessions).page
      return Typist.screen(.page(page), "replay")
    case let check as CheckCommand:
      let notebook = try typist.notebook.open(
        as: Typist.author, keeping: .nothing, paths: check.paths)
      return Typist.screen(try notebook.check(), "check")
    default: throw ValidationError("no transcript can show “\(text)”")
    }
  }

  /// The opening page, or the answers to the lines of `-c`, `-f` or a pipe.
  private func result(of open: OpenCommand, _ input: String?) throws -> String {
    let author = open.shared.author ?? Typist.author
    let lines = try lines(of: open, input)
    guard !lines.isEmpty else {
      let opened = try typist.openPrompt(as: author, paths: open.paths)
      let torn = TornEntry.words(for: opened.torn)
      return Typist.screen(.page(opened.openingPage()), "") + (torn.isEmpty ? "" : "\n" + torn)
    }
    let notebook = try typist.notebook.open(as: author, keeping: .marks, paths: open.paths)
    let format = Formats.named(open.shared.format) ?? TextFormat()
    let writer = AnswerWriter(format: format) { Style(isTerminal: false) }
    let answers = try lines.map { line in
      writer.text(try notebook.run(line, limit: open.shared.limit), line: line)
    }
    return answers.filter { !$0.isEmpty }.joined(separator: writer.parts ? "\n" : "")
  }

  private func lines(of open: OpenCommand, _ input: String?) throws -> [String] {
    if let file = open.file, file != "-" {
      let path = typist.notebook.folder + "/" + file
      return Script.entries(try String(contentsOfFile: path, encoding: .utf8))
    }
    return open.command.isEmpty ? Script.entries(input ?? "") : open.command
  }

  /// Its input is a file in the notebook's folder's stead, so that no pipe can fill up.
  private func shell(_ command: String, _ input: String?) throws -> String {
    let file = typist.notebook.folder + ".input"
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: file))
    defer { unlink(file) }
    guard let shell = popen("cd '\(typist.notebook.folder)' && { \(command)\n} < '\(file)'", "r")
    else {
      throw ValidationError("“\(command)” could not be started")
    }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, shell)
      guard count > 0 else { break }
      output += block[..<count]
    }
    let status = pclose(shell)
    guard status == 0 else { throw ValidationError("“\(command)” ended with \(status >> 8)") }
    return String(decoding: output, as: UTF8.self)
  }
}
