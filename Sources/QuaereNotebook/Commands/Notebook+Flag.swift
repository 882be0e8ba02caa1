import QuaereCore
import QuaereQuery

extension Notebook {
  func flag(
    _ target: Target, _ purpose: Mark.FlagPurpose, _ why: String?, _ line: String
  ) throws -> Outcome {
    let anchors = try self.anchors(of: target)
    let entry = change(EntryDraft(question: line, anchors: anchors, summary: "open"))
    return said(
      "\(entry.id)  \(places(anchors))  to \(purpose.rawValue)  \(target.words ?? "")", sign: "!")
  }

  /// Anchors of every place a target stands for.
  func anchors(of target: Target) throws -> [Anchor] {
    try addresses(of: target).map { try anchor(at: $0, on: target.words, target.span) }
  }

  func anchor(at address: Address, on words: String?, _ span: Span) throws -> Anchor {
    switch address.place {
    case .document, .section: return Anchor(address: address, words: words ?? "")
    default: break
    }
    guard let edition = edition(address.handle) else {
      throw Diagnostic(code: "unknown-place", message: "there is no “\(address)” here", span: span)
    }
    do {
      return try AnchorMaker(edition).anchor(at: address, on: words)
    } catch {
      throw Diagnostic(
        code: error.code, message: error.message, span: error.span ?? span, hints: error.hints)
    }
  }

  func places(_ anchors: [Anchor]) -> String {
    anchors.map { shown($0.address) }.joined(separator: " ")
  }
}
