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
    var marked = try self.marked(target)
    let place = places(marked)
    var files: [FileSeal] = []
    for term in evidence {
      switch term.item {
      case .target(let place): marked.anchors += try anchors(of: place)
      case .file(let path): files.append(try seal(path, term.span))
      case .source(let key, _): try interpreter.requireSource(key, span: term.span)
      case .url, .my: break
      }
    }
    let verdict = judgement == .confirm ? "confirmed" : "disputed"
    let entry = change(
      EntryDraft(
        question: line, anchors: marked.anchors, files: files, subjects: marked.subjects,
        warnings: files.compactMap { location.wayOut($0.path) }, summary: verdict))
    var page = Page()
    page.lines.append(
      .wrapped(
        [
          .init(judgement == .confirm ? "+" : "x", .sign),
          .init(" \(entry.id)  \(place)  \(verdict)  \(why ?? "")"),
        ], hanging: 2))
    addEvidence(of: entry.id, to: &page)
    return .page(page)
  }

  private func addEvidence(of id: String, to page: inout Page) {
    guard let mark = folded.record.marks.first(where: { $0.id == id }) else { return }
    for evidence in mark.evidence {
      page.wrap("     by  \(words(evidence, of: mark.author))", hanging: 9)
    }
    addIndependence(of: mark, to: &page)
    if let flag = openFlag(on: mark) {
      let verdict = mark.kind == .confirmation ? Mark.Status.confirmed : .disputed
      page.spread("     \(flag.id) is still open", "resolve \(flag.id) as \(verdict.rawValue)")
    }
  }

  /// Evidence is worth more when it is another voice than the one that the claim rests on.
  private func addIndependence(of mark: Mark, to page: inout Page) {
    guard mark.kind == .confirmation, let place = mark.place,
      let claim = try? interpreter.claim(at: place, span: 0..<1),
      !claim.voices.isEmpty
    else { return }
    let behind = mark.evidence.flatMap { interpreter.voices(of: $0) }
    let shared = claim.voices.filter(behind.contains)
    let own = claim.voices.joined(separator: " and ")
    if !shared.isEmpty {
      page.wrap(
        "     not independent: the claim itself rests on \(shared.joined(separator: " and "))",
        hanging: 5)
    } else if !behind.isEmpty {
      page.spread("     independent of \(own): not known", "derive … from …")
    }
  }

  /// A question that this judgement may answer.
  private func openFlag(on mark: Mark) -> Mark? {
    folded.record.marks.first {
      $0.kind == .flag && $0.status == .open && RecordFold.isSameClaim($0, mark)
    }
  }

  private func seal(_ path: String, _ span: Span) throws -> FileSeal {
    guard let sha256 = evidenceFiles.sha256(of: path, isFresh: true) else {
      throw Diagnostic(
        code: "unknown-file", message: "the file “\(path)” can't be read", span: span)
    }
    return FileSeal(path: path, sha256: sha256)
  }
}
