import QuaereCore

/// A step of reading that needs one document only: it fills arrays of the document from its text.
public protocol DocumentPass: Sendable {
  static func run(_ document: inout Document, _ texts: inout BlockTexts)
}

extension DocumentPass {
  /// Runs this pass alone.
  public static func run(_ document: inout Document) {
    var texts = BlockTexts(document)
    run(&document, &texts)
  }
}

/// A step of reading that needs all documents together, such as joining the spellings of a name.
public protocol LibraryPass: Sendable {
  static func run(_ library: inout Library)
}
