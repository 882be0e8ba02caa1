import QuaereCore

/// The passes over one document, in the order they run. To add one: its file, and a line here.
public enum DocumentPasses {
  public static let all: [any DocumentPass.Type] = [
    SentencePass.self, DatePass.self, CitationPass.self, ReferencePass.self, NameCandidatePass.self,
    QuotePass.self, FigurePass.self, MarkupPass.self, NameFormPass.self, MisprintPass.self,
  ]
}

/// The passes over the whole library, in the order they run, after every document has been passed.
public enum LibraryPasses {
  public static let all: [any LibraryPass.Type] = [
    SourceResolutionPass.self, NameJoiningPass.self,
  ]
}
