import QuaereCore

extension Notebook {
  /// Evidence in a line: its relation, what it is, its grade, and of a file whether it is the same.
  ///
  /// - Parameter person: whose evidence it is.
  func words(_ evidence: Evidence, of person: String) -> String {
    let parts = [
      evidence.relation?.rawValue, item(evidence.item, person),
      evidence.grade.map { "grade \($0)" },
      evidence.isFile || evidence.state == .anchored ? nil : evidence.state.rawValue,
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }

  private func item(_ item: Evidence.Item, _ person: String) -> String {
    switch item {
    case .place(let anchor):
      let words = Normalised.collapsingWhiteSpace(anchor.words)
      let cut = words.count > 48 ? words.prefix(47) + "…" : words
      return "\(shown(anchor.address))" + (cut.isEmpty ? "" : "  “\(cut)”")
    case .file(let path, let sha256):
      let outside = location.wayOut(path) == nil ? "" : ", outside the notebook's folder"
      return "\(path)  \(state(ofFile: path, sha256))\(outside)"
    case .reasoning(let text):
      return (person == folded.record.me ? "your" : "\(person)'s") + " own reasoning: \(text)"
    case .source, .url: return Evidence(item: item).words
    }
  }

  /// `sha256 59ad1b2fc742…, unchanged`
  func state(ofFile path: String, _ then: String?) -> String {
    guard let then else { return "its hash was not recorded" }
    let short = "sha256 \(then.prefix(12))…"
    guard let now = evidenceFiles.sha256(of: path, isFresh: true) else { return "\(short), gone" }
    return now == then ? "\(short), unchanged" : "\(short), changed since"
  }
}
