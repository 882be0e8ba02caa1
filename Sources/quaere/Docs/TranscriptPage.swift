/// A Markdown page with transcripts: blocks fenced as `quaere`, in which lines that begin with `? `
/// or `$ ` are typed and everything else is what came back. A block fenced as `markdown letter.md`,
/// or any other word and a path, is a file that the lines after it find in the notebook.
struct TranscriptPage {
  let text: String

  static let fence = "```"
  static let opening = "```quaere"
  static let prompts = ["? ", "$ "]

  private struct Block {
    enum Kind: Equatable {
      case transcript
      case file(path: String)
      /// Left alone.
      case other
    }

    var kind: Kind
    var lines: [String] = []
  }

  /// The page with what comes back today.
  /// - Parameters:
  ///   - result: the text under a typed line, in complete lines.
  ///   - write: puts a file of the page in place.
  func rewritten(
    _ result: (String) throws -> String, write: (_ path: String, _ text: String) throws -> Void
  ) rethrows -> String {
    var lines: [String] = []
    var block: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard let open = block else {
        lines.append(line)
        block = TranscriptPage.block(openedBy: line)
        continue
      }
      if line == TranscriptPage.fence {
        if open.kind == .transcript { lines += try TranscriptPage.transcript(open.lines, result) }
        if case .file(let path) = open.kind { try write(path, open.lines.joinedLines) }
        block = nil
      } else {
        block?.lines.append(line)
      }
      if block?.kind != .transcript { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  private static func block(openedBy line: String) -> Block? {
    guard line.hasPrefix(fence) else { return nil }
    if line == opening { return Block(kind: .transcript) }
    let words = line.dropFirst(fence.count).split(separator: " ")
    return Block(kind: words.count == 2 ? .file(path: String(words[1])) : .other)
  }

  private static func transcript(
    _ block: [String], _ result: (String) throws -> String
  ) rethrows -> [String] {
    var lines: [String] = []
    for line in block where prompts.contains(where: { line.hasPrefix($0) }) {
      if !lines.isEmpty { lines.append("") }
      lines.append(line)
      lines += outputLines(try result(line))
    }
    return lines
  }

  /// Without blanks at the ends of lines and blank lines at the end.
  private static func outputLines(_ text: String) -> [String] {
    // CSV ends its lines in CRLF, which is one Character.
    let plain = text.replacing("\r\n", with: "\n")
    var lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension [String] {
  /// As the text of a file.
  fileprivate var joinedLines: String { map { $0 + "\n" }.joined() }
}
