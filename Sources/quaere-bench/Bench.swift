import Foundation
import QuaereIndex

/// `quaere-bench [--quaere PROGRAM] [--peers SCRIPTS] [--python PROGRAM] [--only WORDS] [--record]
/// [--structure DOCUMENTS] [--megabytes SIZE] [--growth SIZE,SIZE…] [--without PEER,…] [--changes]
/// [--plots FOLDER] [FOLDER …]`: what reading, indexing and asking cost on folders of texts, beside other programs
/// over the same passages in the same run: SQLite's full-text tables always, Xapian, Tantivy and
/// ripgrep where they are installed. `--only` asks just the questions that have these words in their
/// titles; `--record` measures sessions and marks on a notebook that it makes, `--structure` how fast
/// questions are that pass from noun to noun in one that is dense with them. `--megabytes` makes a corpus of that size of the folder's passages,
/// `--growth` several, to see how figures grow; `--plots` draws them. `--changes` changes documents of
/// notebooks made of the folder and opens them again.
@main struct Bench {
  static func main() {
    do {
      let options = try BenchOptions(Array(CommandLine.arguments.dropFirst()))
      for folder in options.folders {
        try inScratch { scratch in
          if options.changes { return try change(folder, options, scratch: scratch) }
          guard options.growth.isEmpty else { return try grow(folder, options, scratch: scratch) }
          try run(made(folder, options, scratch), options, scratch: scratch)
        }
      }
      if let documents = options.structure {
        try inScratch { Report().show(try Structure(documents: documents, scratch: $0)) }
      }
      if options.record { try inScratch { Report().show(try Recording(scratch: $0)) } }
    } catch {
      FileHandle.standardError.write(Data("quaere-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func inScratch(_ work: (String) throws -> Void) throws {
    let scratch = NSTemporaryDirectory() + "/quaere-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try work(scratch)
  }

  /// The folder, or one with as much text as is wanted, made of it.
  private static func made(
    _ folder: String, _ options: BenchOptions, _ scratch: String
  ) throws -> String {
    guard let size = options.megabytes else { return folder }
    let source = try Corpus(folder: folder, scratch: scratch)
    print("\(folder), its passages shuffled into documents of a corpus of \(size) MB")
    try Shuffled.write(source.index, bytes: size * 1_000_000, to: scratch + "/shuffled")
    return scratch + "/shuffled"
  }

  private static func grow(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let report = Report()
    print("\(folder), its passages shuffled into larger and larger corpora\n")
    let growth = try Growth(megabytes: options.growth, of: folder, scratch: scratch) {
      if $1.sizes.count == 1 { report.head($1) }
      report.show($0)
    }
    print("")
    guard let folder = options.plots else { return }
    try write(growth.plots.building.svg, to: folder + "/building.svg")
    try write(growth.plots.asking.svg, to: folder + "/asking.svg")
  }

  private static func change(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let report = Report()
    let notebooks: [(name: String, make: (String) throws -> [String])] = [
      ("short", { try CutCorpus.cut(folder, into: 1_000, of: 10_000...27_000, to: $0) }),
      ("whole", { try CutCorpus.copy(folder, to: $0) }),
      ("many", { try CutCorpus.cut(folder, into: 10_000, of: 1_500...5_500, to: $0) }),
    ]
    for (name, make) in notebooks {
      let notebook = scratch + "/" + name
      let documents = try make(notebook)
      report.show(try Changes(notebook: notebook, documents: documents, program: options.program))
    }
  }

  private static func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func run(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let report = Report()

    let corpus = try Corpus(folder: folder, scratch: scratch)
    report.show(corpus)

    let words = Vocabulary(corpus.index)
    let line = "passages containing \(words.rare)"
    let notebook = try ColdStart.notebook(of: folder, in: scratch)
    report.show(
      ColdStart(program: options.program, notebook: notebook, line: line),
      program: options.program, line: line)

    report.show(Completing(Interpreter(index: corpus.index)))

    let peers = try Peers(corpus.index, options: options, scratch: scratch)
    report.show(peers, of: corpus)

    report.head(peers.all)
    let asking = Asking(corpus.index)
    let questions = Question.all(words).filter {
      options.only.isEmpty || $0.title.contains(options.only)
    }
    var plot = DotPlot(programs: ["Quaere"] + peers.all.map(\.name))
    for (number, question) in questions.enumerated() {
      let answer = try Answered(
        question, asking: asking, peers: peers.all, oursFirst: number % 2 == 0)
      report.show(answer, peers: peers.all)
      plot.add(answer)
    }
    report.show(planning: try questions.map { try asking.planning($0.line) })
    print("")
    if let plots = options.plots {
      try write(plot.svg, to: "\(plots)/questions-\(corpus.bytes / 1_000_000)-mb.svg")
    }
  }
}
