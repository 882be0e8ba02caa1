import FoundationEssentials
import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// `confirm` and `dispute`: the target's anchors first, then one for each place of evidence.
  func judge(
    _ judgement: Command.Judgement, _ target: Target, _ evidence: [EvidenceTerm], _ why: String?,
    _ line: String
  ) throws -> Outcome {
    var anchors = try self.anchors(of: target)
    let marked = places(anchors)
    var files: [FileSeal] = []
    for term in evidence {
      switch term.item {
      case .target(let place): anchors += try self.anchors(of: place)
      case .file(let path): files.append(try seal(path, term.span))
      case .source(let key, _): try interpreter.requireSource(key, span: term.span)
      case .url, .my: break
      }
    }
    let verdict = judgement == .confirm ? "confirmed" : "disputed"
    let entry = change(
      EntryDraft(question: line, anchors: anchors, files: files, summary: verdict))
    var page = Page()
    page.lines.append(
      .line([
        .init(judgement == .confirm ? "+" : "x", .sign),
        .init(" \(entry.id)  \(marked)  \(verdict)  \(why ?? "")"),
      ]))
    for term in evidence { page.wrap("     by  \(words(term, files))", hanging: 9) }
    return .page(page)
  }

  private func seal(_ path: String, _ span: Span) throws -> FileSeal {
    let whole = Paths.absolute(path, from: location.root)
    guard let data = FileManager.default.contents(atPath: whole) else {
      throw Diagnostic(
        code: "unknown-file", message: "the file “\(path)” can't be read", span: span)
    }
    return FileSeal(path: path, sha256: SHA256Digest(of: data).description)
  }

  private func words(_ term: EvidenceTerm, _ files: [FileSeal]) -> String {
    switch term.item {
    case .target(let target):
      return (try? addresses(of: target).map { shown($0) }.joined(separator: " ")) ?? ""
    case .source(let key, let page): return page.map { "\(key) p. \($0)" } ?? key
    case .file(let path):
      let hash = files.first { $0.path == path }?.sha256.prefix(12) ?? ""
      return "\(path)  sha256 \(hash)…"
    case .url(let url): return url
    case .my(let reasoning): return "your own reasoning: \(reasoning)"
    }
  }
}
