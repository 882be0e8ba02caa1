extension Changes {
  /// Measures four notebooks made of a folder's texts.
  static func measure(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let notebooks: [(name: String, make: (String) throws -> [String])] = [
      ("short", { try CutCorpus.cut(folder, into: 1_000, of: 10_000...27_000, to: $0) }),
      ("whole", { try CutCorpus.copy(folder, to: $0) }),
      ("many", { try CutCorpus.cut(folder, into: 10_000, of: 1_500...5_500, to: $0) }),
      ("most", { try CutCorpus.cut(folder, into: 100_000, of: 400...850, to: $0) }),
    ]
    for (name, make) in notebooks {
      let notebook = scratch + "/" + name
      let documents = try make(notebook)
      Report().show(
        try Changes(notebook: notebook, documents: documents, program: options.program))
    }
  }
}
