import QuaereReading

/// Finds and reads the front matter of a session.
struct FrontMatter {
  var header: SessionHeader
  var oddities: [Oddity] = []
  /// Index of the first line after it.
  let end: Int

  /// Nil when these lines are not those of a session: no fence at the top, no `quaere:` in it.
  init?(lines: [String], file: String) {
    guard lines.first?.trimmingSpaces == "---" else { return nil }
    let close = lines.dropFirst().firstIndex { ["---", "..."].contains($0.trimmingSpaces) }
    // A fence that was never closed ends where the first blank line or entry begins.
    let end = close ?? lines.firstIndex { $0.isEmpty || $0.hasPrefix("    ") } ?? lines.count
    let body = Array(lines[1..<max(1, end)])
    guard body.contains(where: { $0.hasPrefix("quaere:") }) else { return nil }
    self.end = close.map { $0 + 1 } ?? end
    header = SessionHeader(author: "")
    func odd(_ code: String, _ message: String, line: Int) {
      oddities.append(Oddity(code: code, message: message, file: file, line: line))
    }
    if close == nil { odd("open-front-matter", "the front matter is not closed by ---", line: 1) }
    if let mapping = FrontMatter.mapping(body.joined(separator: "\n")) {
      read(mapping)
    } else {
      odd("odd-front-matter", "the front matter is not YAML; I read what I could", line: 1)
      readLines(body)
    }
    if header.version > SessionHeader.currentVersion {
      let number = 2 + (body.firstIndex { $0.hasPrefix("quaere:") } ?? 0)
      odd(
        "newer-session",
        "written by a newer version (quaere: \(header.version)); lines unknown here are kept",
        line: number)
    }
  }

  private static func mapping(_ text: String) -> [(key: YAMLNode, value: YAMLNode)]? {
    YAMLNode(text)?.mapping
  }

  private mutating func read(_ mapping: [(key: YAMLNode, value: YAMLNode)]) {
    for (key, value) in mapping {
      guard let key = key.string else { continue }
      if key == "corpus", let files = value.mapping {
        header.corpus = files.compactMap { handle, stored in
          guard let handle = handle.string, let stored = stored.string else { return nil }
          return CorpusFile(handle: handle, stored: stored)
        }
      } else if let text = value.string {
        set(key, text)
      }
    }
  }

  /// By hand, where YAML gave up, as on the conflict markers of a merge; the first of two wins.
  private mutating func readLines(_ lines: [String]) {
    var seen: Set<String> = []
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon])
      let value = String(line[line.index(after: colon)...]).trimmingSpaces
      guard !value.isEmpty, seen.insert(key).inserted else { continue }
      if key.hasPrefix("  ") {
        header.corpus.append(CorpusFile(handle: key.trimmingSpaces, stored: value))
      } else {
        set(key, value)
      }
    }
  }

  private mutating func set(_ key: String, _ value: String) {
    switch key {
    case "quaere": header.version = Int(value) ?? SessionHeader.currentVersion
    case "title": header.title = value.isEmpty ? nil : value
    case "program": header.program = value.isEmpty ? nil : value
    case "author": header.setAuthor(written: value)
    case "rules": header.setRules(written: value)
    default: break
    }
  }
}
