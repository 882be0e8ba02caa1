import ArgumentParser
import Foundation
import QuaereNotebook
import QuaereRender

/// A line of a transcript that is typed at the shell: `quaere` with its options, which are read as
/// the program reads them, or anything else that `sh` knows.
struct ShellLine {
  private let text: String
  private let typist: Typist

  init(_ text: String, by typist: Typist) {
    self.text = text
    self.typist = typist
  }

  func result() throws -> String {
    let words = ShellLine.words(text)
    guard words.first == "quaere" else { return try shell() }
    switch try Quaere.parseAsRoot(Array(words.dropFirst())) {
    case let open as OpenCommand: return try result(of: open)
    case let replay as ReplayCommand:
      let notebook = try typist.notebook.open(as: Typist.author, keeping: .nothing)
      return Typist.screen(.page(try notebook.replayReport(replay.sessions).page), "replay")
    case is CheckCommand:
      let notebook = try typist.notebook.open(as: Typist.author, keeping: .nothing)
      return Typist.screen(notebook.check(), "check")
    default: throw ValidationError("no transcript can show “\(text)”")
    }
  }

  /// The opening page, or the answers to the lines of `-c`.
  private func result(of open: OpenCommand) throws -> String {
    let author = open.shared.author ?? Typist.author
    guard !open.command.isEmpty else {
      return Typist.screen(.page(try typist.openPrompt(as: author).openingPage()), "")
    }
    let notebook = try typist.notebook.open(as: author, keeping: .marks)
    return try open.command.map { line in
      ShellLine.answer(try notebook.run(line), line, open.shared.format)
    }.joined()
  }

  private static func answer(_ outcome: Outcome, _ line: String, _ format: String) -> String {
    let format = Formats.named(format) ?? TextFormat()
    let style = Style(width: 80, color: false, isTerminal: false)
    return switch outcome {
    case .answer(let answer): format.text(answer, line: line, style: style)
    case .page(let page): format.text(page, line: line, style: style)
    case .done, .quit: ""
    }
  }

  private func shell() throws -> String {
    let shell = Process()
    let output = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", text]
    shell.currentDirectoryURL = URL(fileURLWithPath: typist.notebook.folder, isDirectory: true)
    shell.standardOutput = output
    try shell.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Words between blanks; those in quotes, of either kind, stay together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }
}
