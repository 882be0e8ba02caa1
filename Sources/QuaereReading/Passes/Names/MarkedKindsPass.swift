import QuaereCore

/// Gives names the kind that the markup of their mentions says, where it says one.
public enum MarkedKindsPass: LibraryPass {
  public static func run(_ library: inout Library) {
    var votes: [Int: KindVotes] = [:]
    for document in library.documents where !document.markup.isEmpty {
      let spans = document.markup.filter { MarkupPass.isName($0.kind) }
      let byBlock = Dictionary(grouping: spans, by: \.block)
      for mention in document.mentions {
        let span = byBlock[mention.block]?.first { $0.range == mention.range }
        guard let span else { continue }
        switch span.kind {
        case .person: votes[mention.name, default: KindVotes()].person += 1
        case .place: votes[mention.name, default: KindVotes()].place += 1
        case .group: votes[mention.name, default: KindVotes()].group += 1
        case .date, .citation: break
        }
      }
    }
    for (name, found) in votes where library.names.indices.contains(name) {
      library.names[name].kind = found.kind
      library.names[name].kindIsGuess = false
    }
  }
}
